import { describe, expect, it } from 'vitest';
import { decodedSheet } from '../../shared/sheets/decoded-sheet.ts';
import { gb18030 } from './gb18030.ts';

const TEXT = '申报编号,决定\r\napp_1,入选\r\n';
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe('a table that comes back', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with its mark, as Excel saves it', Buffer.from(`\uFEFF${TEXT}`), 'UTF-8'],
    ['GB18030, as a Chinese Windows saves it', gb18030(TEXT), 'GB18030'],
  ])('is read in %s', (_what, bytes, encoding) => {
    expect(decodedSheet(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it.each([
    ['a workbook', bytesOf(0x50, 0x4b, 3, 4), '工作簿'],
    ['a workbook of old', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), '工作簿'],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'UTF-16'],
    ['neither of the two', bytesOf(0x61, 0xff, 0xff), '既不是 UTF-8'],
    ['more than 5 MB', new Uint8Array(5_000_001), '5 MB'],
  ])('is refused with what to do: %s', (_what, bytes, says) => {
    expect(decodedSheet(bytes)).toMatchObject({
      ok: false,
      says: { zh: expect.stringContaining(says), en: expect.stringMatching(/CSV|part it/) },
    });
  });

  it('is read with 5 MB', () => {
    expect(decodedSheet(new Uint8Array(5_000_000).fill(0x61)).ok).toBe(true);
  });
});
