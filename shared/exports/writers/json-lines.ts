import type { Cell } from '../table.ts';
import type { Sheet, Writer } from './sheet.ts';

const UTF_8 = new TextEncoder();

/** A JSON object a line, its members named by the keys of the columns: for programs. */
export function jsonLinesWriter({ columns }: Pick<Sheet, 'columns'>): Writer {
  const objectOf = (line: readonly Cell[]) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, line[index] ?? null]));
  return {
    begin: () => new Uint8Array(),
    add: (lines) =>
      UTF_8.encode(lines.map((line) => `${JSON.stringify(objectOf(line))}\n`).join('')),
    end: () => new Uint8Array(),
  };
}
