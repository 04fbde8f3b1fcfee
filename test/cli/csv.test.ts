import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvError, parseCsv } from '../../cli/csv.ts';

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

        expect(fieldsOf(text)).toEqual(texts);
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
    expect(fieldsOf(' a , b\r\n,\r\n"",x')).toEqual([
      [' a ', ' b'],
      ['', ''],
      ['', 'x'],
    ]);
    expect(fieldsOf('')).toEqual([]);
    expect(fieldsOf('a,')).toEqual([['a', '']]);
  });

  it('tells on which line each record begins', () => {
    expect(parseCsv('a,b\n"x\n\ny",1\nc,d').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a,b\nc', 2],
    ['a,b\nc,d,e', 2],
    ['a,b\n\nc,d', 2],
    ['a\n"b', 2],
    ['a,b\n"x\ny"z,1', 2],
    ['a"b', 1],
    ['"a" ,b', 1],
    ['a\rb', 1],
    ['a,"\n\n",b"', 3],
  ])('refuses %j, naming line %i', (text, line) => {
    expect(() => parseCsv(text)).toThrow(expect.objectContaining({ name: 'CsvError', line }));
  });
});
