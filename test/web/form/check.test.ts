import { describe, expect, it } from 'vitest';
import { FACT_FIELDS } from '../../../infra/pages/fact-fields.ts';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import { publishedPacks } from '../../../shared/rules/packs/registry.ts';
import { factsAsked } from '../../../web/form/asked.ts';
import { HINTS } from '../../../web/form/hints.ts';
import { statedFacts } from '../../../web/form/stated-facts.ts';
import { stepsOf } from '../../../web/form/steps.ts';
import { choicesOf, valueName } from '../../../web/form/values.ts';
import { CHOICES } from '../../../shared/domain/rules/choice-words.ts';
import { addMonths } from '../../../shared/domain/calendar.ts';
import { ageOf, countedTo, readBackOf } from '../../../web/public/check/read-back.ts';
import { STATES } from '../../../shared/domain/application/state-words.ts';
import { chinese, english } from '../rendered.tsx';

const sample = publishedPacks().find(({ ref }) => ref.id === 'SAMPLE-2026');
const askedBySample = sample ? factsAsked(sample.pack, FACT_FIELDS) : [];

describe('the words', () => {
  it('name every value that a fact may have', () => {
    const unnamed = FACT_FIELDS.flatMap(({ path, values = [] }) =>
      values.filter((value) => !CHOICES[path]?.[value]).map((value) => `${path} ${value}`),
    );

    expect(unnamed).toEqual([]);
  });

  it('name every state', () => {
    expect(Object.keys(STATES)).toEqual([...APPLICATION_STATES]);
  });

  it('hint at no fact that there is not', () => {
    const paths = FACT_FIELDS.map(({ path }) => path);

    expect(Object.keys(HINTS).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('the facts that a form asks for', () => {
  it('are those that the clauses name, and no others', () => {
    const paths = askedBySample.map(({ path }) => path);

    expect(paths).toEqual(
      expect.arrayContaining(['standard.implementedOn', 'materials.M1.sealed']),
    );
    expect(paths).not.toContain('adoption.voluntary');
    expect(paths).not.toContain('applicant.level');
  });

  it.each(publishedPacks())('are all that an assessment by $ref.id uses', ({ pack }) => {
    const clauses = pack.clauses.filter(({ kind }) => kind === 'hard' || kind === 'priority');
    const conditions = JSON.stringify(clauses.map(({ examples: _examples, ...rest }) => rest));
    const named = FACT_FIELDS.filter(({ path }) => conditions.includes(path));

    expect(factsAsked(pack, FACT_FIELDS).length).toBe(named.length);
  });
});

describe('the steps of a form', () => {
  it('ask each fact once, at most six in a step, in the order of the vocabulary', () => {
    const steps = stepsOf(askedBySample);
    const asked = steps.flatMap(({ fields }) => fields.map(({ path }) => path));

    expect(asked.toSorted()).toEqual(
      askedBySample
        .filter(({ kind }) => kind !== 'table')
        .map(({ path }) => path)
        .toSorted(),
    );
    for (const { fields } of steps) expect(fields.length).toBeLessThanOrEqual(6);
    expect(steps[0]?.id).toBe('standard');
  });

  it('are divided evenly above six questions, and numbered', () => {
    const field = (at: number) => ({
      path: `filing.a${at}`,
      label: { zh: '', en: '' },
      kind: 'boolean' as const,
    });
    const sizes = (count: number) =>
      stepsOf(Array.from({ length: count }, (_, at) => field(at))).map(
        ({ fields }) => fields.length,
      );

    expect(sizes(6)).toEqual([6]);
    expect(sizes(7)).toEqual([4, 3]);
    expect(sizes(0)).toEqual([]);
    expect(stepsOf([1, 2, 3, 4, 5, 6, 7].map(field))[1]?.name.zh).toBe('途径与材料（2/2）');
  });
});

describe('what a form states', () => {
  it('is each fact in its own type, and leaves out what is empty', () => {
    const facts = statedFacts(
      [
        ['standard.implementedOn', '2025-12-31'],
        ['standard.number', ' T/CTES 1046—2021 '],
        ['standard.status', ''],
        ['standard.converted', 'false'],
        ['filing.count', '2'],
        ['novelty.categories', 'innovative'],
        ['novelty.categories', 'advanced'],
        ['materials.M1.provided', 'true'],
        ['applicant.uscc', '  '],
      ],
      FACT_FIELDS,
    );

    expect(facts).toEqual({
      standard: { implementedOn: '2025-12-31', number: 'T/CTES 1046—2021', converted: false },
      filing: { count: 2 },
      novelty: { categories: ['innovative', 'advanced'] },
      materials: { M1: { provided: true } },
    });
  });

  it('is nothing that the vocabulary does not know', () => {
    expect(statedFacts([['__proto__.polluted', 'true']], FACT_FIELDS)).toEqual({});
  });
});

describe('a value', () => {
  it('is named as people name it', () => {
    expect(valueName('standard.status', 'in_force', chinese)).toBe('现行有效');
    expect(valueName('standard.converted', true, english)).toBe('yes');
    expect(valueName('standard.implementedOn', '2025-12-31', chinese)).toBe('2025年12月31日');
    expect(valueName('novelty.categories', ['innovative', 'advanced'], chinese)).toBe(
      '创新性、先进性',
    );
    expect(valueName('novelty.comparison', [{ indicator: '断裂强力' }], chinese)).toBe('填写该表');
    expect(valueName('filing.rank', 1, chinese)).toBe('1');
  });

  it('is offered with its name', () => {
    const offered = choicesOf(
      { path: 'filing.route', kind: 'choice', values: ['direct'] },
      chinese,
    );

    expect(offered).toEqual([{ value: 'direct', name: '直接申报' }]);
    expect(choicesOf({ path: 'standard.converted', kind: 'boolean' }, english)).toHaveLength(2);
  });
});

describe('how long a standard is in force', () => {
  const said = (value: string, parameters: Parameters<typeof countedTo>[0]) =>
    readBackOf('standard.implementedOn', value, countedTo(parameters, '2026-11-28'), chinese)
      .readBack;

  it('is counted to the cut-off of the rules where they have one, else to today, and says which', () => {
    const cutoff = '2026-06-30';
    expect(said('2026-01-28', { cutoff })).toBe(
      '计算到申报条件的截止日期2026年6月30日：已实施 5 个月',
    );
    expect(said('2026-01-28', {})).toBe('计算到今天（2026年11月28日）：已实施 10 个月');
    expect(said('2024-06-01', { cutoff })).toContain('已实施 2 年 0 个月');
    expect(said('2026-07-01', { cutoff })).toBeUndefined();
  });

  it('is counted as the rules count months', () => {
    for (const from of ['2025-12-31', '2025-12-30', '2024-02-29', '2025-08-31', '2026-01-01'])
      for (const until of ['2026-06-30', '2026-02-28', '2026-03-01', '2026-06-29']) {
        const { years, months } = ageOf(from, until) ?? { years: 0, months: -1 };
        const whole = years * 12 + months;

        expect(addMonths(from, whole) <= until).toBe(true);
        expect(addMonths(from, whole + 1) > until).toBe(true);
      }
  });
});
