import { guardedNumber } from '../texts/standard-number.ts';
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

/**
 * The numbers under which the uniqueness guards know a content: its own, null where it has none that
 * can be read, and those that the standard had before.
 */
export function numbersOf({ standard }: DraftContent) {
  const own = standard?.number === undefined ? null : guardedNumber(standard.number);
  const before = (standard?.previousNumbers ?? []).flatMap((text) => guardedNumber(text) ?? []);
  const previousNumbers = [...new Set(before)].filter((number) => number !== own);
  return { standardNumber: own, ...(previousNumbers.length > 0 && { previousNumbers }) };
}
