import * as z from 'zod';
import { CalendarDate } from '../calendar.ts';
import { Citation, ClauseKind, Outcome, RulePackRef } from './clause.ts';
import { FactPath } from './facts.ts';
import { Text } from '../text.ts';

/** A fact that a clause asked about; `value` is absent where the fact is not stated. */
export const UsedFact = z.strictObject({
  path: FactPath,
  label: Text,
  value: z.json().optional(),
  said: Text.optional().describe('what its value is called, where its pack says so'),
});
export type UsedFact = z.infer<typeof UsedFact>;

/** One fact to state or to change. `from` is absent where it is not stated yet. */
export const Change = z.strictObject({
  path: FactPath,
  label: Text,
  from: z.json().optional(),
  to: z.json(),
});
export type Change = z.infer<typeof Change>;

/** How one clause judges the facts. */
export const Finding = z.strictObject({
  clause: z.string(),
  kind: ClauseKind,
  outcome: Outcome,
  /** `undetermined` only: the facts that would settle it; empty where only a person can. */
  missing: z.array(FactPath),
  /** Why a person looks at it, where one must. */
  because: Text.optional(),
  citation: Citation,
  /** How the wording was read, and whether anybody compared it with the original, as the pages say it. */
  reading: Text,
  says: Text,
  facts: z.array(UsedFact),
  remedy: Text.optional(),
  /**
   * The fewest facts that, stated otherwise, would have satisfied the clause; verified by evaluating
   * again. It says what the clause wants; what can be done is the advice.
   */
  wouldHaveSatisfied: z.array(Change).optional(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * inadmissible: a hard clause read in a copy of the notice is unmet. incomplete: facts are missing
 * that a hard clause needs. needs_person: a hard clause is unmet that was not read in one,
 * only a person can tell, or a warning asks for one. admissible: none of these.
 */
export const Verdict = z.enum(['admissible', 'inadmissible', 'needs_person', 'incomplete']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * Something odd, such as a year in the number that is not that of publication. It refuses nothing;
 * with `person` it sends what would be admissible to a person.
 */
export const Warning = z.strictObject({
  code: z.string(),
  says: Text,
  paths: z.array(FactPath),
  person: z.literal(true).optional(),
});
export type Warning = z.infer<typeof Warning>;

/** An unanswered question that still matters, which none does once a verdict is final, with the hard clauses that wait for it. */
export const OpenQuestion = z.strictObject({
  path: FactPath,
  label: Text,
  clauses: z.array(z.string()),
});

/**
 * What can be done about unmet clauses, and what cannot. change: what can be chosen otherwise.
 * check: a text that may be mistyped, to be compared with its paper. needs: what happened does not
 * do, and is not to be changed; what the clauses need, and by when, is said.
 */
export const Advice = z.strictObject({
  kind: z.enum(['change', 'check', 'needs']),
  /** The clauses that ask for it; several that bind one fact are said together. */
  clauses: z.array(z.string()).min(1),
  paths: z.array(FactPath),
  says: Text,
  /** `change` only. */
  changes: z.array(Change).optional(),
  /** `needs` of a date only: the last and the first day that would do by all these clauses. */
  notAfter: CalendarDate.optional(),
  notBefore: CalendarDate.optional(),
  /** `needs` of a date only: the first cut-off by which the stated date would do. */
  cutoffFrom: CalendarDate.optional(),
});
export type Advice = z.infer<typeof Advice>;

/** The whole verdict of a pack on one set of facts. Deterministic: the same in, the same out. */
export const Assessment = z.strictObject({
  pack: RulePackRef.extend({ title: Text, inForceFrom: CalendarDate.nullable() }),
  verdict: Verdict,
  /** The clauses that decide the verdict, and the codes of the warnings that send it to a person. */
  deciding: z.array(z.string()),
  questions: z.array(OpenQuestion),
  findings: z.array(Finding),
  advice: z.array(Advice),
  warnings: z.array(Warning),
});
export type Assessment = z.infer<typeof Assessment>;

/** What is kept with an application: enough, with the facts and the pack, to derive the rest. */
export const AssessmentRecord = z.strictObject({
  pack: RulePackRef,
  verdict: Verdict,
  deciding: z.array(z.string()),
  outcomes: z.record(z.string(), Outcome),
});
export type AssessmentRecord = z.infer<typeof AssessmentRecord>;

export function recordOf(assessment: Assessment): AssessmentRecord {
  const { id, version, hash } = assessment.pack;
  return {
    pack: { id, version, hash },
    verdict: assessment.verdict,
    deciding: assessment.deciding,
    outcomes: Object.fromEntries(assessment.findings.map((f) => [f.clause, f.outcome])),
  };
}
