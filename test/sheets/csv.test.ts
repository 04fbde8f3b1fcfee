import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvError, parseCsv } from '../../shared/sheets/csv.ts';

/** Writes a field as RFC 4180 has it: quoted where it must be, or where one likes. */
function written(field: string, isQuoted: boolean): string {
  const must = /[",\r\n]/.test(field);
  return must || isQuoted ? `"${field.replaceAll('"', '""')}"` : field;
}

const field = fc.record({
  // what quoting is about comes often
  text: fc.oneof(
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', '准') }),
    fc.string(),
  ),
  isQuoted: fc.boolean(),
});
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }),
  );
const linebreak = fc.constantFrom('\r\n', '\n');

const fieldsOf = (text: string) => parseCsv(text).map(({ fields }) => fields);

/** How many fields each record has; none where the text is refused. */
function widthsOf(text: string): number[] {
  try {
    return fieldsOf(text).map((fields) => fields.length);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

describe('a CSV text', () => {
  it('is read back as what was written, with either line break and with none at the end', () => {
    fc.assert(
      fc.property(table, linebreak, fc.boolean(), fc.boolean(), (rows, eol, ends, marked) => {
        const lines = rows.map((row) =>
          row.map((one) => written(one.text, one.isQuoted)).join(','),
        );
        const text = (marked ? '\uFEFF' : '') + lines.join(eol) + (ends ? eol : '');
        const texts = rows.map((row) => row.map((one) => one.text));
        // a mark that belongs to the first field looks like that of the file
        fc.pre(marked || !text.startsWith('\uFEFF'));

        // a row that says nothing is passed over
        expect(fieldsOf(text)).toEqual(texts.filter((row) => row.some((one) => one.trim())));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ') }), (text) => {
        const widths = new Set(widthsOf(text));

        expect(widths.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps blanks, and empty fields at either end', () => {
    expect(fieldsOf(' a , b\r\n,c\r\n"",x')).toEqual([
      [' a ', ' b'],
      ['', 'c'],
      ['', 'x'],
    ]);
    expect(fieldsOf('')).toEqual([]);
    expect(fieldsOf('a,')).toEqual([['a', '']]);
  });

  it.each([
    ['rows of commas and an empty last line', 'a,b\r\n1,2\r\n,\r\n,\r\n\r\n'],
    ['more commas than there are columns', 'a,b\r\n1,2\r\n,,,\r\n'],
    ['rows of blanks', 'a,b\n1,2\n , \n'],
    ['an empty line between', 'a,b\n\n1,2\n'],
  ])('is read without %s, as spreadsheets leave them', (_what, text) => {
    expect(fieldsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('tells on which line each record begins', () => {
    expect(parseCsv('a,b\n"x\n\ny",1\n,\nc,d').map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('may have the line breaks of an old Macintosh', () => {
    expect(fieldsOf('a,b\r1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['a,b\nc', 2],
    ['a,b\nc,d,e', 2],
    ['a\n"b', 2],
    // told where it is met, inside a field that began a line before
    ['a,b\n"x\ny"z,1', 3],
    ['a"b', 1],
    ['"a" ,b', 1],
    ['a,"\n\n",b"', 3],
  ])('refuses %j, naming line %i', (text, line) => {
    expect(() => parseCsv(text)).toThrow(expect.objectContaining({ name: 'CsvError', line }));
  });
});
