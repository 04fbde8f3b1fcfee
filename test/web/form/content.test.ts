import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { contentFromCheck } from '../../../web/form/content/from-check.ts';
import { isSameValue, valueAt, withValue } from '../../../web/form/content/pointer.ts';
import { integerIn, linesIn } from '../../../web/form/content/read-typed.ts';
import { valueText } from '../../../web/form/content/value-text.ts';
import { sectionsOf } from '../../../web/form/sections.ts';
import { chinese, english } from '../rendered.tsx';

const call = sampleCall(new Date('2026-11-25T00:00:00Z'));
const fields = sectionsOf(call).flatMap((section) => section.fields);
function textOf(pointer: string, value: unknown, reader = chinese): string | null {
  const field = fields.find((each) => each.pointer === pointer);
  if (!field) throw new Error(`there is no ${pointer}`);
  return valueText(field, value, reader);
}

describe('a value in a content', () => {
  it('is stated in its group, which is made for it and goes with the last of its values', () => {
    const one = withValue({}, '/standard/number', 'T/CTES 1046—2021');
    const two = withValue(one, '/standard/titleZh', '防静电袜');

    expect(one).toEqual({ standard: { number: 'T/CTES 1046—2021' } });
    expect(valueAt(two, '/standard/titleZh')).toBe('防静电袜');
    expect(
      withValue(withValue(two, '/standard/titleZh', undefined), '/standard/number', undefined),
    ).toEqual({});
  });

  it('is stated where it is empty, false or nought', () => {
    expect(withValue({}, '/standard/convertedTo', [])).toEqual({ standard: { convertedTo: [] } });
    expect(withValue({}, '/applicant/legalPerson', false)).toEqual({
      applicant: { legalPerson: false },
    });
    expect(valueAt(withValue({}, '/effect/userUnits', 0), '/effect/userUnits')).toBe(0);
  });

  it('is the same whatever the order of its members, and another in another order of a list', () => {
    expect(isSameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSameValue([1, 2], [2, 1])).toBe(false);
    expect(isSameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSameValue([], {})).toBe(false);
  });
});

describe('what is typed', () => {
  it.each([
    ['12', { value: 12 }],
    ['', { value: undefined }],
    ['0', { value: 0 }],
    ['100', { value: 100 }],
    ['101', { wrong: 'range' }],
    ['1.5', { wrong: 'integer' }],
    ['-1', { wrong: 'integer' }],
    ['一百', { wrong: 'integer' }],
  ])('as “%s” is read as %j, between nought and a hundred', (text, expected) => {
    expect(integerIn(text, { min: 0, max: 100 })).toEqual(expected);
  });

  it('line by line is a list without blank lines, and nothing where all are blank', () => {
    expect(linesIn('甲\n\n 乙 \n')).toEqual({ value: ['甲', '乙'] });
    expect(linesIn(' \n ')).toEqual({ value: undefined });
  });
});

describe('a value in words', () => {
  it.each([
    ['/standard/status', 'in_force', '现行有效', 'in force'],
    ['/standard/implementedOn', '2021-07-01', '2021年7月1日', '1 July 2021'],
    ['/standard/implementedOn', '去年', '去年', '去年'],
    ['/applicant/legalPerson', false, '否', 'no'],
    ['/standard/convertedTo', [], '没有', 'none'],
    ['/recommendation/recommenderId', 'rec_440000', '广东省', 'Guangdong'],
    ['/novelty/categories', ['innovative', 'advanced'], '创新性、先进性', 'innovative, advanced'],
  ])('of %s, %j, is told without a code', (pointer, value, zh, en) => {
    expect(textOf(pointer, value)).toContain(zh);
    expect(textOf(pointer, value, english)).toContain(en);
  });

  it('of several parts names each, a row a line', () => {
    const rows = [
      { kind: 'national', number: 'GB/T 1' },
      { kind: 'sector', number: 'FZ/T 2' },
    ];

    expect(textOf('/standard/convertedTo', rows)).toBe(
      '转化为：国家标准；编号：GB/T 1\n转化为：行业标准；编号：FZ/T 2',
    );
  });

  it('is nothing where nothing is stated', () => {
    expect(textOf('/standard/titleZh', undefined)).toBeNull();
    expect(textOf('/standard/titleZh', '')).toBeNull();
  });
});

describe('an application that begins with the check', () => {
  it('states what was answered there, where it states it at all', () => {
    const content = contentFromCheck(
      {
        'standard.number': [' T/CTES 1046—2021 '],
        'standard.implementedOn': ['2021-07-01'],
        'standard.converted': ['false'],
        'applicant.legalPerson': ['true'],
        'novelty.categories': ['innovative', 'advanced'],
        'filing.province': ['440000'],
        'materials.M1.provided': ['true'],
        'filing.truthful': ['true'],
      },
      call,
    );

    expect(content).toEqual({
      applicant: { legalPerson: true },
      standard: { number: 'T/CTES 1046—2021', implementedOn: '2021-07-01', convertedTo: [] },
      novelty: { categories: ['innovative', 'advanced'] },
      recommendation: { recommenderId: 'rec_440000' },
    });
  });

  it('states nothing of what was left open, nor which standard it was turned into', () => {
    expect(
      contentFromCheck({ 'standard.number': [''], 'standard.converted': ['true'] }, call),
    ).toEqual({});
  });
});
