import { describe, expect, it } from 'vitest';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { goodFacts, pack, withFact } from './facts.ts';

function changes(facts: PartialFacts, clause: string) {
  const { findings } = assess(facts, pack(clause.split('-')[0] ?? ''));
  const found = findings.find((each) => each.clause === clause)?.wouldHaveSatisfied;
  return found?.map(({ path, from, to }) =>
    from === undefined ? { path, to } : { path, from, to },
  );
}

const spoiled = (path: string, value: unknown) => withFact(goodFacts(), path, value);

describe('what would have satisfied', () => {
  it('is a single fact where one is enough', () => {
    expect(changes(spoiled('applicant.legalPerson', false), 'PP2023-A1')).toEqual([
      { path: 'applicant.legalPerson', from: false, to: true },
    ]);
    expect(changes(spoiled('standard.status', 'withdrawn'), 'PP2023-A2')).toEqual([
      { path: 'standard.status', from: 'withdrawn', to: 'in_force' },
    ]);
  });

  it('takes as many facts as it needs, up to three', () => {
    const standard = {
      publishedOn: '2024-01-01',
      implementedOn: '2024-02-01',
      status: 'withdrawn',
    };

    expect(changes(spoiled('standard', standard), 'PP2023-A2')).toEqual([
      { path: 'standard.status', from: 'withdrawn', to: 'in_force' },
      { path: 'standard.implementedOn', from: '2024-02-01', to: '2023-06-30' },
      { path: 'standard.publishedOn', from: '2024-01-01', to: '2023-06-30' },
    ]);
  });

  it('gives a number the nearest value that is allowed', () => {
    const filing = { ...goodFacts().filing, count: 3, rank: 0 };
    expect(changes(spoiled('filing', filing), 'PP2023-C4')).toEqual([
      { path: 'filing.rank', from: 0, to: 1 },
    ]);
  });

  it('improves the rows of a comparison that fail and leaves the others', () => {
    const row = (indicator: string, verdict: string) => ({
      indicator,
      own: '1',
      reference: '2',
      referenceStandard: 'GB/T 1-2020',
      verdict,
    });
    const stated = [row('a', 'better'), row('b', 'worse'), row('c', 'equal')];
    const novelty = { categories: ['advanced'], comparison: stated };

    expect(changes(spoiled('novelty', novelty), 'PP2023-B2')).toEqual([
      {
        path: 'novelty.comparison',
        from: stated,
        to: [row('a', 'better'), row('b', 'stricter'), row('c', 'stricter')],
      },
    ]);
  });

  it('prefers what lies ahead to what has happened', () => {
    const facts = {
      standard: { implementedOn: '2022-01-15' },
      adoption: { appliedOn: '2023-12-01', goodEffect: true },
    };
    const { findings } = assess(facts, pack('ADOPTION-2023'));

    expect(findings.find((f) => f.clause === 'ADOPTION2023-C4')?.wouldHaveSatisfied).toMatchObject([
      { path: 'adoption.appliedOn', from: '2023-12-01', to: '2024-01-15' },
    ]);
  });

  it('never leads out of a clause: another province is no answer', () => {
    expect(changes(spoiled('filing.province', '440000'), 'PP2021-M8')).toEqual([
      { path: 'materials.M8.provided', from: false, to: true },
    ]);
  });

  it('never proposes the code of somebody else', () => {
    expect(changes(spoiled('applicant.uscc', '12440300455752807L'), 'PP2023-A1')).toBeUndefined();
    // pasted in lower case it is read as what it is
    expect(changes(spoiled('applicant.uscc', '51100000500002862f'), 'PP2023-A1')).toBeUndefined();
  });

  it('is left out where nobody can say it, and where it is not asked for', () => {
    expect(changes({}, 'PP2023-M4')).toBeUndefined();
    expect(changes(goodFacts(), 'PP2023-A3')).toBeUndefined();
    const without = assess({}, pack('PP2023'), { advice: false });
    expect(without.findings.some((finding) => finding.wouldHaveSatisfied)).toBe(false);
  });
});
