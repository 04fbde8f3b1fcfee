import { expect, it } from 'vitest';
import { handCode } from '../../../../functions/handler/random-id.ts';
import { foldedCaseNumber, foldedCode } from '../../../../shared/domain/publication/typed-codes.ts';
import { inGroups } from '../../../../web/public/notice/objection.ts';

// as they were given out before, with 0 and 1
const OLD = 'code_01abc0def1ghjk0mnpq1';

it.each([
  OLD,
  ` ${OLD}\n`,
  OLD.toUpperCase(),
  OLD.replaceAll('0', 'O').replaceAll('1', 'l'),
  OLD.replaceAll('1', 'I'),
  inGroups(OLD),
  OLD.slice(5),
  'ＣＯＤＥ＿０１ａｂｃ－０ｄｅｆ１－ｇｈｊｋ０－ｍｎｐｑ１',
])('a code is taken however it was typed: %j', (typed) => {
  expect(foldedCode(typed)).toBe(OLD);
});

it.each(['', 'code_', `${OLD}0`, OLD.slice(0, -1), `${OLD.slice(0, -1)}!`])(
  'what is no code stays none: %j',
  (typed) => {
    expect(foldedCode(typed)).not.toBe(OLD);
  },
);

it('a new code has nothing that is taken for something else, and folds into itself', () => {
  const codes = Array.from({ length: 200 }, () => handCode('code'));

  for (const code of codes) {
    expect(code).toMatch(/^code_[2-9a-hjkmnp-tv-z]{20}$/);
    expect(foldedCode(code)).toBe(code);
    expect(foldedCode(inGroups(code))).toBe(code);
  }
  expect(new Set(codes).size).toBe(codes.length);
  // 4000 letters: one of thirty that never comes would be no luck (30 × (29/30)^4000 < 10^-57)
  expect(new Set(codes.join('').replaceAll('code_', '')).size).toBe(30);
});

it.each([
  ['1-001-2', '1-001-2'],
  [' 1 - 001 - 2 ', '1-001-2'],
  ['1—001—2', '1-001-2'],
  ['１－００１－２', '1-001-2'],
  ['l-OO1-2', '1-001-2'],
  ['1-1-2', '1-001-2'],
  ['1-001', '1-001'],
  ['another', 'another'],
])('the number of an objection is taken however it was typed: %j', (typed, read) => {
  expect(foldedCaseNumber(typed)).toBe(read);
});
