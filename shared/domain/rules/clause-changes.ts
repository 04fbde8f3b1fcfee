import { type FieldChange, type Json, differencesBetween } from '../application/changes.ts';

interface Compared {
  readonly id: string;
  readonly examples: readonly unknown[];
}

/** What became of a clause from one pack to another. */
export interface ClauseChange<C extends Compared> {
  /** Its id without the name of its pack. */
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly was: C | null;
  readonly is: C | null;
  /** The fields that differ, for one that is in both. */
  readonly fields: readonly FieldChange[];
}

/** Clauses that are in one of two packs only, or are not the same; those of the earlier one first. */
export function clauseChanges<C extends Compared>(
  before: readonly C[],
  after: readonly C[],
): readonly ClauseChange<C>[] {
  const [was, is] = [byNumber(before), byNumber(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): ClauseChange<C>[] => {
    const [one, other] = [was.get(id) ?? null, is.get(id) ?? null];
    if (!one || !other)
      return [{ id, how: one ? 'removed' : 'added', was: one, is: other, fields: [] }];
    const fields = differencesBetween(compared(one), compared(other));
    return fields.length === 0 ? [] : [{ id, how: 'changed', was: one, is: other, fields }];
  });
}

/** `PP2024-C1` -> `C1`. */
function byNumber<C extends Compared>(clauses: readonly C[]): ReadonlyMap<string, C> {
  return new Map(clauses.map((clause) => [clause.id.replace(/^.*-/, ''), clause]));
}

/** Its examples only prove the condition. */
function compared({ id: _id, examples: _examples, ...content }: Compared): Json {
  return JSON.parse(JSON.stringify(content)) as Json;
}
