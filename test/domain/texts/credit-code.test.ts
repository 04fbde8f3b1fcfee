import { describe, expect, it } from 'vitest';
import {
  foldedUscc,
  hasRightOrganisationCode,
  isUscc,
  usccKind,
} from '../../../shared/domain/texts/credit-code.ts';

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

  it.each(['', '5110000050000286', '51100000500O02862F'])('refuse the text "%s"', (text) =>
    expect(isUscc(text)).toBe(false),
  );

  it('give the check character 0 where 31 divides the sum', () => {
    const found = Array.from({ length: 2000 }, (_, n) => `51100000${String(n).padStart(9, '0')}0`);

    expect(found.some(isUscc)).toBe(true);
  });

  it.each([
    '51100000500002862f',
    '５１１０００００５００００２８６２Ｆ',
    ' 51100000 50000 2862F ',
    '5110 0000 5000 0286 2F',
    '51100000-500002862-F',
    '51100000500002862F\u200B',
    '\uFEFF51100000500002862F',
    '\u202A51100000500002862F\u202C',
    '51100000\u00A0500002862F',
    '51100000\u3000500002862F',
    '51100000\u00AD500002862F',
    '51100000\u2212500002862\u2014F',
    '51100000\u4E00500002862F',
    '（51100000500002862F）。',
    '“51100000500002862F”、',
    '𝟓𝟏𝟏𝟎𝟎𝟎𝟎𝟎𝟓𝟎𝟎𝟎𝟎𝟐𝟖𝟔𝟐𝐅',
  ])('are read however they are pasted (%#)', (text) => {
    expect(foldedUscc(text)).toBe('51100000500002862F');
    expect(isUscc(text)).toBe(true);
    expect(hasRightOrganisationCode(text)).toBe(true);
    expect(usccKind(text)).toBe('association');
  });

  it('are read in letters of other scripts that look like theirs', () => {
    expect(foldedUscc('9\u0421100000500\u0410\u0392')).toBe('9C100000500AB');
    expect(foldedUscc('\u041251100000')).toBe('B51100000');
  });

  it('are not guessed where a letter stands that no code has', () => {
    expect(isUscc('51100000500OO2862F')).toBe(false);
  });
});
