import type { Text } from '../../shared/domain/text.ts';

/** What clauses say, by their ids. */
export type Wordings = ReadonlyMap<string, Text>;

export function wordingsIn(clauses: readonly { readonly id: string; readonly says: Text }[]) {
  return new Map(clauses.map(({ id, says }) => [id, says] as const));
}

/** What a clause says, and behind it the id by which commands name it. */
export function clauseSaid(id: string, wordings: Wordings): string {
  const says = wordings.get(id);
  return says ? `${says.zh} ${says.en}（${id}）` : id;
}

/** Several clauses in the course of a sentence, each by what it says. */
export function clausesSaid(ids: readonly string[], wordings: Wordings): string {
  return ids
    .map((id) => {
      const says = wordings.get(id);
      return says ? `「${says.zh}」` : id;
    })
    .join('、');
}
