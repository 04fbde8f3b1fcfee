import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCode } from '../../../../functions/consumers/materials/code/find-code.ts';
import { codeOf, readCode } from '../../../../shared/domain/materials/scanned-code.ts';
import {
  type Packed,
  bitsOf,
  faxOf,
  greyPage,
  jbig2Of,
  packed,
  pngOf,
  scannedPdf,
  stencilOf,
} from '../../../support/files/scan.ts';
import { type TiffPage, tiffOf } from '../../../support/files/tiff.ts';

const ID = 'app_01kd2x7q5v8m3n6p9r2s4t7w1y';
const HASH = 'ab'.repeat(32);
/** The end of a form as it was printed, laid on a glass at an angle, in grey at 150 dots an inch. */
const FILES = join(import.meta.dirname, '../../../support/files');
const FORM = readFileSync(join(FILES, 'form-scan.jpg'));
const FORM_SAYS = expect.stringMatching(
  new RegExp(`^${ID}\n12\n[0-9a-f]{64}\n[0-9a-f]{32}$`),
) as string;
const AS_JPEG: Packed = {
  width: 1000,
  height: 460,
  says: '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
  bytes: FORM,
};
const PROOF = codeOf(ID, 'proof', HASH);
/** The same page as `greyPage(PROOF)`, in black and white as libtiff packs it by T.6. */
const FAX = [readFileSync(join(FILES, 'proof-code.g4')), 252, 252] as const;
const blank = packed(greyPage(null));
const only = <Page>(count: number, at: number, page: Page, others: Page) =>
  Array.from({ length: count }, (_, index) => (index === at ? page : others));
const pages = (count: number, at: number) => only(count, at, packed(greyPage(PROOF)), blank);
const greyTiff = (code: string | null): TiffPage => {
  const { width, height, data } = greyPage(code);
  const bytes = deflateSync(data);
  return { width, height, bits: [8], compression: 'deflate', photometric: 1, bytes };
};
const PROOF_TIFF = greyTiff(PROOF);
const BLANK_TIFF = greyTiff(null);
const FAX_TIFF: TiffPage = {
  bytes: FAX[0],
  width: FAX[1],
  height: FAX[2],
  bits: [1],
  compression: 't6',
  photometric: 0,
};
const JPEG_TIFF: TiffPage = {
  width: 1000,
  height: 460,
  bits: [8, 8, 8],
  compression: 'jpeg',
  photometric: 6,
  bytes: FORM,
};

describe('the code on a scan', () => {
  it('of a form is read though it lies at an angle, from a picture and from a PDF of pictures', async () => {
    expect(await findCode(FORM, 'jpeg', ID)).toEqual(FORM_SAYS);
    expect(await findCode(scannedPdf([blank, blank, AS_JPEG]), 'pdf', ID)).toEqual(FORM_SAYS);
    expect(await findCode(tiffOf([BLANK_TIFF, JPEG_TIFF]), 'tiff', ID)).toEqual(FORM_SAYS);
  });

  it.each([
    { what: 'a PNG', bytes: pngOf(greyPage(PROOF)), format: 'png' },
    { what: 'a PDF in grey', bytes: scannedPdf([packed(greyPage(PROOF))]), format: 'pdf' },
    {
      what: 'a PDF in black and white',
      bytes: scannedPdf([bitsOf(greyPage(PROOF))]),
      format: 'pdf',
    },
    { what: 'a stencil', bytes: scannedPdf([stencilOf(greyPage(PROOF))]), format: 'pdf' },
    { what: 'a PDF packed as by a fax', bytes: scannedPdf([faxOf(...FAX)]), format: 'pdf' },
    { what: 'a PDF packed by JBIG2', bytes: scannedPdf([jbig2Of(...FAX)]), format: 'pdf' },
    { what: 'a TIFF in grey', bytes: tiffOf([PROOF_TIFF]), format: 'tiff' },
    { what: 'a TIFF packed as by a fax', bytes: tiffOf([FAX_TIFF]), format: 'tiff' },
  ] as const)('is read from $what', async ({ bytes, format }) => {
    expect(await findCode(bytes, format, ID)).toBe(PROOF);
  });

  it('says which document it is of, and of a form which content', () => {
    const form = codeOf(ID, 3, HASH, 'cd'.repeat(16));
    const said = { id: ID, document: 'form', version: 3, hash: HASH };

    expect(readCode(form)).toEqual({ ...said, stated: 'cd'.repeat(16) });
    expect(readCode([ID, '3', HASH].join('\n'))).toEqual({ ...said, stated: null });
    expect(readCode(codeOf(ID, 'receipt', HASH))).toEqual({
      ...said,
      document: 'receipt',
      version: null,
      stated: null,
    });
    expect(readCode(`${form}\nmore`)).toBeNull();
  });

  it('of another application is told as that, and nothing of it is kept; its own goes before', async () => {
    const other = packed(greyPage(codeOf('app_another', 'proof', HASH)));

    expect(await findCode(scannedPdf([other]), 'pdf', ID)).toBe('other');
    expect(await findCode(scannedPdf([other, packed(greyPage(PROOF))]), 'pdf', ID)).toBe(PROOF);
  });

  it('that is none of ours, or not there, is none', async () => {
    expect(await findCode(pngOf(greyPage('https://example.org/')), 'png', ID)).toBe('none');
    expect(await findCode(scannedPdf([blank]), 'pdf', ID)).toBe('none');
    expect(await findCode(tiffOf([BLANK_TIFF, BLANK_TIFF]), 'tiff', ID)).toBe('none');
  });

  it('is looked for on the first eight pages and the last four', async () => {
    expect(await findCode(scannedPdf(pages(14, 7)), 'pdf', ID)).toBe(PROOF);
    expect(await findCode(scannedPdf(pages(14, 8)), 'pdf', ID)).toBe('none');
    expect(await findCode(scannedPdf(pages(14, 10)), 'pdf', ID)).toBe(PROOF);
    const tiff = (at: number) => tiffOf(only(14, at, PROOF_TIFF, BLANK_TIFF));
    expect(await findCode(tiff(7), 'tiff', ID)).toBe(PROOF);
    expect(await findCode(tiff(8), 'tiff', ID)).toBe('none');
    expect(await findCode(tiff(10), 'tiff', ID)).toBe(PROOF);
  });
});

