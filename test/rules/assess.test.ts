import { describe, expect, it } from 'vitest';
import { Assessment, type Finding } from '../../shared/domain/rules/assessment.ts';
import type { Clause, PublishedPack } from '../../shared/domain/rules/clause.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { compile } from '../../shared/rules/judging/compile.ts';
import { conditionsOf } from '../../shared/rules/language/conditions-of.ts';
import { decide } from '../../shared/rules/judging/verdict.ts';
import { goodFacts, pack, withFact } from './facts.ts';

function finding(facts: PartialFacts, clause: string): Finding | undefined {
  const [id = ''] = clause.split('-');
  return assess(facts, pack(id)).findings.find((each) => each.clause === clause);
}

const TEXT = { zh: '条文', en: 'wording' };

/** A pack of one clause, to see one rule of the three-valued logic at a time. */
function packOf(clause: Partial<Clause>): PublishedPack {
  const citation = { document: 'd', article: 'a', read: 'source', note: 'V' } as const;
  const whole = { id: 'PP2099-A1', kind: 'hard', citation, says: TEXT, examples: [], ...clause };
  conditionsOf([whole as Clause]).forEach((text) => compile(text));
  const { pack: base, ref } = pack('PP2023');
  return { pack: { ...base, clauses: [whole as Clause] }, ref };
}

function outcome(clause: Partial<Clause>, facts: PartialFacts): Finding | undefined {
  return assess(facts, packOf(clause)).findings[0];
}

describe('a filing that nothing speaks against', () => {
  it.each(['PP2019', 'PP2020', 'PP2021', 'PP2023', 'PP2024', 'SAMPLE-2026'])(
    'is admissible by %s',
    (id) => {
      const assessment = assess(goodFacts(), pack(id));

      expect(assessment).toMatchObject({ verdict: 'admissible', deciding: [], questions: [] });
      expect(Assessment.parse(assessment)).toEqual(assessment);
    },
  );

  it('carries pack, hash and title, and explains every clause in the order of the pack', () => {
    const published = pack('PP2023');
    const assessment = assess(goodFacts(), published);

    expect(assessment.pack).toEqual({
      ...published.ref,
      title: published.pack.title,
      inForceFrom: null,
    });
    expect(assessment.findings.map((f) => f.clause)).toEqual(
      published.pack.clauses.map((c) => c.id),
    );
  });

  it('shows the facts of a clause with their values, and those not stated without', () => {
    expect(finding(goodFacts(), 'PP2023-C2')?.facts).toEqual([
      { path: 'applicant.relation', label: expect.anything(), value: 'other' },
      { path: 'filing.route', label: expect.anything(), value: 'recommended' },
    ]);
    expect(finding({}, 'PP2023-A4')?.facts).toEqual([
      { path: 'standard.implementedOn', label: { zh: '实施日期', en: 'date of implementation' } },
    ]);
  });
});

describe('one hard fact spoiled', () => {
  it.each([
    ['applicant.legalPerson', false, 'A1'],
    ['standard.status', 'withdrawn', 'A2'],
    ['standard.status', 'number_revoked', 'A2'],
    ['standard.implementedOn', '2026-01-01', 'A4'],
    ['materials.M1.provided', false, 'M1'],
    ['materials.M1.sealed', false, 'M1'],
    ['materials.M2.provided', false, 'M2'],
    ['materials.M3.provided', false, 'M3'],
    ['materials.M4.provided', false, 'M4'],
    ['materials.M6.provided', false, 'M6'],
    ['standard.converted', true, 'M7'],
  ])('%s = %s is refused in the sample round by %s alone', (path, value, clause) => {
    const assessment = assess(withFact(goodFacts(), path, value), pack('SAMPLE-2026'));
    const unmet = assessment.findings.filter((each) => each.outcome === 'unmet');

    expect(assessment).toMatchObject({
      verdict: 'inadmissible',
      deciding: [`SAMPLE2026-${clause}`],
    });
    expect(unmet.map((each) => each.clause)).toEqual([`SAMPLE2026-${clause}`]);
  });

  it.each([
    ['filing.recommenderNamed', false, 'C1'],
    ['filing.route', 'direct', 'C2'],
    ['filing.truthful', false, 'C3'],
    ['filing.commitmentSealed', false, 'C3'],
    ['applicant.uscc', '12440300455752807L', 'A1'],
    ['applicant.uscc', '51100000500000024G', 'A1'],
    ['applicant.orgType', 'other', 'A1'],
    ['materials.M6.sealed', false, 'M6'],
    ['materials.M4.statedNumber', 'T/CNTAC 15-2019', 'M4'],
    ['materials.M5.statedNumber', 'T/CNTAC 16-2018', 'M5'],
  ])('%s = %s goes to a person in the sample round, by %s alone', (path, value, clause) => {
    expect(assess(withFact(goodFacts(), path, value), pack('SAMPLE-2026'))).toMatchObject({
      verdict: 'needs_person',
      deciding: [`SAMPLE2026-${clause}`],
    });
  });

  it('is refused by the route in 2023, where that was read in a copy', () => {
    const facts = withFact(goodFacts(), 'filing.recommenderNamed', false);
    expect(assess(facts, pack('PP2023'))).toMatchObject({
      verdict: 'inadmissible',
      deciding: ['PP2023-C1'],
    });
  });

  it('lacks the committee’s opinion in Guangdong in 2021, and nowhere else', () => {
    const through = (province: string) =>
      assess(withFact(goodFacts(), 'filing.province', province), pack('PP2021'));

    expect(through('440000')).toMatchObject({ verdict: 'inadmissible', deciding: ['PP2021-M8'] });
    expect(through('440300').verdict).toBe('admissible');
    expect(through('').verdict).toBe('admissible');
  });

  it('comes a day late in Sichuan in 2021', () => {
    const sichuan = withFact(goodFacts(), 'filing.province', '510000');
    const receivedOn = (day: string) =>
      assess(withFact(sichuan, 'filing.receivedOn', day), pack('PP2021'));

    expect(receivedOn('2021-07-22').verdict).toBe('admissible');
    expect(receivedOn('2021-07-23')).toMatchObject({
      verdict: 'inadmissible',
      deciding: ['PP2021-D1'],
    });
  });
});

