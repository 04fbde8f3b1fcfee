import type { Schemas } from '../../shared/client/client.ts';
import { COUNTING, decidesByDate, READINGS } from '../../shared/domain/rules/reading-words.ts';

type Citation = Schemas['Finding']['citation'];

/** Who issued what is cited, where it stands there, and how that was read. */
export function cited({ issuer, document, article, read }: Citation): string {
  const where = [issuer, document, article].filter((part) => part !== undefined).join(' ');
  return `${where}（${READINGS[read].zh}）`;
}

/** By which rule days were counted, where a date decides any of the clauses. */
export function countingOf(findings: readonly Schemas['Finding'][]): string[] {
  return findings.some(({ facts }) => decidesByDate(facts))
    ? ['', `${COUNTING.zh} ${COUNTING.en}`]
    : [];
}
