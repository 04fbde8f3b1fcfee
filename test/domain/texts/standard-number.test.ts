import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  guardedNumber,
  isMeantAsStandardNumber,
  isSameStandardNumber,
  normaliseStandardNumber,
  readStandardNumber,
  standardNumberForm,
  yearOfStandardNumber,
} from '../../../shared/domain/texts/standard-number.ts';

interface Row {
  readonly number: string;
  readonly notes: string;
}

const rows: Row[] = readFileSync(
  new URL('../../fixtures/standards_sample.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, number = '', , , notes = ''] = line.split('\t');
    return { number, notes };
  });

/** What a row's notes say of its number; a hyphen in the press is no flag of the platform. */
function expectedForm({ number, notes }: Row): string {
  if (number === '' || number.startsWith('(')) return 'invalid';
  const normalised = /normalised=(.*)$/.exec(notes)?.[1];
  if (normalised === undefined) return number.includes('—') ? 'strict' : 'normalised';
  return /^T\/[A-Z]+ [\d.]+—\d{4}$/.test(normalised) ? 'normalised' : 'lenient';
}

describe('standard numbers', () => {
  it('are 294 rows in the sample, classified as their notes say', () => {
    expect(rows).toHaveLength(294);
    for (const row of rows) {
      expect([row.number, standardNumberForm(row.number)]).toEqual([row.number, expectedForm(row)]);
    }
  });

  it('come to the normal form that the sample notes, and those in order stay as they are', () => {
    const numbered = rows.filter(({ number }) => number.startsWith('T/'));
    for (const { number, notes } of numbered) {
      const expected = /normalised=(.*)$/.exec(notes)?.[1] ?? number.replace('-', '—');
      expect([number, normaliseStandardNumber(number)]).toEqual([number, expected]);
    }
  });

  it('have years that differ from the issue in the rows that are flagged so', () => {
    const differing = rows.filter(({ number, notes }) => {
      const issued = /issue_date=(\d{4})/.exec(notes)?.[1];
      const year = yearOfStandardNumber(number);
      return issued !== undefined && year !== null && year !== Number(issued);
    });

    expect(differing).toEqual(rows.filter(({ notes }) => notes.includes('year_in_number!=')));
    expect(differing).toHaveLength(8);
  });

  it.each([
    ['t/cntac 35-2019', 'T/CNTAC 35—2019'],
    ['Ｔ／ＣＮＴＡＣ　３５－２０１９', 'T/CNTAC 35—2019'],
    ['  T/CTES  1046 — 2021 ', 'T/CTES 1046—2021'],
    ['T/CNTAC35–2019', 'T/CNTAC 35—2019'],
    ['T/XCFW TG06 - 011.3—2023', 'T/XCFW TG06-011.3—2023'],
  ])('reads %s as %s', (text, normal) => {
    expect(normaliseStandardNumber(text)).toBe(normal);
    expect(normaliseStandardNumber(normal)).toBe(normal);
  });

  it.each(['', 'GB/T 1.1-2020', 'T/CNTAC 35', 'T/CNTAC —2019', 'T/C 1—2019', '.'.repeat(200_000)])(
    'takes no other text for one (%#)',
    (text) => {
      expect(normaliseStandardNumber(text)).toBeNull();
      expect(standardNumberForm(text)).toBe('invalid');
    },
  );

  it('are the same however spelled, and differ by year', () => {
    expect(isSameStandardNumber('T/HSCA 001.—2017', 'T/HSCA 001-2017')).toBe(true);
    expect(isSameStandardNumber('T/HSCA 001—2018', 'T/HSCA 001—2019')).toBe(false);
    expect(isSameStandardNumber('one text', 'another text')).toBeNull();
  });

  const DASHES = [
    '-',
    '\u2010',
    '\u2011',
    '\u2012',
    '\u2013',
    '\u2014',
    '\u2015',
    '\u2212',
    '\uFE58',
    '\uFE63',
    '\uFF0D',
    '\u2043',
    '\u2E3A',
    '\u30A0',
    '--',
    '\u2014\u2014',
    ' - ',
    '\u00A0\u2014\u3000',
  ];
  it.each(DASHES)('take every dash before the year (%#)', (dash) => {
    expect(readStandardNumber(`T/CNTAC 37${dash}2021`)).toEqual({
      number: 'T/CNTAC 37—2021',
      guessed: [],
    });
  });

  const SLASHES = ['/', '\u2044', '\u2215', '\u29F8', '\uFF0F', ' / ', '//'];
  it.each(SLASHES)('take every slash after the T (%#)', (slash) => {
    expect(readStandardNumber(`T${slash}CNTAC 36-2021`)).toEqual({
      number: 'T/CNTAC 36—2021',
      guessed: [],
    });
  });

  it.each([
    ['T/CNTAC 37\u4E002021', 'U+4E00'],
    ['T/CNTAC 37\u2F002021', 'U+2F00'],
    ['T/CNTAC 37\u30FC2021', 'U+30FC'],
    ['T/CNTAC 37\uFF702021', 'U+FF70'],
    ['T/CNTAC 37\u31612021', 'U+3161'],
    ['T/CNTAC 37\u25002021', 'U+2500'],
    ['T/CNTAC 37\u25012021', 'U+2501'],
    ['T/CNTAC 37\u23AF2021', 'U+23AF'],
    ['T/CNTAC 37\uFF5E2021', 'U+FF5E'],
    ['T/CNTAC 37_2021', 'U+005F'],
    ['T\u005CCNTAC 37-2021', 'U+005C'],
    ['T\u00F7CNTAC 37-2021', 'U+00F7'],
    ['T\u2571CNTAC 37-2021', 'U+2571'],
    ['T|CNTAC 37-2021', 'U+007C'],
    ['T\uFF5CCNTAC 37-2021', 'U+FF5C'],
    ['T\u2502CNTAC 37-2021', 'U+2502'],
    ['T\u4E28CNTAC 37-2021', 'U+4E28'],
    ['T\u30CECNTAC 37-2021', 'U+30CE'],
    ['T\u4E3FCNTAC 37-2021', 'U+4E3F'],
    ['\u0422/CNTAC 37-2021', 'U+0422'],
    ['T/\u0421NTAC 37-2021', 'U+0421'],
    ['T/CN\u03A4AC 37-2021', 'U+03A4'],
    ['\u0442/cntac 37-2021', 'U+0442'],
  ])(
    'are read in spite of a character that only looks alike, which is named (%#)',
    (text, named) => {
      expect(readStandardNumber(text)).toEqual({ number: 'T/CNTAC 37—2021', guessed: [named] });
    },
  );

  const UNSEEN = [
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u202C',
    '\u202E',
    '\u2060',
    '\u2066',
    '\u2069',
    '\uFEFF',
    '\u00AD',
    '\u180E',
    '\u3164',
    '\u115F',
    '\uFFA0',
    '\u2800',
    '\u034F',
    '\uFE0F',
  ];
  it.each(UNSEEN)('are read without what cannot be seen, wherever it stands (%#)', (unseen) => {
    for (const text of [
      `${unseen}T/CTES 1046-2021`,
      `T/CTES 1046-2021${unseen}`,
      `T/C${unseen}TES 10${unseen}46-2021`,
    ])
      expect(readStandardNumber(text)).toEqual({ number: 'T/CTES 1046—2021', guessed: [] });
  });

  it.each([
    '《T/CTES 1046—2021》。',
    '《T/CTES 1046—2021》',
    '〈T/CTES 1046—2021〉',
    '（T/CTES 1046-2021）',
    '(T/CTES 1046-2021)',
    '【T/CTES 1046—2021】；',
    '「T/CTES 1046—2021」',
    '“T/CTES 1046—2021”，',
    '"T/CTES 1046-2021".',
    'T/CTES 1046—2021。',
    'T/CTES 1046—2021．',
    'T/CTES 1046-2021年',
    'T/CTES\u00A01046-2021',
    'T/CTES\u30001046-2021',
    'T/CTES\t1046-2021\n',
    'T/CTES 1046\r\n-2021',
  ])('are read without what stands around them: %j', (text) => {
    expect(readStandardNumber(text)).toEqual({ number: 'T/CTES 1046—2021', guessed: [] });
  });

  it.each([
    ['T/PTSHOESGS001—2017', 'T/PTSHOES GS001—2017'],
    ['T/CNTAC35-2019', 'T/CNTAC 35—2019'],
    ['T/CNTAC-35-2019', 'T/CNTAC 35—2019'],
    ['T/CNTAC.35-2019', 'T/CNTAC 35—2019'],
    // ZAI is a code as well, but no serial begins with TS here
    ['T/ZAITS001-2020', 'T/ZAITS 001—2020'],
    ['T/CECSG12-2020', 'T/CECS G12—2020'],
  ])('have their blank from the known codes: %s', (text, number) => {
    expect(normaliseStandardNumber(text)).toBe(number);
  });

  it.each([
    ['T/ABCX35-2019', 'code', null],
    ['T/H2A15-2020', 'code', null],
    ['T/CECS G:D31-01—2017', 'character', 'U+003A'],
    ['T/CECS G：D31-01—2017', 'character', 'U+003A'],
    ['T/CNTAC 35:2019', 'character', 'U+003A'],
    ['T/CNTAC 35—2019（修订）', 'character', 'U+0028'],
    ['T/中纺联 35—2019', 'character', 'U+4E2D'],
    ['T/CNTAC①5128—2020', 'character', 'U+2460'],
    ['T/CNTAC 51²—2020', 'character', 'U+00B2'],
    ['T/CNTAC 5½—2020', 'character', 'U+00BD'],
    ['T/CNTAC 5Ⅳ—2020', 'character', 'U+2163'],
    ['T/CNTAC ㈠5—2020', 'character', 'U+3220'],
    ['T/CNTAC 44—9999', 'year', null],
    ['T/CNTAC 44—0001', 'year', null],
    ['T/CNTAC 44—1989', 'year', null],
    ['T/CNTAC 44—2100', 'year', null],
    ['T/CNTAC 35—19', 'form', null],
    ['T/CNTAC 35', 'form', null],
    ['T/CNTAC 35—2019/XG1—2021', 'form', null],
  ])('are unknown, with the reason, where they cannot be read: %s', (text, because, character) => {
    expect(readStandardNumber(text)).toMatchObject({ number: null, because, character });
    expect(isMeantAsStandardNumber(text)).toBe(true);
    expect(isSameStandardNumber(text, 'T/CNTAC 1—2020')).toBeNull();
    expect(isSameStandardNumber(text, text)).toBe(true);
  });

  it.each([1990, 2099])('have the year %i at most', (year) =>
    expect(yearOfStandardNumber(`T/CNTAC 44—${year}`)).toBe(year),
  );

  it.each(['', ' ', '\u200B', 'GB/T 1.1-2020', '三十五号', 'T/', 'T//', `T/${'A'.repeat(200)}`])(
    'are not even meant by %j',
    (text) => expect(isMeantAsStandardNumber(text)).toBe(false),
  );

  it('are guarded by as much as can be read', () => {
    expect(guardedNumber(' 《t/cecs g:d31-01-2017》 ')).toBe('T/CECS G:D31-01—2017');
    expect(guardedNumber('T/CNTAC 35')).toBeNull();
    expect(isSameStandardNumber('T/CECS G:D31-01—2017', 't/cecs g：d31-01-2017')).toBe(true);
  });

  it.each(['T/H2A 15－2020', 't/h2a 15-2020', 'T/H2A  15-2020'])(
    'may have a digit in their code: %s',
    (text) => expect(normaliseStandardNumber(text)).toBe('T/H2A 15—2020'),
  );

  it('are read in a time that grows with their length, whatever they are made of', () => {
    for (const piece of ['T/', 'A', '- ', ' -', '. ', '(', '2021', 'T/A ', '\u4E00'])
      expect(readStandardNumber(`T/A 1${piece.repeat(47)}`.slice(0, 100)).number).toBeNull();
  });
});
