import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { normaliseStandardNumber } from '../../shared/domain/texts/standard-number.ts';
import { EARLIER_PILOTS } from '../../shared/rules/judging/warnings/earlier-pilots.ts';
import { goodFacts, pack, withFact } from './facts.ts';

function finding(facts: PartialFacts, id: string, clause: string) {
  return assess(facts, pack(id)).findings.find((each) => each.clause === clause);
}

const ADOPTABLE: PartialFacts = {
  applicant: { legalPerson: true, goodPractice: true },
  standard: { status: 'in_force', implementedOn: '2021-07-01' },
  adoption: {
    voluntary: true,
    consistentContent: true,
    withinScope: true,
    goodEffect: true,
    appliedOn: '2023-08-18',
    proposal: true,
    copyright: true,
    patents: false,
    registration: true,
    evaluationProof: true,
    draft: true,
    technicalPapers: true,
  },
};

describe('a rule of a province', () => {
  it('refuses in the name of that province, and of nobody else', () => {
    const facts = {
      filing: { route: 'recommended', province: '510000', receivedOn: '2021-07-23' },
    };
    const { verdict, deciding } = assess(facts as PartialFacts, pack('PP2021'));

    expect({ verdict, deciding }).toEqual({ verdict: 'inadmissible', deciding: ['PP2021-D1'] });
    expect(finding(facts as PartialFacts, 'PP2021', 'PP2021-D1')?.citation).toMatchObject({
      issuer: '四川省（转发通知）',
      document: '通知（文号、标题未查到）',
      url: 'http://www.hnrmy.cn/policy/show.php?itemid=375812',
    });
  });
});

describe('what this system adds to a wording', () => {
  it.each([
    ['the seal on the commitment', 'PP2023', 'filing.commitmentSealed', false, 'PP2023-C3'],
    [
      'the number on the notice',
      'SAMPLE-2026',
      'materials.M4.statedNumber',
      'T/CNTAC 36-2019',
      'SAMPLE2026-M4',
    ],
    [
      'the number on the cover',
      'SAMPLE-2026',
      'materials.M5.statedNumber',
      'T/CNTAC 36-2019',
      'SAMPLE2026-M5',
    ],
    ['publication by the cut-off day', 'PP2023', 'standard.publishedOn', '2023-07-01', 'PP2023-A2'],
    [
      'publication by that day',
      'SAMPLE-2026',
      'standard.publishedOn',
      '2026-07-01',
      'SAMPLE2026-A2',
    ],
    ['the seal on a proof', 'SAMPLE-2026', 'materials.M6.sealed', false, 'SAMPLE2026-M6'],
  ] as const)('sends to a person: %s', (...[, id, path, value, clause]) => {
    const facts = withFact(goodFacts(), path, value);

    expect(assess(facts, pack(id)).verdict).toBe('needs_person');
    expect(finding(facts, id, clause)).toMatchObject({ outcome: 'undetermined', missing: [] });
  });

  it.each([
    ['2023-06-30', 'met'],
    ['2023-07-01', 'undetermined'],
  ])('is no part of the clause on the standard, whose wording has no day: %s', (day, outcome) => {
    const late = withFact(goodFacts(), 'standard.implementedOn', day);
    const { verdict, deciding } = assess(late, pack('PP2023'));

    expect(finding(late, 'PP2023', 'PP2023-A2')?.outcome).toBe(outcome);
    // the clause that has one refuses
    expect({ verdict, deciding }).toEqual({ verdict: 'inadmissible', deciding: ['PP2023-A4'] });
  });

  it('hides no refusal by what the wording does say', () => {
    const facts: PartialFacts = { filing: { truthful: false, commitmentSealed: false } };
    expect(assess(facts, pack('PP2023')).verdict).toBe('inadmissible');
  });
});

