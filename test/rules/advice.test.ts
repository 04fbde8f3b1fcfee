import { describe, expect, it } from 'vitest';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';
import { VOCABULARY } from '../../shared/rules/language/vocabulary.ts';
import { goodFacts, pack, withFact } from './facts.ts';

const advice = (facts: PartialFacts, id = 'SAMPLE-2026') => assess(facts, pack(id)).advice;
/** A version that was corrected since, by which filings were judged. */
function earlier(id: string, version: number) {
  const found = publishedPacks().find(({ ref }) => ref.id === id && ref.version === version);
  if (!found) throw new Error('there is no such version');
  return found;
}

const DATE = 'standard.implementedOn';
const spoiled = (path: string, value: unknown) =>
  withFact(withFact(goodFacts(), 'filing.receivedOn', '2026-07-01'), path, value);

describe('advice', () => {
  it('offers no change of a withdrawn standard, and says that it must be in force', () => {
    const told = advice({ standard: { status: 'withdrawn' } });

    expect(told.filter(({ kind }) => kind !== 'needs')).toEqual([]);
    expect(told.find(({ paths }) => paths.includes('standard.status'))).toEqual({
      kind: 'needs',
      clauses: ['SAMPLE2026-A2'],
      paths: ['standard.status'],
      says: {
        zh: '条款要求：标准状态为“现行有效”。',
        en: 'The clause needs: status of the standard: “in force”.',
      },
    });
  });

  it('shows whoever may not file directly the way through a recommender', () => {
    const facts = { filing: { route: 'direct' }, applicant: { relation: 'other' } } as const;
    const [way, ...others] = advice(facts).filter(({ kind }) => kind === 'change');

    expect(others).toEqual([]);
    expect(way).toMatchObject({
      clauses: ['SAMPLE2026-C2'],
      changes: [
        { path: 'filing.route', from: 'direct', to: 'recommended' },
        { path: 'filing.recommenderNamed', to: true },
      ],
    });
    expect(way?.says.zh).toContain('由“直接申报”改为“经推荐部门推荐”');
    expect(JSON.stringify(advice(facts))).not.toContain('applicant.relation');
  });

  it('has what is not there done first, and never only said otherwise', () => {
    const unsealed = { materials: { M1: { provided: true, sealed: false } } };
    const [direct] = advice({ filing: { route: 'direct' }, applicant: { relation: 'other' } });
    const [seal] = advice(unsealed).filter(({ kind }) => kind === 'change');

    expect(seal?.says).toEqual({
      zh: '可以更改：登记证书复印件已加盖公章：办妥后由“否”改为“是”。',
      en: expect.stringMatching(/: once that is so, from “no” to “yes”\.$/),
    });
    expect(direct?.says.zh).toContain('已确定推荐部门：办妥后填“是”');
  });

  it('leaves the route alone while the relation is not stated', () => {
    expect(advice({ filing: { route: 'direct' } }).filter(({ kind }) => kind === 'change')).toEqual(
      [],
    );
  });

  it('says the last day that would do, and the first cut-off by which a later standard does', () => {
    const told = advice({ standard: { implementedOn: '2026-05-01' } });

    expect(told.filter(({ kind }) => kind === 'change')).toEqual([]);
    expect(told.find(({ kind, paths }) => kind === 'needs' && paths[0] === DATE)).toMatchObject({
      notAfter: '2025-12-31',
      cutoffFrom: '2026-11-01',
      says: {
        zh: '实施日期须不晚于2025年12月31日（所填为2026年5月1日）；仅就实施日期而言，该标准可在截止日期为2026年11月1日或以后的申报中申报。',
        en: 'The date of implementation must be not after 31 December 2025 (stated: 1 May 2026); as far as this date goes, it can be filed in a call whose cut-off is 1 November 2026 or later.',
      },
    });
  });

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '2026-07-01'],
    ['2026-08-31', '2027-02-28'],
  ])('names for a standard implemented on %s the cut-off %s', (implementedOn, cutoffFrom) => {
    const told = advice(spoiled('standard.implementedOn', implementedOn));

    expect(told.find(({ kind }) => kind === 'needs')?.cutoffFrom).toBe(cutoffFrom);
  });

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['请对照封面或原件核对：实施日期（2026年1月1日）；确属填写有误的，予以更正。']],
  ])('has a date that may be mistyped checked against the cover: %s', (implementedOn, said) => {
    const told = advice(spoiled(DATE, implementedOn)).filter(({ kind }) => kind === 'check');

    expect(told.map(({ says }) => says.zh)).toEqual(said);
  });

  it('has a date checked once, for both clauses that refuse by an earlier version', () => {
    const late = { status: 'in_force', implementedOn: '2024-01-01' } as const;
    const told = assess({ standard: late }, earlier('PP2023', 4)).advice;

    expect(told.filter(({ kind }) => kind === 'check').map(({ clauses }) => clauses)).toEqual([
      ['PP2023-A2', 'PP2023-A4'],
    ]);
  });

  it('says in one statement what several clauses need of one date, by the tightest of them', () => {
    const late = { publishedOn: '2030-01-01', implementedOn: '2030-01-01' };
    const told = advice({ standard: late }).filter(
      ({ kind, paths }) => kind === 'needs' && paths[0] === DATE,
    );

    // that A2 goes by the same cut-off is inferred, so that it binds nobody; its first versions did
    expect(told).toMatchObject([
      { clauses: ['SAMPLE2026-A4'], notAfter: '2025-12-31', cutoffFrom: '2030-07-01' },
    ]);
    expect(
      assess({ standard: late }, earlier('PP2023', 4)).advice.filter(
        ({ kind, paths }) => kind === 'needs' && paths[0] === DATE,
      ),
    ).toMatchObject([{ clauses: ['PP2023-A2', 'PP2023-A4'], notAfter: '2022-12-31' }]);
  });

  it('has a number checked against its paper, and offers no other', () => {
    const facts = spoiled('materials.M4.statedNumber', 'T/CNTAC 15-2017');

    // the first version still refused for unequal numbers
    expect(assess(facts, earlier('PP2023', 1)).advice).toEqual([
      {
        kind: 'check',
        clauses: ['PP2023-M4'],
        paths: ['materials.M4.statedNumber', 'standard.number'],
        says: expect.objectContaining({
          zh: '请对照封面或原件核对：发布文件载明的标准编号（T/CNTAC 15-2017）、标准编号（T/CNTAC 14-2018）；确属填写有误的，予以更正。',
        }) as unknown,
      },
    ]);
  });

  it('offers what can be chosen: a paper, a promise, a rank', () => {
    const facts = withFact(spoiled('materials.M2.provided', false), 'filing.count', 3);
    const told = advice(withFact(facts, 'filing.rank', 0));

    expect(
      told.map(({ kind, changes }) => [kind, changes?.map(({ path, to }) => [path, to])]),
    ).toEqual([
      ['change', [['filing.rank', 1]]],
      ['change', [['materials.M2.provided', true]]],
    ]);
  });

  it('improves no row of a comparison that does not bear it out', () => {
    const row = {
      indicator: 'a',
      own: '1',
      reference: '2',
      referenceStandard: 'GB 1',
      verdict: 'worse',
    };
    const facts = spoiled('novelty', { categories: ['advanced'], comparison: [row] });
    const told = advice(facts).filter(({ paths }) => paths.includes('novelty.comparison'));

    expect(told.map(({ kind }) => kind)).toEqual(['needs']);
  });

  it('is nothing where all is met, and where it is not asked for', () => {
    expect(advice(spoiled('standard.converted', false))).toEqual([]);
    const late = { standard: { implementedOn: '2026-05-01' } };
    expect(assess(late, pack('SAMPLE-2026'), { advice: false }).advice).toEqual([]);
  });

  it('never changes what is not chosen, whatever one fact of a good filing is', () => {
    const spoilt = [...VOCABULARY.values()].flatMap(({ path, type }) => {
      const values = { boolean: [true, false], date: ['2018-01-01', '2031-01-01'] } as const;
      if (type.kind === 'enum') return type.values.map((value) => spoiled(path, value));
      if (type.kind === 'boolean' || type.kind === 'date') {
        return values[type.kind].map((value) => spoiled(path, value));
      }
      return [];
    });
    const told = publishedPacks().flatMap((each) =>
      spoilt.flatMap((facts) => assess(facts, each).advice),
    );
    const changed = told.flatMap(({ changes }) => changes ?? []);

    expect(changed.length).toBeGreaterThan(50);
    expect(changed.filter(({ path }) => VOCABULARY.get(path)?.nature !== 'chosen')).toEqual([]);
  });

  const adviceBy = (id: string, facts: PartialFacts) =>
    assess(facts, pack(id)).advice.map(({ kind, says }) => [kind, says.zh]);

  it('offers nobody another result of a search', () => {
    const novelty = { gapSearch: false, categories: ['innovative' as const] };

    const told = adviceBy('SAMPLE-2026', { novelty });

    expect(told).toContainEqual(['needs', '条款要求：经检索，尚无同类国家标准、行业标准为“是”。']);
    expect(told.filter(([kind]) => kind === 'change')).toEqual([]);
  });

  it('changes no day: of an application for adoption it says from when on', () => {
    const told = adviceBy('ADOPTION-2023', {
      standard: { implementedOn: '2018-01-01' },
      adoption: { appliedOn: '2020-02-01', goodEffect: true, voluntary: false },
    });

    expect(told).toContainEqual([
      'needs',
      '申请采信日期须不早于2023年8月18日（所填为2020年2月1日）。',
    ]);
    expect(told.filter(([kind]) => kind === 'change')).toEqual([]);
  });

  const late = { receivedOn: '2021-07-23', province: '510000', recommenderNamed: true };
  it.each(['recommended', 'direct'] as const)(
    'leads a late filing into no route that it may not take: %s',
    (route) => {
      const facts = { applicant: { relation: 'other' as const }, filing: { ...late, route } };

      expect(adviceBy('PP2021', facts).filter(([kind]) => kind === 'change')).toEqual([]);
    },
  );

  it('does lead whom the ministry manages to its own route, since that one is open', () => {
    const applicant = { relation: 'miit_managed' as const };
    const told = adviceBy('PP2021', { applicant, filing: { ...late, route: 'recommended' } });

    expect(told).toContainEqual(['change', expect.stringContaining('直接申报')]);
  });

  it.each([undefined, 'other'] as const)(
    'leads to no route of which no clause was read, by a relation of %s',
    (relation) => {
      const applicant = relation ? { relation } : {};
      const filing = {
        route: 'recommended',
        province: '440000',
        receivedOn: '2018-09-10',
      } as const;

      expect(adviceBy('PP2018', { applicant, filing })).toEqual([
        ['needs', '收到日期须不晚于2018年9月6日（所填为2018年9月10日）。'],
      ]);
    },
  );

  it('makes no duty of what only sends to a person', () => {
    const told = adviceBy('SAMPLE-2026', { standard: { publishedOn: '2026-08-01' } });

    expect(told.filter(([, says]) => says?.includes('发布日期'))).toEqual([]);
    const ranked = { count: 2, rank: 5 };
    expect(assess({ filing: ranked }, pack('PP2022')).verdict).not.toBe('inadmissible');
  });
});
