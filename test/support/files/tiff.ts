/** A page of a TIFF: its pixels in one strip, packed as its tags say (TIFF 6.0). */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly bits: readonly number[];
  readonly compression: keyof typeof COMPRESSIONS;
  /** 0 where white is 0, 1 where black is, 2 for red, green and blue, 6 for YCbCr. */
  readonly photometric: 0 | 1 | 2 | 6;
  readonly bytes: Buffer;
}

const COMPRESSIONS = { none: 1, t6: 4, jpeg: 7, deflate: 8 } as const;
const [SHORT, LONG] = [3, 4];

/** A TIFF of these pages in order, least significant byte first. */
export function tiffOf(pages: readonly TiffPage[]): Buffer {
  const head: Buffer = Buffer.from('49492a0000000000', 'hex');
  const parts: Buffer[] = [head];
  let length = head.length;
  const place = (bytes: Buffer): number => {
    const at = length;
    const padded = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
    parts.push(padded);
    length += padded.length;
    return at;
  };
  // where the place of the next directory is written: in the head, then at the end of each
  let link = { in: head, at: 4 };
  for (const page of pages) {
    const strip = place(page.bytes);
    const bits = shorts(page.bits);
    const directory = directoryOf([
      [256, LONG, 1, page.width],
      [257, LONG, 1, page.height],
      [258, SHORT, page.bits.length, page.bits.length > 2 ? place(bits) : bits.readUInt16LE(0)],
      [259, SHORT, 1, COMPRESSIONS[page.compression]],
      [262, SHORT, 1, page.photometric],
      [273, LONG, 1, strip],
      [277, SHORT, 1, page.bits.length],
      [278, LONG, 1, page.height],
      [279, LONG, 1, page.bytes.length],
    ]);
    link.in.writeUInt32LE(place(directory), link.at);
    link = { in: directory, at: directory.length - 4 };
  }
  return Buffer.concat(parts);
}

const shorts = (numbers: readonly number[]): Buffer =>
  Buffer.concat(
    numbers.map((number) => {
      const two = Buffer.alloc(2);
      two.writeUInt16LE(number);
      return two;
    }),
  );

type Entry = readonly [tag: number, type: number, count: number, value: number];

function directoryOf(entries: readonly Entry[]): Buffer {
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(count, at + 4);
    directory.writeUInt32LE(value, at + 8);
  });
  return directory;
}
