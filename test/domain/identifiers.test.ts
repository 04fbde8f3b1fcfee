import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  hasRightOrganisationCode,
  isCcs,
  isIcs,
  isSameStandardNumber,
  isUscc,
  normaliseStandardNumber,
  standardNumberForm,
  usccKind,
  yearOfStandardNumber,
} from '../../shared/domain/identifiers.ts';

describe('unified social credit codes', () => {
  it.each(['51100000500002862F', '51100000500009247D', '51100000500012681T'])(
    'take %s, the code of a registered association, with both checks',
    (code) => {
      expect(isUscc(code)).toBe(true);
      expect(hasRightOrganisationCode(code)).toBe(true);
      expect(usccKind(code)).toBe('association');
    },
  );

  it('take a code that starts with 12, but not as that of an association', () => {
    expect(isUscc('12440300455752807L')).toBe(true);
    expect(usccKind('12440300455752807L')).toBe('other');
  });

  it('refuse an invented code by its check character', () => {
    expect(isUscc('51100000500000024G')).toBe(false);
    expect(usccKind('51100000500000024G')).toBe('invalid');
  });

  it('take a code whose organisation code fails its own check, which is only odd', () => {
    expect(isUscc('51100000500000024M')).toBe(true);
    expect(hasRightOrganisationCode('51100000500000024M')).toBe(false);
  });

  it('find every change of a single character', () => {
    const code = '51100000500002862F';
    const changed = Array.from(code).flatMap((_, at) =>
      Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
        .filter((character) => character !== code[at])
        .map((character) => code.slice(0, at) + character + code.slice(at + 1)),
    );

    expect(changed.filter(isUscc)).toEqual([]);
  });

  it.each([
    '',
    '5110000050000286',
    '51100000500002862f',
    '51100000500O02862F',
    '51100000500002862F ',
  ])('refuse the text "%s"', (text) => expect(isUscc(text)).toBe(false));

  it('give the check character 0 where 31 divides the sum', () => {
    const found = Array.from({ length: 2000 }, (_, n) => `51100000${String(n).padStart(9, '0')}0`);

    expect(found.some(isUscc)).toBe(true);
  });
});

interface Row {
  readonly number: string;
  readonly notes: string;
}

const rows: Row[] = readFileSync(
  new URL('../fixtures/standards_sample.tsv', import.meta.url),
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
    expect(isSameStandardNumber('one text', 'another text')).toBe(false);
  });
});

describe('classifications', () => {
  it.each(['13', '13.020', '13.020.01'])('take %s as ICS', (text) =>
    expect(isIcs(text)).toBe(true),
  );
  it.each(['', '1', '13.02', '13.020.1', '13.020.01 '])('refuse "%s" as ICS', (text) =>
    expect(isIcs(text)).toBe(false),
  );
  it.each(['Y68', 'W04'])('take %s as CCS', (text) => expect(isCcs(text)).toBe(true));
  it.each(['', 'Y6', 'y68', 'Y680', 'Y 68'])('refuse "%s" as CCS', (text) =>
    expect(isCcs(text)).toBe(false),
  );
});
