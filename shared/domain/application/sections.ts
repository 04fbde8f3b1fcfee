import { normaliseStandardNumber } from '../identifiers.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';

interface Edited {
  readonly removed: readonly string[];
  readonly people: DraftContent['people'] | null;
}

/** A content after an edit, in one order of sections, whatever order they were stated in. */
export function merged(
  before: DraftContent,
  sections: DraftContent,
  { removed, people }: Edited,
): DraftContent {
  const all = { ...before, ...sections, ...(people && { people }) };
  return Object.fromEntries(
    CONTENT_SECTIONS.filter((name) => all[name] !== undefined && !removed.includes(name)).map(
      (name) => [name, all[name]],
    ),
  );
}

/** The number under which the uniqueness guard knows a content; null where none can be read. */
export function standardNumberOf(content: DraftContent): string | null {
  const stated = content.standard?.number;
  return stated === undefined ? null : normaliseStandardNumber(stated);
}
