import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ReaderOptions, prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A picture in colours with nothing shining through: four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

const { resolve } = createRequire(import.meta.url);
const OPTIONS: ReaderOptions = { formats: ['QRCode'], tryHarder: true };
/** Of what a scanner makes of A4 at 600 dots an inch, and no more. */
export const MOST_PIXELS = 36_000_000;

let prepared = false;

/** The texts of all QR codes in a picture, or in the bytes of a PNG or JPEG; throws for what is neither. */
export async function codesIn(image: Picture | Buffer): Promise<string[]> {
  if (!prepared) {
    const wasm = readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
    prepared = true;
  }
  if (Buffer.isBuffer(image) && pixelsIn(image) > MOST_PIXELS)
    throw new Error('too large a picture');
  const read = await readBarcodes(Buffer.isBuffer(image) ? new Uint8Array(image) : image, OPTIONS);
  return read.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** As many as the head of a PNG or JPEG says; a picture is unpacked whole. */
function pixelsIn(bytes: Buffer): number {
  if (bytes.readUInt8(0) === 0x89) return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  for (let at = 2; at < bytes.length;) {
    const kind = bytes.readUInt8(at + 1);
    // the frame, whichever of its kinds; the three between are tables
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return Infinity;
}
