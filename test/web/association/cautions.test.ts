import { describe, expect, it } from 'vitest';
import { cautionAt } from '../../../web/association/filing/cautions.ts';
import type { Content } from '../../../web/form/content/pointer.ts';

const said = (pointer: string, standard: NonNullable<Content['standard']>) =>
  cautionAt(pointer, { standard })?.zh ?? null;

describe('an answer that is odd', () => {
  it.each([
    ['2021-06-02', '2021-06-01', '实施日期早于发布日期，请与标准封面核对。'],
    ['2021-06-01', '2021-06-01', null],
    ['2021-06-01', '2021-09-01', null],
    ['2021', '2020-01-01', null],
    [undefined, '2020-01-01', null],
  ])('published %s and implemented %s is told: %s', (publishedOn, implementedOn, expected) => {
    const standard = { ...(publishedOn !== undefined && { publishedOn }), implementedOn };

    expect(said('/standard/implementedOn', standard)).toBe(expected);
    expect(said('/standard/publishedOn', standard)).toBeNull();
  });

  it.each([
    ['Antistatic socks', '中文名称里没有汉字，请与标准封面核对。'],
    ['防静电袜 ESD', null],
    ['', null],
    [' ', null],
  ])('with the Chinese title %j is told: %s', (titleZh, expected) => {
    expect(said('/standard/titleZh', { titleZh })).toBe(expected);
  });
});
