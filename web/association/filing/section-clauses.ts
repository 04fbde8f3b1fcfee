import type { Assessment } from '../../form/judging.ts';

/** Which facts the answers of a section make, by the beginnings of their paths. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  applicant: ['applicant.'],
  standard: ['standard.'],
  novelty: ['novelty.'],
  recommendation: [
    'filing.route',
    'filing.recommenderNamed',
    'filing.province',
    'filing.cityReport',
  ],
  materials: ['materials.'],
  extra: ['extra.'],
  commitment: ['filing.truthful', 'filing.commitmentSealed', 'filing.signedOn'],
};

/** The clauses that an applicant can do something about and that a section bears on. */
export function clausesOf(section: string, { findings }: Assessment): Assessment['findings'] {
  const own = FACTS[section] ?? [];
  return findings.filter(
    ({ kind, facts }) =>
      (kind === 'hard' || kind === 'priority') &&
      facts.some(({ path }) => own.some((start) => path.startsWith(start))),
  );
}
