import { describe, expect, it } from 'vitest';
import { KEY_FIELDS } from '../../shared/calls/choices.ts';
import { namedChoice, OTHER } from '../../shared/domain/calls/open-choice.ts';

describe('a choice from an open list', () => {
  it.each([
    ['big_data', 'big_data'],
    [' 大 数据 ', 'big_data'],
    ['Ｂig  Data', 'big_data'],
    ['其他：大数据', 'big_data'],
    ['纺织', '纺织'],
    ['　纺 织', '纺织'],
    ['other: 纺织', '纺织'],
    ['AI 芯片', 'AI芯片'],
    ['其他', 'other'],
    ['其他： ', 'other'],
    ['其他纺织', '其他纺织'],
  ])('is counted: %s as %s', (stated, counted) => {
    expect(namedChoice(stated, KEY_FIELDS)).toBe(counted);
  });
});

it.each(['无', '没有', 'none', 'N/A', '不适用', '——', '待定'])('%s names nothing', (text) => {
  expect(namedChoice(text, [])).toBe(OTHER);
});

it('takes a name that begins as one of these', () => {
  expect(namedChoice('无人机', [])).toBe('无人机');
});
