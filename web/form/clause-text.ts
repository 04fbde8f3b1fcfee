import type { Clause } from '../data/answers.ts';
import type { Reader } from '../reader/reader.ts';

/** What a clause says, for people who know no ids; the id where the rules are not at hand. */
export function clauseText(
  pack: { readonly clauses: readonly Pick<Clause, 'id' | 'says'>[] } | null,
  id: string,
  reader: Reader,
): string {
  const clause = pack?.clauses.find((each) => each.id === id);
  return clause ? reader.say(clause.says) : id;
}
