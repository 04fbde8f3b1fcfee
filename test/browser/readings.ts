import type { Reading } from './chromium.ts';

/** In which ways every page must be readable. */
export const READINGS: readonly Required<Pick<Reading, 'language' | 'scheme' | 'width'>>[] = (
  ['zh-CN', 'en'] as const
).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [1280, 360].map((width) => ({ language, scheme, width })),
  ),
);
