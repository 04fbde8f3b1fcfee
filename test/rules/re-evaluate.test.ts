import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedThen } from '../../functions/applications/filed.ts';
import { factsFor } from '../../functions/applications/judge.ts';
import { publishedRules } from '../../functions/applications/rules.ts';
import { recordOf } from '../../shared/domain/rules/assessment.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import {
  type FiledCase,
  reEvaluate,
  ReEvaluation,
} from '../../shared/rules/judging/re-evaluate.ts';
import { PILOT_BEFORE } from '../../shared/rules/judging/warnings/earlier-pilots.ts';
import { aContent } from '../support/filing.ts';
import { anyHistory, submission } from '../domain/histories.ts';
import { anyFacts } from './arbitrary.ts';
import { corrected } from './corrected.ts';
import { goodFacts, pack, withFact } from './facts.ts';

const then = pack('SAMPLE-2026');

function filed(facts: PartialFacts, at: number): FiledCase {
  const applicationId = `app_${String(at).padStart(16, '0')}`;
  return { applicationId, facts, before: recordOf(assess(facts, then)) };
}

/** No pack but those that come with the code. */
const NO_OTHERS = { readRulePack: async () => null, listPackReleases: async () => [] };

const stating = (path: string, ...values: unknown[]) =>
  values.map((value, at) => filed(withFact(goodFacts(), path, value), at));
const without = (id: string) =>
  corrected(then, { clauses: (all) => all.filter((c) => c.id !== id) });

describe('a pack that is tried on what was filed', () => {
  it('flips nothing where it is the one that judged', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 5 }), (all) => {
        const [applications, none] = [all.length, { flipped: 0, otherFindings: 0 }];

        expect(reEvaluate(all.map(filed), then)).toEqual({
          pack: then.ref,
          counts: { applications, ...none, same: applications },
          flips: [],
        });
      }),
    );
  });

  it('names those that flip, by which clause, from what to what, and no others', () => {
    const seven = corrected(then, { parameters: { minMonths: 7 } });
    // on and past the last day of seven months, of six, and not stated
    const days = ['2025-11-30', '2025-12-01', '2025-12-31', '2026-01-01', undefined];
    const result = reEvaluate(stating('standard.implementedOn', ...days), seven);

    const flip = {
      verdict: { from: 'admissible', to: 'inadmissible' },
      clauses: [{ clause: 'SAMPLE2026-A4', from: 'met', to: 'unmet' }],
    };
    expect(result).toEqual({
      pack: seven.ref,
      counts: { applications: 5, flipped: 2, otherFindings: 0, same: 3 },
      flips: [1, 2].map((at) => ({
        applicationId: `app_${String(at).padStart(16, '0')}`,
        ...flip,
      })),
    });
    expect(ReEvaluation.parse(result)).toEqual(result);
  });

  it('flips the other way as well', () => {
    const five = corrected(then, { parameters: { minMonths: 5 } });
    const { flips } = reEvaluate(
      stating('standard.implementedOn', '2026-01-31', '2026-02-01'),
      five,
    );

    expect(flips).toMatchObject([{ verdict: { from: 'inadmissible', to: 'admissible' } }]);
  });

  it('counts apart where a clause judges otherwise and the verdict stays', () => {
    const cases = stating('novelty.gapSearch', true, false);

    expect(reEvaluate(cases, without('SAMPLE2026-B1'))).toMatchObject({
      counts: { applications: 2, flipped: 0, otherFindings: 2, same: 0 },
      flips: [],
    });
  });

  it('calls a clause absent that only one of the packs has', () => {
    const [missing] = stating('materials.M6.provided', false);
    if (!missing) throw new Error('a case');
    const fewer = without('SAMPLE2026-M6');
    const before = recordOf(assess(missing.facts, fewer));

    expect(reEvaluate([missing], fewer).flips).toMatchObject([
      { clauses: [{ clause: 'SAMPLE2026-M6', from: 'unmet', to: 'absent' }] },
    ]);
    expect(reEvaluate([{ ...missing, before }], then).flips).toMatchObject([
      { clauses: [{ clause: 'SAMPLE2026-M6', from: 'absent', to: 'unmet' }] },
    ]);
  });

  it('of another call has clauses of its own, which come after those that judged then', () => {
    const other = pack('PP2019');
    const { flips } = reEvaluate(stating('standard.implementedOn', '2025-01-01'), other);

    const clauses = [...then.pack.clauses, ...other.pack.clauses].map(({ id }) => id);
    expect(flips.map((flip) => flip.clauses.map(({ clause }) => clause))).toEqual([clauses]);
  });

  it('reads one case after the other', () => {
    let read = 0;
    function* cases() {
      for (const each of stating('standard.status', 'in_force', 'withdrawn')) {
        read += 1;
        yield each;
      }
    }

    expect(reEvaluate(cases(), then).counts.applications).toBe(2);
    expect(read).toBe(2);
    expect(reEvaluate([], then).counts).toEqual({
      applications: 0,
      flipped: 0,
      otherFindings: 0,
      same: 0,
    });
  });
});

describe('an application as a reviewer sees it', () => {
  it('is tried by the facts of its filing, and flips nothing under its own pack', async () => {
    const { application } = anyHistory();
    const { filing } = submission;
    const rules = publishedRules(NO_OTHERS);
    const facts = factsFor(rules, application, filing);
    const assessment = recordOf(assess(facts, then));
    const kept = { ...submission, assessment };
    const before = await judgedThen(rules, { application, submission: kept });
    const one = { applicationId: application.id, facts, before: recordOf(before) };

    expect(reEvaluate([one], then).counts).toMatchObject({ applications: 1, same: 1 });
  });

  const ODD_DATES = 'standard.implemented_before_published';
  it.each([
    ['now', {}, [ODD_DATES, PILOT_BEFORE]],
    ['before an earlier pilot went to a person', { unheeded: [PILOT_BEFORE] }, [ODD_DATES]],
    ['before any warning sent to one', { unheeded: 'all' }, []],
  ] as const)('is shown as it was judged %s', async (_when, way, deciding) => {
    const rules = publishedRules(NO_OTHERS);
    const content = aContent('T/CTES 1046—2021');
    const standard = { ...content.standard, publishedOn: '2019-01-01' };
    const application = { ...anyHistory().application, content: { ...content, standard } };
    const facts = factsFor(rules, application, submission.filing);
    const assessment = recordOf(assess(facts, then, way));

    const shown = await judgedThen(rules, {
      application,
      submission: { ...submission, assessment },
    });

    expect(recordOf(shown)).toEqual(assessment);
    expect(shown.deciding.filter((each) => each.startsWith('standard.'))).toEqual(deciding);
    // whatever it decided then, it is told
    expect(shown.warnings.map(({ code }) => code)).toContain(PILOT_BEFORE);
  });
});
