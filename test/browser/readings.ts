import type { Language } from '../../web/reader/language.ts';
import { tries } from '../support/vitest/effort.ts';
import type { Look } from './chromium.ts';

/** How a page may look on a reader's device: every page must be readable in each, in each language. */
export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 360].map((width) => ({ scheme, width })),
);

/**
 * Two of them, opposite to each other in both, and the other two for the next page; all by `npm run
 * test:long`.
 */
export const looksOf = (page: number): readonly Look[] =>
  LOOKS.filter((_, at) => tries(1) > 1 || (at === 0 || at === 3) === (page % 2 === 0));

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

export const READINGS: readonly (Look & { readonly language: Language })[] = LANGUAGES.flatMap(
  (language) => LOOKS.map((look) => ({ language, ...look })),
);
