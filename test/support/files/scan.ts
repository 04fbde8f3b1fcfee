import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** A picture as a scanner makes it: grey, without a margin to speak of, four dots to a module. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

const [DOTS, MARGIN, DARK, LIGHT] = [4, 40, 60, 225];

/** A page that bears this code, or none. */
export function greyPage(code: string | null): Grey {
  const { data: modules, size } =
    code === null ? { data: [], size: 40 } : encode(code, { ecc: 'M' });
  const width = size * DOTS + 2 * MARGIN;
  const data = Buffer.alloc(width * width, LIGHT);
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let line = 0; line < DOTS; line++) {
        const start = (MARGIN + y * DOTS + line) * width + MARGIN + x * DOTS;
        data.fill(DARK, start, start + DOTS);
      }
    }),
  );
  return { width, height: width, data };
}

/** The same as a PNG. */
export function pngOf({ width, height, data }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), data.subarray(y * width, (y + 1) * width)]),
  );
  const chunk = (kind: string, bytes: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), bytes]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const packed = deflateSync(Buffer.concat(lines));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What a PDF has as a picture: its bytes as packed by its filter. */
export interface Packed {
  readonly width: number;
  readonly height: number;
  /** `/FlateDecode` or another, with whatever belongs to it, and the colours. */
  readonly says: string;
  readonly bytes: Buffer;
}

export const packed = ({ width, height, data }: Grey): Packed => ({
  width,
  height,
  says: '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode',
  bytes: deflateSync(data),
});

/** As a scanner for black and white has it: a bit for each dot. */
export function bitsOf({ width, height, data }: Grey): Packed {
  const across = Math.ceil(width / 8);
  const bits = Buffer.alloc(across * height);
  data.forEach((grey, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (grey > 128)
      bits[y * across + (x >> 3)] = (bits[y * across + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  });
  const says = '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode';
  return { width, height, says, bytes: deflateSync(bits) };
}

/** Only what is dark, painted onto the paper: so from scanners that part text from its ground. */
export function stencilOf(page: Grey): Packed {
  const bits = bitsOf(page);
  return { ...bits, says: '/ImageMask true/Filter/FlateDecode' };
}

const FAX = '/BitsPerComponent 1/ColorSpace/DeviceGray/Filter';

/** As fax machines and scanners of offices pack it: ITU-T T.6, of such a width and height. */
export const faxOf = (bytes: Buffer, width: number, height: number): Packed => ({
  width,
  height,
  says: `${FAX}/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ${height}>>`,
  bytes,
});

/** The same as the one region of a JBIG2 page: ITU-T T.88, 7.4.8 and 7.4.6, coded by T.6. */
export function jbig2Of(bytes: Buffer, width: number, height: number): Packed {
  const [page, region] = [Buffer.alloc(19), Buffer.alloc(18)];
  for (const head of [page, region]) {
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
  }
  region[17] = 1;
  const segment = (number: number, kind: number, body: Buffer) => {
    const head = Buffer.alloc(11);
    head.writeUInt32BE(number);
    head.set([kind, 0, 1], 4);
    head.writeUInt32BE(body.length, 7);
    return Buffer.concat([head, body]);
  };
  const segments = [segment(0, 48, page), segment(1, 38, Buffer.concat([region, bytes]))];
  return { width, height, says: `${FAX}/JBIG2Decode`, bytes: Buffer.concat(segments) };
}

/** A PDF as a scanner writes it: on each page one picture. */
export function scannedPdf(pictures: readonly Packed[]): Buffer {
  const kids = pictures.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pictures.length}>>`),
    ...pictures.flatMap(({ width, height, says, bytes }, at) => {
      const [image, shown] = [4 + at * 3, 5 + at * 3];
      const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I ${image} 0 R>>>>/Contents ${shown} 0 R>>`;
      const size = `/Width ${width}/Height ${height}`;
      return [
        Buffer.from(page),
        streamOf(`/Type/XObject/Subtype/Image${size}${says}`, bytes),
        streamOf('', Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')),
      ];
    }),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places = objects.map((object, at) => {
    const place = Buffer.concat(parts).length;
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const end = Buffer.concat(parts).length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

function streamOf(says: string, bytes: Buffer): Buffer {
  const head = `<<${says}/Length ${bytes.length}>>stream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}
