import { inflateRawSync } from 'node:zlib';

/** What is known of an archive without unpacking it into anything. */
export interface Archive {
  readonly names: readonly string[];
  /** Whether it unpacks to more than it may. */
  readonly isOversized: boolean;
}

const MOST_BYTES = 500 * 1024 * 1024;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [STORED, DEFLATED] = [0, 8];

/**
 * Reads an archive (APPNOTE 6.3) by its directory, and unpacks each part: one that is longer or
 * shorter than it says makes the archive a damaged one. Throws for what is damaged.
 */
export function archiveOf(bytes: Buffer): Archive {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('no directory');
  const names: string[] = [];
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('a directory that breaks off');
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const size = bytes.readUInt32LE(at + 24);
    names.push(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)));
    total += size;
    if (total > MOST_BYTES) return { names, isOversized: true };
    unpack(bytes, at, size);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return { names, isOversized: false };
}

/** Unpacks the part whose entry in the directory stands at `entry`, and forgets it. */
function unpack(bytes: Buffer, entry: number, size: number): void {
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) throw new Error('a part that is not there');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const part = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw new Error('a method that is not known');
  // never more than it said, whatever it holds
  const whole =
    method === STORED ? part : inflateRawSync(part, { maxOutputLength: Math.max(size, 1) });
  if (whole.length !== size) throw new Error('a part that is not as long as it says');
}
