import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ImageKind, OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod';
import { pagesLookedAt } from './pages-looked-at.ts';
import { MOST_PIXELS, type Picture } from './qr.ts';

/** Above this a picture is read at half its fineness, as often as it takes: A4 at 300 dots an inch is below. */
const FINE_PIXELS = 10_000_000;
/** More pictures than these on a page are no scan. */
const MOST_IMAGES = 8;

const Drawn = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  // a stencil names none: a bit a dot, and what is 0 is painted
  kind: z.int().default(ImageKind.GRAYSCALE_1BPP),
  data: z.union([z.instanceof(Uint8ClampedArray), z.instanceof(Uint8Array)]),
});

const PAINTED: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintImageMaskXObject]);
const Stencil = z.object({ data: z.string() });

/**
 * The pictures that the pages of a PDF show, page after page, as a scanner put them there: what is
 * drawn otherwise is no scan. Null for a picture that cannot be taken out. Throws once it is stopped.
 */
export async function* imagesOf(bytes: Buffer, stop: AbortSignal): AsyncGenerator<Picture | null> {
  const task = getDocument({
    // it takes the buffer that it is given away
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    // its warnings tell of content
    verbosity: 0,
    maxImageSize: MOST_PIXELS,
    // what unpacks the pictures of black and white scanners
    wasmUrl: `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'wasm')}/`,
  });
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
  stopped.catch(() => {});
  try {
    const document = await Promise.race([task.promise, stopped]);
    for (const number of pagesLookedAt(document.numPages)) {
      stop.throwIfAborted();
      const page = await Promise.race([document.getPage(number), stopped]);
      for (const image of await Promise.race([drawnOn(page), stopped])) yield pictureOf(image);
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

async function drawnOn(page: PDFPageProxy): Promise<unknown[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Set<string>();
  fnArray.forEach((operation, at) => {
    const drawn: unknown = (argsArray[at] as readonly unknown[] | null)?.[0];
    // scanners that part text from paper put the text there as a stencil
    const name =
      operation === OPS.paintImageMaskXObject ? Stencil.safeParse(drawn).data?.data : drawn;
    if (PAINTED.has(operation) && typeof name === 'string') names.add(name);
  });
  return Promise.all(
    [...names].slice(0, MOST_IMAGES).map(
      (name) =>
        new Promise((resolve) => {
          // what several pages share is kept with the document
          (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve);
        }),
    ),
  );
}

/** In four bytes a pixel, and no finer than a code needs. */
function pictureOf(drawn: unknown): Picture | null {
  const read = Drawn.safeParse(drawn);
  if (!read.success) return null;
  const { width, height, kind, data } = read.data;
  let step = 1;
  while ((width / step) * (height / step) > FINE_PIXELS) step += 1;
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)];
  const picture = new Uint8ClampedArray(across * down * 4).fill(255);
  const at = AT[kind];
  if (!at) return null;
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0; x < across; x++, to += 4) {
      const grey = at(data, x * step, y * step, width);
      picture[to] = grey;
      picture[to + 1] = grey;
      picture[to + 2] = grey;
    }
  return { width: across, height: down, data: picture };
}

type At = (data: ArrayLike<number>, x: number, y: number, width: number) => number;

const greenOf =
  (bytes: number): At =>
  (data, x, y, width) =>
    data[(y * width + x) * bytes + 1] ?? 255;

/** How bright a pixel is, by how many bits it has: of colours, green is nearest to that. */
const AT: Partial<Record<number, At>> = {
  [ImageKind.GRAYSCALE_1BPP]: (data, x, y, width) =>
    ((data[y * Math.ceil(width / 8) + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0,
  [ImageKind.RGB_24BPP]: greenOf(3),
  [ImageKind.RGBA_32BPP]: greenOf(4),
};