describe('what is not stated', () => {
  it('leaves a filing incomplete, and asks each question once with the clauses that wait', () => {
    const assessment = assess({}, pack('PP2023'));

    expect(assessment.verdict).toBe('incomplete');
    expect(assessment.questions).toContainEqual({
      path: 'standard.implementedOn',
      label: { zh: '实施日期', en: 'date of implementation' },
      clauses: ['PP2023-A2', 'PP2023-A4'],
    });
    expect(assessment.questions.some(({ path }) => path.startsWith('novelty.'))).toBe(false);
  });

  it('is not asked once a clause has refused it, since no answer helps', () => {
    const refused = assess({ standard: { status: 'withdrawn' } }, pack('PP2023'));

    expect(refused.verdict).toBe('inadmissible');
    expect(refused.findings.flatMap(({ missing }) => missing)).not.toEqual([]);
    expect(refused.questions).toEqual([]);
  });

  it('does not matter where something else decides', () => {
    expect(finding({ standard: { status: 'withdrawn' } }, 'PP2023-A2')).toMatchObject({
      outcome: 'unmet',
      missing: [],
    });
    expect(finding({ filing: { recommenderNamed: true } }, 'PP2023-C1')?.outcome).toBe('met');
    expect(finding({ filing: { route: 'direct' } }, 'PP2021-M8')?.outcome).toBe('not_applicable');
  });

  it('is only the fact that still matters, not its decided neighbours', () => {
    expect(finding({ materials: { M1: { provided: true } } }, 'PP2023-M1')?.missing).toEqual([
      'materials.M1.sealed',
    ]);
    expect(finding({ filing: { recommenderNamed: false } }, 'PP2023-C1')?.missing).toEqual([
      'filing.route',
    ]);
  });

  it('is asked before a person, and an unmet clause read in a copy comes before both', () => {
    const referred = withFact(goodFacts(), 'materials.M6.sealed', false);
    const open = withFact(referred, 'standard.status', undefined);
    const unmet = withFact(open, 'materials.M2.provided', false);

    expect(assess(referred, pack('PP2022')).verdict).toBe('needs_person');
    expect(assess(open, pack('PP2022')).verdict).toBe('incomplete');
    expect(assess(unmet, pack('PP2022')).verdict).toBe('inadmissible');
  });
});