describe('what cannot be looked at', () => {
  it('is not said to have no code', async () => {
    const broken = { ...AS_JPEG, bytes: FORM.subarray(0, 100) };

    expect(await findCode(scannedPdf([broken]), 'pdf', ID)).toBeNull();
    expect(await findCode(FORM.subarray(0, 100), 'jpeg', ID)).toBeNull();
    expect(await findCode(Buffer.from('no PDF'), 'pdf', ID)).toBeNull();
    expect(await findCode(FORM, 'tiff', ID)).toBeNull();
    const torn = { ...FAX_TIFF, bytes: FAX[0].subarray(0, 200) };
    expect(await findCode(tiffOf([BLANK_TIFF, torn]), 'tiff', ID)).toBeNull();
  });

  it('hides nothing that can', async () => {
    const broken = { ...AS_JPEG, bytes: FORM.subarray(0, 100) };

    expect(await findCode(scannedPdf([broken, packed(greyPage(PROOF))]), 'pdf', ID)).toBe(PROOF);
    const torn = { ...FAX_TIFF, bytes: FAX[0].subarray(0, 200) };
    expect(await findCode(tiffOf([torn, PROOF_TIFF]), 'tiff', ID)).toBe(PROOF);
  });

  it('is what would unpack to more than a page of A4 at 600 dots an inch', async () => {
    const huge = pngOf(greyPage(PROOF));
    huge.writeUInt32BE(6001, 16);
    huge.writeUInt32BE(6000, 20);

    expect(await findCode(huge, 'png', ID)).toBeNull();
    const white = (width: number): TiffPage => ({
      ...BLANK_TIFF,
      width,
      height: 6000,
      bytes: deflateSync(Buffer.alloc(width * 6000, 255)),
    });
    expect(await findCode(tiffOf([white(6000)]), 'tiff', ID)).toBe('none');
    expect(await findCode(tiffOf([white(6001)]), 'tiff', ID)).toBeNull();
  });

  it('is a TIFF whose directory names itself as the next, or that says it is larger than can be', async () => {
    const endless = tiffOf([PROOF_TIFF]);
    endless.writeUInt32LE(endless.readUInt32LE(4), endless.length - 4);
    const huge = tiffOf([{ ...PROOF_TIFF, width: 100_000, height: 100_000 }]);

    expect(await findCode(endless, 'tiff', ID)).toBe(PROOF);
    expect(await findCode(huge, 'tiff', ID)).toBeNull();
  });
});
