/**
 * How many random cases a property is tried with: `cases` as a rule, so that the suite stays fast,
 * and EFFORT times as many where somebody has the time (`npm run test:long`).
 */
export const tries = (cases: number): number =>
  Math.round(cases * Number(process.env['EFFORT'] ?? 1));