describe('one clause', () => {
  const appliesWhen = 'standard.converted';
  const requires = 'materials.M7.provided';
  const refer = { condition: 'applicant.legalPerson', because: TEXT };
  const f = (converted?: boolean, provided?: boolean, legalPerson?: boolean): PartialFacts => ({
    standard: { converted },
    materials: { M7: { provided } },
    applicant: { legalPerson },
  });

  it.each([
    [f(false), 'not_applicable', []],
    [f(false, true), 'not_applicable', []],
    [f(true, true), 'met', []],
    [f(true, false), 'unmet', []],
    [f(true), 'undetermined', ['materials.M7.provided']],
    [f(undefined, true), 'met', []],
    [f(undefined, false), 'undetermined', ['standard.converted']],
    [f(), 'undetermined', ['standard.converted', 'materials.M7.provided']],
  ])('that applies only sometimes: %j is %s', (facts, is, missing) => {
    expect(outcome({ appliesWhen, requires }, facts)).toMatchObject({ outcome: is, missing });
  });

  it.each([
    [f(true, true, true), 'undetermined', [], TEXT],
    [f(true, false, true), 'undetermined', [], TEXT],
    [f(true, true, false), 'met', [], undefined],
    [f(true, false, false), 'unmet', [], undefined],
    [f(true, true), 'undetermined', ['applicant.legalPerson'], undefined],
    [f(undefined, true, true), 'undetermined', ['standard.converted'], TEXT],
    [f(false, true, true), 'not_applicable', [], undefined],
  ])('that sends some to a person: %j is %s', (facts, is, missing, because) => {
    const found = outcome({ appliesWhen, requires, referWhen: refer }, facts);

    expect(found).toMatchObject({ outcome: is, missing });
    expect(found?.because).toEqual(because);
  });

  it('that has no condition is for a person, and says why', () => {
    const found = outcome({}, f());

    expect(found).toMatchObject({ outcome: 'undetermined', missing: [], facts: [] });
    expect(found?.because?.en).toContain('person');
    expect(found).not.toHaveProperty('wouldHaveSatisfied');
  });

  it('names its remedy only where something is to be done', () => {
    const clause = { requires, remedy: TEXT };

    expect(outcome(clause, f(true, false))?.remedy).toEqual(TEXT);
    expect(outcome(clause, f(true, true))).not.toHaveProperty('remedy');
  });

  it('that cannot be evaluated over a date that does not exist is undetermined', () => {
    const broken = { standard: { implementedOn: 'yesterday' } };
    const demand = { requires: 'addMonths(standard.implementedOn, 6) <= "2023-06-30"' };

    expect(outcome(demand, broken)).toMatchObject({
      outcome: 'undetermined',
      missing: ['standard.implementedOn'],
    });
  });
});

describe('the verdict', () => {
  const citation = (read: string) => ({ document: 'd', article: 'a', read, note: 'n' });
  const row = (kind: string, is: string, read = 'source', missing: string[] = []) =>
    ({
      clause: `${kind}-${is}-${read}`,
      kind,
      outcome: is,
      missing,
      citation: citation(read),
    }) as unknown as Finding;
  const asks = row('hard', 'undetermined', 'source', ['standard.number']);

  it.each([
    [[row('hard', 'met'), row('hard', 'not_applicable')], 'admissible'],
    [[row('hard', 'unmet')], 'inadmissible'],
    [[row('hard', 'unmet', 'forwarding')], 'needs_person'],
    [[row('hard', 'unmet', 'inferred')], 'needs_person'],
    [[row('hard', 'unmet', 'not_found')], 'needs_person'],
    [[row('hard', 'undetermined')], 'needs_person'],
    [[asks], 'incomplete'],
    [[asks, row('hard', 'unmet', 'inferred')], 'incomplete'],
    [[asks, row('hard', 'unmet')], 'inadmissible'],
    [['priority', 'judgement', 'process', 'config'].map((k) => row(k, 'unmet')), 'admissible'],
    [
      ['priority', 'judgement', 'process', 'config'].map((k) => row(k, 'undetermined')),
      'admissible',
    ],
  ])('of %j is %s', (findings, verdict) => {
    expect(decide(findings).verdict).toBe(verdict);
  });

  it('names the clauses that decide it and no other', () => {
    const findings = [row('hard', 'met'), asks, row('hard', 'unmet'), row('priority', 'unmet')];
    expect(decide(findings).deciding).toEqual(['hard-unmet-source']);
  });
});

describe('warnings', () => {
  const codes = (path: string, value: unknown, id = 'PP2023') =>
    assess(withFact(goodFacts(), path, value), pack(id)).warnings.map(({ code }) => code);

  it('tell a year in the number that is not that of publication, and decide nothing', () => {
    expect(codes('standard.publishedOn', '2019-01-01')).toEqual(['standard.year_differs']);
    expect(codes('standard.publishedOn', '2018-01-01')).toEqual(['standard.review_due']);
  });

  it('tell a publication more than five years before the cut-off', () => {
    expect(codes('standard.publishedOn', '2018-06-30')).toEqual([]);
    expect(codes('standard.publishedOn', '2018-06-29')).toEqual(['standard.review_due']);
    expect(codes('standard.publishedOn', '2018-06-29', 'PP2022')).toEqual([]);
  });

  it('tell a number or a code that cannot be read', () => {
    expect(codes('standard.number', 'GB/T 1-2018')).toContain('standard.number_not_recognised');
    expect(codes('applicant.uscc', '51100000500000024G')).toEqual(['applicant.uscc_invalid']);
    expect(codes('applicant.uscc', '51100000500000024M')).toEqual([
      'applicant.organisation_code_odd',
    ]);
  });
});
