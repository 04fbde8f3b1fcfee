import { isVisible, withoutInvisible } from './visible.ts';

/** What stands in the place of personal data that were erased: whoever reads it sees that it was there. */
export const ERASED = '〔已清除 erased〕';

/** Whether a text states anything: a reader sees something, and it is not the mark of what was erased. */
export function isStated(text: string): boolean {
  return isVisible(text) && !readAs(text).includes(readAs(ERASED));
}

/** Neither width, blanks, case nor what nobody sees make another mark of it. */
function readAs(text: string): string {
  return withoutInvisible(text.normalize('NFKC')).replace(/\s/g, '').toLowerCase();
}
