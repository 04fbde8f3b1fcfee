import { type Content, isSameValue, valueAt, withValue } from '../../form/content/pointer.ts';

/** A field that two people changed differently. */
export interface Conflict {
  readonly pointer: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

interface Merged {
  /** Their content with what was changed here; where both changed a field, what was filled in here. */
  readonly content: Content;
  readonly conflicts: readonly Conflict[];
}

interface Versions {
  /** What both began from. */
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
}

/** Two changes of one content made into one, field by field; `fields`: the pointers of all fields. */
export function merged({ base, mine, theirs }: Versions, fields: readonly string[]): Merged {
  let content = theirs;
  const conflicts: Conflict[] = [];
  for (const pointer of fields) {
    const [before, own, other] = [base, mine, theirs].map((each) => valueAt(each, pointer));
    if (isSameValue(before, own) || isSameValue(own, other)) continue;
    content = withValue(content, pointer, own);
    if (!isSameValue(before, other)) conflicts.push({ pointer, mine: own, theirs: other });
  }
  return { content, conflicts };
}
