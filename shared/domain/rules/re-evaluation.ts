import * as z from 'zod';
import { ApplicationId } from '../application-names.ts';
import { Instant } from '../calendar.ts';
import { RulePackRef } from './clause.ts';

/** Which report of which call. */
export interface OfReport {
  readonly callId: string;
  readonly reportId: string;
}

/** What another pack would make of all that was filed for a call. It changes no verdict. */
export const ReEvaluation = z.strictObject({
  id: z.string(),
  callId: z.string(),
  /** The pack of the call at that moment. */
  from: RulePackRef,
  to: RulePackRef,
  /** True where the call was moved to the pack; false where it was only asked what would happen. */
  isMove: z.boolean(),
  reason: z.string(),
  startedAt: Instant,
  startedBy: z.string(),
  /** Null while it is still being made. */
  finishedAt: Instant.nullable(),
  /** Filings judged so far. */
  evaluated: z.int().min(0),
  /** Those of them whose verdict would be another one. */
  flips: z.int().min(0),
});
export type ReEvaluation = z.infer<typeof ReEvaluation>;

/** A filing whose verdict would be another one, with every clause that judges otherwise. */
export const Affected = z.strictObject({
  applicationId: ApplicationId,
  verdict: z.strictObject({ from: z.string(), to: z.string() }),
  clauses: z.array(z.strictObject({ clause: z.string(), from: z.string(), to: z.string() })),
});
export type Affected = z.infer<typeof Affected>;

/** What a person made of it, each once: the verdict is kept, or the examination reopened. */
export const ActionTaken = z.strictObject({
  action: z.enum(['kept', 'reopened']),
  by: z.string(),
  at: Instant,
});
export type ActionTaken = z.infer<typeof ActionTaken>;
