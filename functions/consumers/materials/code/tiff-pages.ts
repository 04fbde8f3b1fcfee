import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  MagickFormat,
  MagickImage,
  MagickImageCollection,
  MagickReadSettings,
  ResourceLimits,
  initializeImageMagick,
} from '@imagemagick/magick-wasm';
import { pagesLookedAt } from './pages-looked-at.ts';
import { MOST_PIXELS, type Picture } from './qr.ts';

/** More pages than these are not counted: a file of 50 MB of them is no scan. */
const MOST_PAGES = 1000;

/** What libtiff warns of while it unpacks; of tags that it does not know it warns as well, and they hide nothing. */
const DECODING = /`\w*Decode\w*'/;

const { resolve } = createRequire(import.meta.url);
let ready: Promise<void> | null = null;

/**
 * The pages of a TIFF as pictures, unpacked one by one by libtiff in WebAssembly: whatever is wrong
 * with a file, it has a memory of its own. Null for a page that cannot be unpacked or is larger than
 * a scan. Throws where the pages cannot be counted, and once it is stopped, which is between pages.
 */
export async function* tiffPagesOf(
  bytes: Buffer,
  stop: AbortSignal,
): AsyncGenerator<Picture | null> {
  ready ??= start();
  await ready;
  for (const number of pagesLookedAt(countPages(bytes))) {
    stop.throwIfAborted();
    yield* pageOf(bytes, number - 1);
  }
}

async function start(): Promise<void> {
  const wasm = readFileSync(resolve('@imagemagick/magick-wasm/magick.wasm'));
  await initializeImageMagick(new Uint8Array(wasm));
  // held to before anything is unpacked; there is no disk to go on with
  ResourceLimits.area = BigInt(MOST_PIXELS) + 1n;
  ResourceLimits.disk = 0n;
  ResourceLimits.listLength = BigInt(MOST_PAGES);
}

/** By their directories alone. */
function countPages(bytes: Buffer): number {
  const pages = MagickImageCollection.create();
  try {
    pages.ping(bytes, new MagickReadSettings({ format: MagickFormat.Tiff }));
    return pages.length;
  } finally {
    pages.dispose();
  }
}

/** The page, and null after it where it was unpacked in part: the code may be in what is missing. */
function pageOf(bytes: Buffer, frameIndex: number): (Picture | null)[] {
  const page = MagickImage.create();
  let isWhole = true;
  page.onWarning = ({ error }) => {
    if ([error, ...error.relatedErrors].some(({ message }) => DECODING.test(message)))
      isWhole = false;
  };
  try {
    const settings = { format: MagickFormat.Tiff, frameIndex, frameCount: 1 };
    page.read(bytes, new MagickReadSettings(settings));
    const { width, height } = page;
    const data = page.getPixels((pixels) => pixels.toByteArray(0, 0, width, height, 'RGBA'));
    if (!data) return [null];
    const picture = { width, height, data: new Uint8ClampedArray(data) };
    return isWhole ? [picture] : [picture, null];
  } catch {
    return [null];
  } finally {
    page.dispose();
  }
}
