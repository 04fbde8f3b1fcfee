import { isVisible } from './visible.ts';

/** What stands in the place of personal data that were erased: whoever reads it sees that it was there. */
export const ERASED = '〔已清除 erased〕';

/** Whether a text states anything: a reader sees something, and it is not the mark of what was erased. */
export function isStated(text: string): boolean {
  return isVisible(text) && !text.includes(ERASED);
}
