import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import { compiled } from '../../shared/rules/judging/compile.ts';
import { formatErrorsIn, gapsIn } from '../../shared/rules/judging/form.ts';
import { aContent } from '../support/filing.ts';

const call = sampleCall(new Date('2026-11-20T00:00:00Z'));

function gaps(content: DraftContent) {
  const named = content.recommendation?.recommenderId;
  const recommender = call.recommenders.find(({ id }) => id === named) ?? null;
  const facts = factsOf(content, { associationCode: '51100000500002862F', recommender });
  return gapsIn(content, facts, call);
}

const pointers = (content: DraftContent) => gaps(content).map(({ pointer }) => pointer);

describe('the gaps of an application', () => {
  it('are none in one that is complete', () => {
    expect(gaps(aContent())).toEqual([]);
  });

  it('are all told at once for an empty one, each once, with both languages', () => {
    const found = gaps({});

    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ code }) => code === 'material.required')).toHaveLength(6);
    expect(found).toContainEqual({
      pointer: '/standard/number',
      code: 'field.required',
      message: { zh: '请填写：标准编号', en: 'Please state: standard number' },
    });
  });

  it('follow what the application says: a category brings its own field', () => {
    const novelty = (categories: ('innovative' | 'advanced' | 'international' | 'none')[]) =>
      pointers({ ...aContent(), novelty: { categories } });

    expect(novelty(['innovative'])).toEqual(['/novelty/gapSearch']);
    expect(novelty(['advanced', 'international'])).toEqual([
      '/novelty/comparison',
      '/novelty/internationalProject',
    ]);
    expect(novelty(['none'])).toEqual([]);
    expect(novelty([])).toEqual(['/novelty/categories']);
  });

  it('follow the route: a recommender, or the relation that lets file directly', () => {
    const along = (route: 'recommended' | 'direct') =>
      pointers({ ...aContent(), recommendation: { route } });

    expect(along('recommended')).toEqual(['/recommendation/recommenderId']);
    expect(along('direct')).toEqual(['/applicant/relation']);
  });

  it('ask for evidence once the standard was converted, and take an empty list as a no', () => {
    const { standard } = aContent();
    const convertedTo = [{ kind: 'national' as const, number: 'GB/T 1-2020' }];

    expect(gaps({ ...aContent(), standard: { ...standard, convertedTo } })).toMatchObject([
      { pointer: '/materials', code: 'material.required' },
    ]);
    expect(pointers({ ...aContent(), standard: { ...standard, convertedTo: [] } })).toEqual([]);
  });

  it('count blanks as nothing, and a no as an answer', () => {
    expect(pointers({ ...aContent(), promotionPlan: '  ' })).toEqual(['/promotionPlan']);
    const commitment = { ...aContent().commitment, truthful: false };
    expect(pointers({ ...aContent(), commitment })).toEqual([]);
  });

  it('take a key field that the call does not offer, and ask for its name where it has none', () => {
    for (const keyField of ['纺织', '其他：纺织', 'other: 纺织'])
      expect(pointers({ ...aContent(), keyField })).toEqual([]);
    for (const keyField of ['other', '其他', '其他： '])
      expect(gaps({ ...aContent(), keyField })).toMatchObject([
        { pointer: '/keyField', code: 'field.required' },
      ]);
  });

  it('include themes that the call does not offer', () => {
    const content = { ...aContent(), policyThemes: ['stronger_chains', 'x'] };
    expect(gaps(content).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/policyThemes/1', 'field.not_listed'],
    ]);
  });
});

describe('a call with a condition of its own', () => {
  const own = 'filing.route == "recommended" && size(novelty.categories) > 5';
  const demanded = {
    pointer: '/technicalContent',
    label: { zh: '内容', en: 'content' },
    read: 'design',
  } as const;
  const form = (requiredWhen: string) => ({
    ...call,
    requiredFields: [{ ...demanded, requiredWhen }],
  });
  const content = { ...aContent(), technicalContent: '' };
  const facts: PartialFacts = { filing: { route: 'recommended' }, novelty: { categories: [] } };

  it('demands by the form that it was parsed to when the call was put', () => {
    const asked = form('!(' + own + ')');

    expect(
      gapsIn(content, facts, { ...asked, compiledConditions: compiled(['!(' + own + ')']) }),
    ).toHaveLength(1);
    expect(gapsIn(content, facts, { ...form(own), compiledConditions: compiled([own]) })).toEqual(
      [],
    );
  });

  it('demands nothing by chance where it was not parsed: that is a fault', () => {
    expect(() => gapsIn(content, facts, form('filing.route == "direct" && true'))).toThrow(
      'not compiled',
    );
  });
});

describe('the format of an application', () => {
  it('is right in one that is complete', () => {
    expect(formatErrorsIn(aContent())).toEqual([]);
  });

  it.each([
    ['/standard/number', 'format.standard_number', { standard: { number: 'GB/T 1-2020' } }],
    ['/standard/publishedOn', 'format.date', { standard: { publishedOn: '2023-02-30' } }],
    ['/standard/ics', 'format.ics', { standard: { ics: 'Y68' } }],
    ['/standard/ccs', 'format.ccs', { standard: { ccs: '68' } }],
    ['/people/contactEmail', 'format.email', { people: { contactEmail: 'nobody' } }],
    ['/standard/platformUrl', 'format.url', { standard: { platformUrl: 'ttbz' } }],
  ])('is told at %s as %s', (pointer, code, content) => {
    expect(formatErrorsIn(content)).toEqual([
      { pointer, code, message: { zh: expect.any(String), en: expect.any(String) } },
    ]);
  });
});
