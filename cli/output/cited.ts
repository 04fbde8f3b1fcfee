import type { Schemas } from '../../shared/client/client.ts';
import { COUNTING, decidesByDate, readingOf } from '../../shared/domain/rules/reading-words.ts';

export type Compared = Schemas['GivenPack']['compared'];
type Citation = Schemas['Finding']['citation'];

/** Who issued what is cited, where it stands there, and how that was read. */
export function cited(citation: Citation, compared: Compared): string {
  const { issuer, document, article } = citation;
  const where = [issuer, document, article].filter((part) => part !== undefined).join(' ');
  return `${where}（${readingOf(citation, compared).zh}）`;
}

/** By which rule days were counted, where a date decides any of the clauses. */
export function countingOf(findings: readonly Schemas['Finding'][]): string[] {
  return findings.some(({ facts }) => decidesByDate(facts))
    ? ['', `${COUNTING.zh} ${COUNTING.en}`]
    : [];
}
