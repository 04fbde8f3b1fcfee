import { cpSync, globSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bundle } from './names.ts';

const TYPST = 'node_modules/@myriaddreamin/typst-ts-node-compiler';
const FONTS = 'node_modules/@expo-google-fonts';

/** What prints: a compiler, and the fonts that it sets in. */
const PRINTING = [
  `${TYPST}/{package.json,index.js,index-napi.js,LICENSE}`,
  // compiled for whichever machine it was installed on
  `${TYPST}-*/{package.json,*.node}`,
  // with the licence that goes wherever they go
  `${FONTS}/noto-serif-sc/{400Regular/*.ttf,LICENSE_FONT}`,
  `${FONTS}/noto-sans-sc/{500Medium/*.ttf,LICENSE_FONT}`,
];
const LAYOUTS = { templates: 'functions/printing/templates' };

/** What is too large or not made to be bundled: packages that the bundle loads as they were installed. */
const PACKAGES: Partial<Record<Bundle, readonly string[]>> = {
  documents: [
    ...PRINTING,
    // what is edited: one file of a megabyte, loaded by who asks for that
    'node_modules/docx/{package.json,LICENSE,dist/index.mjs}',
  ],
  exports: PRINTING,
  materials: [
    // what reads codes, in the first file with pages, and what unpacks black and white scans for it
    'node_modules/zxing-wasm/{package.json,LICENSE,dist/reader/*.wasm}',
    'node_modules/pdfjs-dist/{package.json,LICENSE,wasm/{jbig2,openjpeg}.wasm,wasm/LICENSE_*}',
  ],
};

/** Folders of our own that lie beside a bundle. */
const FOLDERS: Partial<Record<Bundle, Readonly<Record<string, string>>>> = {
  documents: LAYOUTS,
  exports: LAYOUTS,
};

/** The packages that are not bundled: what is carried along is found by their names. */
export const NOT_BUNDLED = ['@myriaddreamin/typst-ts-node-compiler', 'docx'];

/** Puts beside a bundle what it loads as it is. */
export function carryAlong(name: Bundle, outdir: string, root: string): void {
  for (const file of globSync([...(PACKAGES[name] ?? [])], { cwd: root })) {
    const target = join(outdir, file);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(root, file), target);
  }
  for (const [folder, from] of Object.entries(FOLDERS[name] ?? {}))
    cpSync(join(root, from), join(outdir, folder), { recursive: true });
}

/** Tens of megabytes that nobody changes: one copy on the disk does, where it is one disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
