import { trimmed } from './contacts.ts';
import { withoutInvisible } from './visible.ts';

/** A name as it is counted: without unseen characters, full widths and blanks that change nothing. */
export function foldedName(name: string): string {
  return trimmed(withoutInvisible(name).normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}