describe('adoption as a recommended national standard', () => {
  const verdictWith = (path: string, value: unknown) =>
    assess(withFact(ADOPTABLE, path, value), pack('ADOPTION-2023')).verdict;

  it('is possible where nothing of the digest stands against it', () => {
    expect(assess(ADOPTABLE, pack('ADOPTION-2023')).verdict).toBe('admissible');
  });

  it.each([
    ['a withdrawn standard', 'standard.status', 'withdrawn'],
    ['a number that was revoked', 'standard.status', 'number_revoked'],
    ['no legal person', 'applicant.legalPerson', false],
    ['an application before the provisions were in force', 'adoption.appliedOn', '2023-08-17'],
    ['less than two years', 'standard.implementedOn', '2021-08-19'],
    ['patents without proof', 'adoption.patents', true],
    ['no declaration on copyright', 'adoption.copyright', false],
    ['no proposal', 'adoption.proposal', false],
    ['no records of the yearly checks', 'adoption.registration', false],
    ['no proof of good practice', 'adoption.evaluationProof', false],
    ['no text', 'adoption.draft', false],
    ['no technical papers', 'adoption.technicalPapers', false],
  ])('is not let in, and by a digest not refused either, for %s', (_, path, value) => {
    const facts =
      path === 'adoption.patents' ? withFact(ADOPTABLE, 'adoption.patentProof', false) : ADOPTABLE;
    const { verdict } = assess(withFact(facts, path, value), pack('ADOPTION-2023'));
    expect(verdict).toBe('needs_person');
  });

  it('counts two years to the day', () => {
    expect(verdictWith('standard.implementedOn', '2021-08-18')).toBe('admissible');
    expect(verdictWith('standard.implementedOn', '2021-08-19')).toBe('needs_person');
  });

  it('is applied for from the day on which the provisions are in force', () => {
    const { appliedOn, ...adoption } = ADOPTABLE.adoption ?? {};
    const facts = { ...ADOPTABLE, adoption };
    const { advice } = assess(facts, pack('ADOPTION-2023'));

    // two years are full on 2023-07-01, and the provisions were not there yet
    expect(appliedOn).toBe('2023-08-18');
    expect(advice.find(({ paths }) => paths.includes('adoption.appliedOn'))).toMatchObject({
      kind: 'needs',
      clauses: ['ADOPTION2023-C4', 'ADOPTION2023-C7'],
      notBefore: '2023-08-18',
    });
    expect(finding(facts, 'ADOPTION-2023', 'ADOPTION2023-C7')?.citation).toMatchObject({
      read: 'digest',
      url: expect.stringContaining('sesec.eu'),
    });
  });

  it('says of a withdrawn standard of no legal person, applied for in 2020, all three', () => {
    const facts = withFact(
      withFact(withFact(ADOPTABLE, 'standard.status', 'withdrawn'), 'applicant.legalPerson', false),
      'adoption.appliedOn',
      '2020-02-01',
    );
    const { verdict, deciding } = assess(facts, pack('ADOPTION-2023'));

    expect(verdict).toBe('needs_person');
    expect(deciding).toEqual([
      'ADOPTION2023-C4',
      'ADOPTION2023-C5',
      'ADOPTION2023-C6',
      'ADOPTION2023-C7',
      'adoption.before_in_force',
    ]);
  });

  it.each([
    ['ADOPTION-2023', '2023-08-17', '自2023年8月18日起适用'],
    ['ADOPTION-2023', '2023-08-18', ''],
    ['SECTOR-2024', '2024-09-10', '自2024年9月11日起适用'],
    ['SECTOR-2024', '2024-09-11', ''],
    // no day that anybody can mean
    ['SECTOR-2024', '0001-01-01', ''],
  ])('by %s, applied for on %s, is told its first day: %s', (id, day, first) => {
    const { warnings } = assess(withFact(ADOPTABLE, 'adoption.appliedOn', day), pack(id));
    const told = warnings.find(({ code }) => code === 'adoption.before_in_force');

    expect(told === undefined).toBe(first === '');
    expect(told?.says.zh ?? '').toContain(first);
  });
});

describe('adoption as a sector standard', () => {
  it('is for a person, whatever is stated, since no measure was read', () => {
    expect(assess(ADOPTABLE, pack('SECTOR-2024')).verdict).toBe('needs_person');
  });
});

describe('a standard that was a pilot before', () => {
  const warned = (number: string, id: string) =>
    assess(withFact(goodFacts(), 'standard.number', number), pack(id)).warnings.find(
      ({ code }) => code === 'standard.pilot_before',
    )?.says.zh;

  it('is told to the examiner with the year, however its number is spelled, in later calls only', () => {
    expect(warned('t/ctes 1046-2021', 'SAMPLE-2026')).toContain('2022年');
    expect(warned('T/CTES 1046—2021', 'PP2023')).toContain('2022年');
    expect(warned('T/CTES 1046—2021', 'PP2022')).toBeUndefined();
    expect(warned('T/CTES 1046—2020', 'SAMPLE-2026')).toBeUndefined();
  });

  it('goes to a person with the year, and is refused by nobody for it', () => {
    const facts = withFact(goodFacts(), 'standard.number', 'T/CNTAC 35—2019');
    const { verdict, deciding, warnings } = assess(facts, pack('SAMPLE-2026'));

    expect(verdict).toBe('needs_person');
    expect(deciding).toContain('standard.pilot_before');
    expect(warnings.find(({ code }) => code === 'standard.pilot_before')).toMatchObject({
      person: true,
      says: { zh: '该标准是2022年的团体标准应用示范项目；没有条文禁止再次申报，由人工核对。' },
    });
    expect(assess(goodFacts(), pack('SAMPLE-2026')).verdict).toBe('admissible');
  });

  it('is found by an earlier number of it, and told of no adoption', () => {
    const renumbered = withFact(goodFacts(), 'standard.previousNumbers', ['T/CTES 1046—2021']);
    const codes = (id: string, facts = renumbered) =>
      assess(facts, pack(id)).warnings.map(({ code }) => code);

    expect(codes('SAMPLE-2026')).toContain('standard.pilot_before');
    const same = withFact(goodFacts(), 'standard.number', 'T/CNTAC 35—2019');
    for (const id of ['ADOPTION-2023', 'SECTOR-2024'])
      expect(codes(id, same)).not.toContain('standard.pilot_before');
  });

  it('is one that the sample of results names with its number', () => {
    const sample = new URL('../fixtures/standards_sample.tsv', import.meta.url);
    const rows = readFileSync(sample, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(
        ([, number, , , more]) => more?.includes('kind=MIIT_pilot') && number?.startsWith('T/'),
      )
      .map(([year, number = '']) => [normaliseStandardNumber(number), Number(year)]);

    expect(EARLIER_PILOTS).toEqual(rows);
  });
});

describe('the call of 2018', () => {
  it('lets no filing in without a person: neither period nor cut-off was found', () => {
    expect(assess(goodFacts(), pack('PP2018')).verdict).toBe('needs_person');
  });

  it('has the deadline of Guangdong, in the name of Guangdong', () => {
    const late = withFact(
      withFact(goodFacts(), 'filing.province', '440000'),
      'filing.receivedOn',
      '2018-09-07',
    );

    expect(assess(late, pack('PP2018')).verdict).toBe('inadmissible');
    expect(finding(late, 'PP2018', 'PP2018-C2')?.citation.issuer).toBe('广东省（转发通知）');
  });
});
