import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The two weights that documents are printed in, of 30,000 characters each; a bundle carries them along. */
export const FONT_FILES: readonly string[] = [
  resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
];
