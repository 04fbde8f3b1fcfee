import type { Words } from '../paper/printed.ts';

/** What a person wrote, paragraph by paragraph. */
export function written(text: string): Words[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((zh) => ({ zh }));
}
