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

/** Whether the answers of a section make a fact. */
export function isFactOf(section: string, path: string): boolean {
  return (FACTS[section] ?? []).some((start) => path.startsWith(start));
}

/** The clauses that an applicant can do something about and that a section bears on. */
export function clausesOf(section: string, { findings }: Assessment): Assessment['findings'] {
  return findings.filter(
    ({ kind, facts }) =>
      (kind === 'hard' || kind === 'priority') && facts.some(({ path }) => isFactOf(section, path)),
  );
}
