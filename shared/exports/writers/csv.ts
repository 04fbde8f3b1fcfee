import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../table.ts';
import type { Sheet, Writer } from './sheet.ts';

const UTF_8 = new TextEncoder();

/** Without it Excel reads Chinese as another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, however it was typed. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** What it would read as a number or a date and show in another way: `0012`, `51E10`, `2022-03-01`. */
const MISREAD = /^[\d.][\d\s.,:/eE+-]*$/;

/** CSV (RFC 4180) that Excel and WPS open as it is: marked as UTF-8, texts as texts, no formula. */
export function csvWriter({ columns, language }: Omit<Sheet, 'name'>): Writer {
  const written = (lines: readonly (readonly Cell[])[]) =>
    stringify(
      lines.map((line) => line.map(harmless)),
      { record_delimiter: '\r\n', quoted_string: true },
    );
  return {
    begin: () =>
      UTF_8.encode(BYTE_ORDER_MARK + written([columns.map(({ title }) => title[language])])),
    add: (lines) => UTF_8.encode(written(lines)),
    end: () => new Uint8Array(),
  };
}

/** A tab before a text keeps it one; an apostrophe is what a formula cannot begin with. */
function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (FORMULA.test(cell)) return `'${cell}`;
  return MISREAD.test(cell) ? `\t${cell}` : cell;
}
