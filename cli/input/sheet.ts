import { UsageError } from '../context/context.ts';
import { CsvError, type CsvRecord, parseCsv } from './csv.ts';

/** A column of a file that people fill in: its name, and the title under which a template has it. */
export interface SheetColumn {
  readonly name: string;
  readonly zh: string;
  readonly isNeeded?: true;
}

/** A row as it was filled in, by the names of the columns. */
export interface SheetRow {
  readonly line: number;
  readonly field: (name: string) => string;
}

interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Titles of columns that mean nothing here. */
  readonly unused: readonly string[];
}

/** What a template calls a column. */
export function titleOf({ zh, name }: SheetColumn): string {
  return `${zh} ${name}`;
}

/**
 * The rows of a CSV text whose first line names columns, in any order and with others among them.
 * Throws a `UsageError` where one is missing or there twice, or where it is no CSV.
 */
export function sheetIn(text: string, path: string, columns: readonly SheetColumn[]): Sheet {
  const [head, ...records] = recordsIn(text, path);
  const titles = head?.fields.map((title) => title.trim()) ?? [];
  const names = titles.map((title) => columns.find((column) => isTitleOf(column, title))?.name);
  const isFit =
    columns.every(({ name, isNeeded }) => !isNeeded || names.includes(name)) &&
    names.every((name, index) => name === undefined || names.indexOf(name) === index);
  if (!isFit) {
    const [needed, others] = [true, false].map((isNeeded) =>
      columns.filter((column) => Boolean(column.isNeeded) === isNeeded).map(({ name }) => name),
    );
    const wanted = `${needed?.join(',')}${others?.length ? `[,${others.join(',')}]` : ''}`;
    throw new UsageError(
      `${path} 的首行须有 ${wanted}，每列一次。 The first line of ${path} names these columns, each once.`,
    );
  }
  return {
    rows: records.map(({ line, fields }) => {
      return { line, field: (name) => (fields[names.indexOf(name)] ?? '').trim() };
    }),
    unused: titles.filter((title, index) => title !== '' && names[index] === undefined),
  };
}

function isTitleOf(column: SheetColumn, title: string): boolean {
  return [column.name, column.zh, titleOf(column)].includes(title);
}

function recordsIn(text: string, path: string): CsvRecord[] {
  // what was read in another encoding and saved again: reasons would be stored spoilt
  if (text.includes('\uFFFD')) {
    throw new UsageError(
      `${path} 中有无法识别的字符，请用原来的编码打开，再另存为 UTF-8。 ${path} holds characters that were lost; open it in the encoding it had and save it as UTF-8.`,
    );
  }
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(
      `${path} 第${error.line}行不是 CSV。 ${path} is no CSV at line ${error.line}: ${error.message}.`,
    );
  }
}
