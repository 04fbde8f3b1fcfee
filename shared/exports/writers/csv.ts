import { stringify } from 'csv-stringify/sync';
import { harmless } from '../../domain/exports/harmless.ts';
import type { Cell } from '../table.ts';
import type { Sheet, Writer } from './sheet.ts';

const UTF_8 = new TextEncoder();

/** Without it Excel reads Chinese as another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV (RFC 4180) that Excel and WPS open as it is: marked as UTF-8, texts as texts, no formula. */
export function csvWriter({ columns, language }: Omit<Sheet, 'name'>): Writer {
  const written = (lines: readonly (readonly Cell[])[]) =>
    stringify(
      lines.map((line) => line.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))),
      { record_delimiter: '\r\n', quoted_string: true },
    );
  return {
    begin: () =>
      UTF_8.encode(BYTE_ORDER_MARK + written([columns.map(({ title }) => title[language])])),
    add: (lines) => UTF_8.encode(written(lines)),
    end: () => new Uint8Array(),
  };
}
