import { describe, expect, it } from 'vitest';
import { ERASED, isStated } from '../../../shared/domain/texts/stated.ts';
import { controlIn, isVisible } from '../../../shared/domain/texts/visible.ts';

describe('what a reader sees', () => {
  it.each([
    '',
    ' ',
    '\t\n',
    '\u3000',
    '\u00A0',
    '\u200B',
    '\u00AD',
    '\u3164',
    '\u115F\u1160',
    '\uFFA0',
    '\u2800',
    '\u2060',
    '\uFEFF',
    '\u034F',
    '\uFE0F',
    '\u180E',
    '\u202E',
    '\u0000',
    ' \u200B \u200D ',
    '\u{E0041}',
    '\u0301',
    ' \u20DD',
    '\uFFFE',
  ])('is nothing (%#)', (text) => expect(isVisible(text)).toBe(false));

  it.each(['a', '，', '样', '\u{20000}', ' \u200B.', '\uE000', '👩\u200D👩', 'א', 'e\u0301'])(
    'is something (%#)',
    (text) => expect(isVisible(text)).toBe(true),
  );
});

describe('what is stated', () => {
  it('is not the mark of what was erased, however it is written', () => {
    expect(isStated('张三')).toBe(true);
    for (const text of [
      ERASED,
      ` ${ERASED}。`,
      '〔已清除\u200B erased〕',
      '〔已清除ｅｒａｓｅｄ〕',
    ])
      expect(isStated(text)).toBe(false);
  });
});

describe('control and direction characters', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u001B', 'U+001B'],
    ['\u007F', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u061C', 'U+061C'],
    ['\u200E', 'U+200E'],
    ['\u200F', 'U+200F'],
    ['\u2028', 'U+2028'],
    ['\u202A', 'U+202A'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
    ['\uFFF9', 'U+FFF9'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFDD0', 'U+FDD0'],
    ['\u{E0041}', 'U+E0041'],
  ])('are found and named (%#)', (character, name) =>
    expect(controlIn(`防静电${character}袜`)).toBe(name),
  );

  it.each(['', '两行\r\n文字\t一', '👩\u200D👩', '零宽\u200B空格', '\u{20000}'])(
    'are not in other texts (%#)',
    (text) => expect(controlIn(text)).toBeNull(),
  );
});
