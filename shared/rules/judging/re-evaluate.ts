import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { type AssessmentRecord, recordOf, Verdict } from '../../domain/rules/assessment.ts';
import { Outcome, type PublishedPack, RulePackRef } from '../../domain/rules/clause.ts';
import type { PartialFacts } from '../../domain/rules/facts.ts';
import { assess } from './assess.ts';

/** `absent`: the pack has no such clause. */
const OutcomeOrAbsent = z.enum([...Outcome.options, 'absent']);

/** An application whose verdict would be another one, with every clause that judges otherwise. */
export const Flip = z.strictObject({
  applicationId: ApplicationId,
  verdict: z.strictObject({ from: Verdict, to: Verdict }),
  /** In the order of the pack that judged then; those that only the other one has come last. */
  clauses: z.array(
    z.strictObject({ clause: z.string(), from: OutcomeOrAbsent, to: OutcomeOrAbsent }),
  ),
});
export type Flip = z.infer<typeof Flip>;

/** What a pack would make of applications that another one judged. It changes none of them. */
export const ReEvaluation = z.strictObject({
  /** The pack that is tried. */
  pack: RulePackRef,
  counts: z.strictObject({
    applications: z.int().min(0),
    flipped: z.int().min(0),
    /** The verdict stays, though a clause judges otherwise. */
    otherFindings: z.int().min(0),
    same: z.int().min(0),
  }),
  flips: z.array(Flip),
});
export type ReEvaluation = z.infer<typeof ReEvaluation>;

/** An application as it was filed: the facts of that filing, and what is kept of its judgement. */
export interface FiledCase {
  readonly applicationId: string;
  readonly facts: PartialFacts;
  readonly before: Pick<AssessmentRecord, 'verdict' | 'outcomes'>;
}

/**
 * Which applications would flip under a published pack, by which clauses, from what to what. Reads
 * one case after the other and keeps only those that flip, in the order in which they come.
 */
export function reEvaluate(cases: Iterable<FiledCase>, published: PublishedPack): ReEvaluation {
  const counts = { applications: 0, flipped: 0, otherFindings: 0, same: 0 };
  const flips: Flip[] = [];
  for (const { applicationId, facts, before } of cases) {
    const after = recordOf(assess(facts, published, { advice: false }));
    const clauses = differing(before.outcomes, after.outcomes);
    const verdict = { from: before.verdict, to: after.verdict };
    counts.applications += 1;
    if (verdict.from !== verdict.to) flips.push({ applicationId, verdict, clauses });
    else if (clauses.length > 0) counts.otherFindings += 1;
    else counts.same += 1;
  }
  return { pack: published.ref, counts: { ...counts, flipped: flips.length }, flips };
}

type Outcomes = AssessmentRecord['outcomes'];

function differing(before: Outcomes, after: Outcomes): Flip['clauses'] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Array.from(ids, (clause) => {
    return { clause, from: before[clause] ?? 'absent', to: after[clause] ?? 'absent' } as const;
  }).filter(({ from, to }) => from !== to);
}
