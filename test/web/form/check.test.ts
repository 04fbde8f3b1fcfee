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
