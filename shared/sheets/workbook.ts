import { joined } from '../exports/writers/joined.ts';
import type { Sheet, Writer } from '../exports/writers/sheet.ts';
import { xlsxWriter } from '../exports/writers/xlsx.ts';

/** A table as XLSX, as exports have it, where all of it is at hand. */
export function workbookOf(
  sheet: Sheet,
  lines: Parameters<Writer['add']>[0],
): Uint8Array<ArrayBuffer> {
  const writer = xlsxWriter(sheet);
  return joined([writer.begin(), writer.add(lines), writer.end()]);
}
