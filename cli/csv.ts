/** A record of a CSV file, and the line that it begins on. */
export interface CsvRecord {
  readonly line: number;
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

// a field, quoted or not, and what ends it: a comma, a line break, or the end of the text
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/**
 * The records of a text by RFC 4180; line breaks may be LF, and a byte order mark is passed over.
 * Throws `CsvError` for a stray quote or line break, and for records that differ in length.
 */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
  while (at < text.length) {
    const record = recordAt(text, at, line);
    records.push({ line, fields: record.fields });
    [at, line] = [record.end, line + linesIn(text.slice(at, record.end))];
  }
  const width = records[0]?.fields.length;
  const odd = records.find(({ fields }) => fields.length !== width);
  if (odd) throw new CsvError(odd.line, `there are ${odd.fields.length} fields, not ${width}`);
  return records;
}

function recordAt(text: string, start: number, line: number) {
  const fields: string[] = [];
  for (let at = start; ;) {
    FIELD.lastIndex = at;
    const [whole, quoted, plain = '', end] = FIELD.exec(text) ?? [];
    if (whole === undefined) {
      throw new CsvError(line + linesIn(text.slice(start, at)), 'a quote or line break is astray');
    }
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end !== ',') return { fields, end: at };
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
