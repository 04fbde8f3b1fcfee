import { CsvError as ParserError, parse } from 'csv-parse/sync';

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line of the text that it begins on. */
  readonly line: number;
  /** The row in which a spreadsheet shows it, empty ones counted. */
  readonly row: number;
  readonly fields: readonly string[];
}

/** What is wrong with a text as CSV, and where. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The records of a text by RFC 4180; line breaks may be LF, a byte order mark is passed over, and so
 * is a row that says nothing, as spreadsheets write at the end. Throws `CsvError` for a stray quote,
 * and for records that differ in length.
 */
export function parseCsv(text: string): CsvRecord[] {
  const records = recordsIn(text)
    .map(({ record, info }, at) => ({ line: beginOf(record, info), row: at + 1, fields: record }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const width = records[0]?.fields.length;
  const odd = records.find(({ fields }) => fields.length !== width);
  if (odd) throw new CsvError(odd.line, `there are ${odd.fields.length} fields, not ${width}`);
  return records;
}

function recordsIn(text: string): readonly Informed[] {
  const options = {
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    // counted afterwards, as a row of commas may have more of them than there are columns
    relax_column_count: true,
  };
  try {
    // the package's types do not know what `info` changes
    return parse(text, options) as unknown as readonly Informed[];
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    throw new CsvError(Number(error['lines'] ?? 1), error.message);
  }
}

interface Informed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The parser tells where a record ends. */
function beginOf(record: readonly string[], { lines }: Informed['info']): number {
  return lines - record.join('').split(/\r\n|\n|\r/).length + 1;
}
