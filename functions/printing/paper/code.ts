import { crc32, deflateSync } from 'node:zlib';
import { encode, renderSVG } from 'uqr';
import { codeOf } from '../../../shared/domain/materials/scanned-code.ts';

type Parts = Parameters<typeof codeOf>;

/** The code by which a scan is matched, as a picture (SVG). */
export function drawnCode(...parts: Parts): string {
  return renderSVG(codeOf(...parts), LEVEL);
}

/**
 * The same as dots in a picture (a PNG in an SVG), for what comes back as a file: a document that is
 * sealed without paper has its code read like that on a scan, which lines are not.
 */
export function dottedCode(...parts: Parts): string {
  const { data, size } = encode(codeOf(...parts), LEVEL);
  const image = `data:image/png;base64,${pngOf(data).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><image width="${size}" height="${size}" href="${image}" image-rendering="optimizeSpeed"/></svg>`;
}

const LEVEL = { ecc: 'M' } as const;
/** Dots to a module each way: as many as a scanner of 200 dots an inch makes of one. */
const DOTS = 4;

/** Modules in black and white as a PNG (ISO/IEC 15948), a bit a dot. */
function pngOf(modules: readonly (readonly boolean[])[]): Buffer {
  const across = modules.length * DOTS;
  const lines = modules.flatMap((row) => {
    const bits = row.map((isDark) => (isDark ? '0' : '1').repeat(DOTS)).join('');
    const octets = bits.match(/.{1,8}/g) ?? [];
    // the first says that the line is as it is
    const line = Buffer.from([0, ...octets.map((octet) => parseInt(octet.padEnd(8, '0'), 2))]);
    return Array.from({ length: DOTS }, () => line);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(across, 0);
  head.writeUInt32BE(across, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunkOf('IHDR', head),
    chunkOf('IDAT', deflateSync(Buffer.concat(lines))),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

function chunkOf(kind: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), bytes]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
