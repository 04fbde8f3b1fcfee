import { cpSync, globSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bundle } from './names.ts';

const MAGICK = '@imagemagick/magick-wasm';
const TYPST = '@myriaddreamin/typst-ts-node-compiler';
/** What prints: a compiler, and the fonts that it sets in. */
const PRINTING = [
  `node_modules/${TYPST}/{package.json,index.js,index-napi.js,LICENSE}`,
  // compiled for whichever machine it was installed on
  `node_modules/${TYPST}-*/{package.json,*.node}`,
  // with the licence that goes wherever they go
  `node_modules/@expo-google-fonts/noto-serif-sc/{400Regular/*.ttf,LICENSE_FONT}`,
  `node_modules/@expo-google-fonts/noto-sans-sc/{500Medium/*.ttf,LICENSE_FONT}`,
];
const LAYOUTS = 'functions/printing/templates';

/** What is too large or not made to be bundled: packages that the bundle loads as they were installed. */
const PACKAGES: Partial<Record<Bundle, readonly string[]>> = {
  documents: [
    ...PRINTING,
    // what is edited: one file of a megabyte, loaded by who asks for that
    'node_modules/docx/{package.json,LICENSE,dist/index.mjs}',
  ],
  exports: PRINTING,
  materials: [
    `node_modules/${MAGICK}/{package.json,NOTICE,dist/index.js,dist/x86/magick.wasm}`,
    // what reads codes, in the first file with pages, and what unpacks TIFF and black and white scans
    'node_modules/zxing-wasm/{package.json,LICENSE,dist/reader/*.wasm}',
    'node_modules/pdfjs-dist/{package.json,LICENSE,wasm/{jbig2,openjpeg}.wasm,wasm/LICENSE_*}',
  ],
};

/**
 * What is not bundled: packages that are carried along, found by their names, and what the SDK would
 * load for an operation that streams events, of which no service that is asked here has any.
 */
export const NOT_BUNDLED = [TYPST, MAGICK, 'docx', '@smithy/core/event-streams'];

/** Puts beside a bundle what it loads as it is. */
export function carryAlong(name: Bundle, outdir: string, root: string): void {
  const packages = PACKAGES[name] ?? [];
  for (const file of globSync([...packages], { cwd: root })) {
    const target = join(outdir, file);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(root, file), target);
  }
  // the layouts of what prints; what checks files has no use for them
  if (packages.length > 0)
    cpSync(join(root, LAYOUTS), join(outdir, 'templates'), { recursive: true });
}

/** Tens of megabytes that nobody changes: one copy on the disk does, where it is one disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
