import type { Text } from '../domain/text.ts';
import { CsvError, parseCsv } from './csv.ts';

/** A column of a file that people fill in: its name, and what it is called in words; a template has it under `titleOf`. */
export interface SheetColumn {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly isNeeded?: true;
}

/** A row as it was filled in, by the names of the columns. */
export interface SheetRow {
  /** Of the text, from 1. */
  readonly line: number;
  /** In a spreadsheet, from 1, the titles counted. */
  readonly row: number;
  readonly field: (name: string) => string;
}

/** What is wrong with a file, and where; without a place, it is the file as a whole. */
export interface SheetFault {
  readonly place: (Pick<SheetRow, 'line' | 'row'> & { readonly column: string }) | null;
  readonly says: Text;
}

interface Faulty {
  readonly ok: false;
  readonly faults: readonly SheetFault[];
}

type ReadSheet =
  | {
      readonly ok: true;
      readonly rows: readonly SheetRow[];
      /** Titles of columns that mean nothing here. */
      readonly unused: readonly string[];
    }
  | Faulty;

/** What a file asks for, row by row; or all that is wrong with it, of which nothing is to be sent. */
export type ReadLines<Line> =
  | {
      readonly ok: true;
      readonly lines: readonly Line[];
      /** How many rows name an application and ask for nothing, as a template leaves them. */
      readonly blank: number;
      readonly unused: readonly string[];
    }
  | Faulty;

/** What a template calls a column. */
export function titleOf({ zh, name }: Pick<SheetColumn, 'zh' | 'name'>): string {
  return `${zh} ${name}`;
}

/** Which columns a file has, in words, each with its name as a file may have it. */
export function columnsSaid(columns: readonly SheetColumn[]): Text {
  const needed = columns.filter(({ isNeeded }) => isNeeded);
  const others = columns.filter(({ isNeeded }) => !isNeeded);
  const zh = (some: typeof columns) => some.map((one) => `${one.zh}（${one.name}）`).join('、');
  const en = (some: typeof columns) => some.map((one) => `${one.en} (${one.name})`).join(', ');
  return {
    zh: others.length === 0 ? zh(needed) : `${zh(needed)}；可以有：${zh(others)}`,
    en: others.length === 0 ? en(needed) : `${en(needed)}; and if one likes: ${en(others)}`,
  };
}

/** Something that is wrong with the file as a whole. */
export function faultyFile(zh: string, en: string): Faulty {
  return { ok: false, faults: [{ place: null, says: { zh, en } }] };
}

/**
 * The rows of a CSV text whose first line names columns, in any order and with others among them.
 * Faulty where one is missing or there twice, or where it is no CSV.
 */
export function sheetIn(text: string, columns: readonly SheetColumn[]): ReadSheet {
  // what was read in another encoding and saved again: reasons would be stored spoilt
  if (text.includes('\uFFFD')) {
    return faultyFile(
      '文件中有无法识别的字符，请用原来的编码打开，再另存为 UTF-8。',
      'It holds characters that were lost; open it in the encoding it had and save it as UTF-8.',
    );
  }
  try {
    return rowsIn(text, columns);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return faultyFile(
      `第${error.line}行不是 CSV。`,
      `It is no CSV at line ${error.line}: ${error.message}.`,
    );
  }
}

function rowsIn(text: string, columns: readonly SheetColumn[]): ReadSheet {
  const [head, ...records] = parseCsv(text);
  const titles = head?.fields.map((title) => title.trim()) ?? [];
  const names = titles.map((title) => columns.find((column) => isTitleOf(column, title))?.name);
  const isFit =
    columns.every(({ name, isNeeded }) => !isNeeded || names.includes(name)) &&
    names.every((name, index) => name === undefined || names.indexOf(name) === index);
  if (!isFit) {
    const said = columnsSaid(columns);
    return faultyFile(
      `首行须有这些列，每列一次：${said.zh}。`,
      `The first line names these columns, each once: ${said.en}.`,
    );
  }
  return {
    ok: true,
    rows: records.map(({ line, row, fields }) => {
      return { line, row, field: (name) => (fields[names.indexOf(name)] ?? '').trim() };
    }),
    unused: titles.filter((title, index) => title !== '' && names[index] === undefined),
  };
}

function isTitleOf(column: SheetColumn, title: string): boolean {
  return [column.name, column.zh, column.en, titleOf(column)].includes(title);
}

/** What is wrong in a row's own cells, by column. */
export type CellFault = readonly [column: SheetColumn, zh: string, en: string];

/**
 * The rows that ask for something, each as `read` makes it; or every fault of theirs, and that an
 * application stands in two of them.
 */
export function linesOf<Line>(
  sheet: Extract<ReadSheet, { ok: true }>,
  key: SheetColumn,
  {
    isBlank,
    faultsIn,
    lineOf,
    none,
  }: {
    readonly isBlank: (row: SheetRow) => boolean;
    readonly faultsIn: (row: SheetRow) => readonly CellFault[];
    readonly lineOf: (row: SheetRow) => Line;
    /** What is said of a file that asks for nothing. */
    readonly none: Text;
  },
): ReadLines<Line> {
  const keyed = ({ field }: SheetRow) => field(key.name);
  const filled = sheet.rows.filter((row) => keyed(row) === '' || !isBlank(row));
  const faults = filled.flatMap((row, index) => {
    const first = filled.slice(0, index).find((one) => keyed(one) === keyed(row));
    const cells: readonly CellFault[] = [
      ...(keyed(row) === ''
        ? [[key, `缺少${key.zh}`, 'it names no application'] as const]
        : first
          ? [[key, `与第${first.row}行是同一申报`, `row ${first.row} is about it already`] as const]
          : []),
      ...faultsIn(row),
    ];
    return cells.map(([column, zh, en]): SheetFault => {
      const place = { line: row.line, row: row.row, column: titleOf(column) };
      return { place, says: { zh, en } };
    });
  });
  if (faults.length > 0) return { ok: false, faults };
  if (filled.length === 0) return faultyFile(none.zh, none.en);
  const blank = sheet.rows.length - filled.length;
  return { ok: true, lines: filled.map(lineOf), blank, unused: sheet.unused };
}
