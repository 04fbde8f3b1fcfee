import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The two weights that documents are printed in; each has 30,000 characters, in 10 to 15 MB. */
export const FONT_FILES = [
  resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
];
