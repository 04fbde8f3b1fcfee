import type { Language } from '../../web/reader/language.ts';
import type { Look } from './chromium.ts';

/** How a page may look on a reader's device: every page must be readable in each, in each language. */
export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 360].map((width) => ({ scheme, width })),
);

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

export const READINGS: readonly (Look & { readonly language: Language })[] = LANGUAGES.flatMap(
  (language) => LOOKS.map((look) => ({ language, ...look })),
);
