import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../functions/consumers/materials/inspect.ts';
import { type Scan, noScanner } from '../../../../functions/consumers/materials/scan.ts';
import type { FileFormat } from '../../../../shared/domain/materials/file-formats.ts';
import { zipOf } from '../../../support/files/zip.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../support/files', name));
const hex = (text: string) => Buffer.from(text, 'hex');

const PDF = fixture('two-pages.pdf');
const DOCX = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' });
const COMPOUND = hex('d0cf11e0a1b11ae1');
const LOCKED_OFFICE = Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]);
const EICAR = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
);
// half a gigabyte and a byte of nothing, in half a megabyte
const BOMB = zipOf({ 'word/document.xml': Buffer.alloc(500 * 1024 * 1024 + 1) });

function checked(bytes: Buffer, format: FileFormat, scan: Scan = noScanner) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return inspect(bytes, { sha256, size: bytes.length, format }, scan);
}

describe('a file that is what its name says', () => {
  it.each([
    { format: 'pdf', bytes: PDF, pages: 2 },
    { format: 'png', bytes: hex('89504e470d0a1a0a00') },
    { format: 'jpeg', bytes: hex('ffd8ffe000') },
    { format: 'tiff', bytes: hex('49492a0000') },
    { format: 'tiff', bytes: hex('4d4d002a00') },
    { format: 'wps', bytes: COMPOUND },
    { format: 'ofd', bytes: zipOf({ 'OFD.xml': '<OFD/>' }) },
    { format: 'docx', bytes: DOCX },
    { format: 'xlsx', bytes: zipOf({ 'xl/workbook.xml': '<workbook/>' }) },
  ] as const)('is taken as $format, and said not to be scanned', async ({ format, ...file }) => {
    const pages = 'pages' in file ? file.pages : null;

    expect(await checked(file.bytes, format)).toEqual({ problem: null, pages, isScanned: false });
  });

  it('is said to be scanned where a scanner found nothing', async () => {
    const clean: Scan = () => Promise.resolve('clean');

    expect(await checked(PDF, 'pdf', clean)).toMatchObject({ problem: null, isScanned: true });
  });
});

describe('a file that is not', () => {
  it.each([
    {
      what: 'a picture named as a PDF',
      bytes: hex('89504e470d0a1a0a'),
      format: 'pdf',
      is: 'format',
    },
    { what: 'a program named as a PDF', bytes: Buffer.from('MZ'), format: 'pdf', is: 'format' },
    { what: 'a PDF named as a picture', bytes: PDF, format: 'png', is: 'format' },
    {
      what: 'a table named as a text',
      bytes: zipOf({ 'xl/workbook.xml': '' }),
      format: 'docx',
      is: 'format',
    },
    { what: 'an old text named as a new one', bytes: COMPOUND, format: 'docx', is: 'format' },
    {
      what: 'a PDF with a password',
      bytes: fixture('password.pdf'),
      format: 'pdf',
      is: 'encrypted',
    },
    {
      what: 'a PDF that forbids copying',
      bytes: fixture('no-copying.pdf'),
      format: 'pdf',
      is: 'encrypted',
    },
    { what: 'a text with a password', bytes: LOCKED_OFFICE, format: 'docx', is: 'encrypted' },
    {
      what: 'a PDF cut short of everything',
      bytes: PDF.subarray(0, 20),
      format: 'pdf',
      is: 'unreadable',
    },
    {
      what: 'an archive cut short',
      bytes: DOCX.subarray(0, -10),
      format: 'docx',
      is: 'unreadable',
    },
    {
      what: 'an archive that lies about its size',
      bytes: zipOf({ 'OFD.xml': 'more' }, 1),
      format: 'ofd',
      is: 'unreadable',
    },
    { what: 'a bomb', bytes: BOMB, format: 'docx', is: 'oversized' },
    { what: 'the test file for scanners', bytes: EICAR, format: 'pdf', is: 'malware' },
  ] as const)('$what is refused as $is', async ({ bytes, format, is }) => {
    expect(await checked(Buffer.from(bytes), format)).toEqual({ problem: is });
  });

  it('is refused where its bytes are not those declared', async () => {
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const declared = { sha256, size: PDF.length, format: 'pdf' } as const;
    const changed = Buffer.from(PDF);
    changed[100] = (changed[100] ?? 0) ^ 1;

    expect(await inspect(changed, declared, noScanner)).toEqual({ problem: 'differs' });
    expect(await inspect(PDF, { ...declared, size: PDF.length + 1 }, noScanner)).toEqual({
      problem: 'differs',
    });
  });
});
