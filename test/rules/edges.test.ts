import { describe, expect, it } from 'vitest';
import { assess } from '../../shared/rules/judging/assess.ts';
import { goodFacts, pack, withFact } from './facts.ts';

describe.each([
  { id: 'PP2019', cutoff: '2019-08-31', last: '2019-02-28', first: '2019-03-01' },
  { id: 'PP2020', cutoff: '2020-08-31', last: '2020-02-29', first: '2020-03-01' },
  { id: 'PP2021', cutoff: '2021-08-31', last: '2021-02-28', first: '2021-03-01' },
  { id: 'PP2023', cutoff: '2023-06-30', last: '2022-12-31', first: '2023-01-01' },
  { id: 'PP2024', cutoff: '2024-06-30', last: '2023-12-31', first: '2024-01-01' },
  { id: 'SAMPLE-2026', cutoff: '2026-06-30', last: '2025-12-31', first: '2026-01-01' },
])('$id, six months by $cutoff', ({ id, cutoff, last, first }) => {
  const a4 = `${id.replace('-', '')}-A4`;
  const implementedOn = (date: string | undefined) =>
    assess(withFact(goodFacts(), 'standard.implementedOn', date), pack(id));
  const finding = (date: string | undefined) =>
    implementedOn(date).findings.find((each) => each.clause === a4);

  it(`meets A4 when implemented on ${last}`, () => {
    expect(finding(last)?.outcome).toBe('met');
    expect(implementedOn(last).deciding).not.toContain(a4);
  });

  it(`refuses by A4 alone when implemented on ${first}, and names the last eligible date`, () => {
    expect(implementedOn(first)).toMatchObject({ verdict: 'inadmissible', deciding: [a4] });
    expect(finding(first)?.wouldHaveSatisfied).toMatchObject([
      { path: 'standard.implementedOn', from: first, to: last },
    ]);
  });

  it('asks for the date where it is not stated, and names the last eligible one', () => {
    expect(finding(undefined)).toMatchObject({
      outcome: 'undetermined',
      missing: ['standard.implementedOn'],
      wouldHaveSatisfied: [{ path: 'standard.implementedOn', to: last }],
    });
    expect(implementedOn(undefined).questions.map(({ path }) => path)).toContain(
      'standard.implementedOn',
    );
  });

  it('has the cut-off as a parameter', () => {
    expect(pack(id).pack.parameters).toMatchObject({ cutoff, minMonths: 6 });
  });
});

describe('PP2022, whose cut-off was not found', () => {
  it('sends every date of implementation to a person', () => {
    for (const date of ['2021-01-01', '2022-08-31', undefined]) {
      const facts = withFact(goodFacts(), 'standard.implementedOn', date);
      expect(assess(facts, pack('PP2022'))).toMatchObject({
        verdict: 'needs_person',
        deciding: ['PP2022-A4'],
      });
    }
  });
});
