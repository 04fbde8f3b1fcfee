/**
 * How many random cases a property is tried with: `cases` as a rule, so that the suite stays fast,
 * and where somebody has the time (`npm run test:long`) EFFORT times as many, or as `thorough`.
 */
export const tries = (cases: number, thorough = cases): number => {
  const effort = process.env['EFFORT'];
  return effort === undefined ? cases : Math.round(thorough * Number(effort));
};
