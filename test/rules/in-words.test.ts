import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../shared/rules/language/conditions-of.ts';
import { parse } from '../../shared/rules/language/environment.ts';
import { inWords } from '../../shared/rules/language/in-words.ts';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';

const said = (condition: string, parameters = {}) => inWords(parse(condition).ast, parameters);

describe('a condition in words', () => {
  it.each([
    [
      'addMonths(standard.implementedOn, parameters.minMonths) <= parameters.cutoff',
      '实施日期加6个月不晚于2024年6月30日',
      'the date of implementation and 6 months is not after 30 June 2024',
    ],
    ['parameters.cutoff <= adoption.appliedOn', '申请采信日期不早于2024年6月30日', null],
    ['filing.province == "440000"', '推荐部门所在省级行政区划代码为广东省', null],
    [
      'size(novelty.comparison) > 3',
      '技术指标对比表多于3行',
      'there are more than 3 rows of the comparison of indicators',
    ],
    ['1 <= size(novelty.comparison)', '技术指标对比表至少有一行', null],
    ['filing.count > 1', '本单位本次申报项目数大于1', null],
    ['!filing.truthful', '“承诺对材料的真实性和准确性负责”为“否”', null],
    [
      'standard.converted && (filing.count < 2 || filing.route != "direct")',
      '已转化为国际标准、国家标准或行业标准，并且（本单位本次申报项目数小于2，或者申报途径不是直接申报）',
      null,
    ],
  ])('%s', (condition, zh, en) => {
    const words = said(condition, { minMonths: 6, cutoff: '2024-06-30' });

    expect(words.zh).toBe(zh);
    expect(words.en).toBe(en ?? words.en);
  });

  it('is there for all that any pack has, without a name of a fact, a function or an operator', () => {
    const all = publishedPacks().flatMap(({ pack }) =>
      conditionsOf(pack.clauses).map((condition) => said(condition, pack.parameters).zh),
    );

    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((zh) => /[a-z_]{2,}|[=<>!&|"()]/.test(zh))).toEqual([]);
  });

  it('fails for what no words are known for, so that nothing is printed half', () => {
    expect(() => said('filing.count % 2 == 1')).toThrow('no words are known for %');
    expect(() => said('filing.count + 1 > 3')).toThrow(TypeError);
  });
});
