import type { Text } from '../../shared/domain/text.ts';

/** What clauses say, by their ids, and where that stands and how it was read, where it is at hand. */
export type Wordings = ReadonlyMap<string, Text & { readonly source?: string }>;

export function wordingsIn(clauses: readonly { readonly id: string; readonly says: Text }[]) {
  return new Map(clauses.map(({ id, says }) => [id, says] as const));
}

/** What a clause says, and behind it the id by which commands name it. */
export function clauseSaid(id: string, wordings: Wordings): string {
  const says = wordings.get(id);
  return says ? `${says.zh} ${says.en}（${id}）` : id;
}

/** The same with the source of each, for what was decided or asked for by them. */
export function clausesCited(ids: readonly string[], wordings: Wordings): string {
  return ids
    .map((id) => {
      const source = wordings.get(id)?.source;
      return `${clausesSaid([id], wordings)}${source === undefined ? '' : `，${source}`}`;
    })
    .join('；');
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
