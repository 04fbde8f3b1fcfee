import { ApplicationPath, DryRun, CommandAnswer, ReviewQuery, Saved } from './shapes.ts';

/** What a command on one application asks and answers, whoever gives it. */
const COMMAND = {
  method: 'POST',
  params: ApplicationPath,
  ifMatch: 'required',
  idempotencyKey: 'required',
  answer: { status: 200, body: CommandAnswer, etag: true },
} as const;

/** What any of them may be refused with. */
export const COMMAND_REFUSALS = [
  'application.not_found',
  'application.changed_meanwhile',
  'application.not_from_here',
] as const;

/** And whatever is held in an office of the case. */
export const OFFICE_REFUSALS = [
  ...COMMAND_REFUSALS,
  'caller.own_organisation',
  'caller.related_organisation',
  'decision.same_person',
] as const;

export const APPLICANT_COMMAND = {
  ...COMMAND,
  door: 'applicant',
  callers: ['association'],
  answer: { status: 200, body: Saved, etag: true },
} as const;

export const RECOMMENDER_COMMAND = {
  ...COMMAND,
  door: 'recommender',
  callers: ['recommender'],
  query: DryRun,
} as const;

export const EXPERT_COMMAND = {
  ...COMMAND,
  door: 'reviewer',
  callers: ['expert'],
  query: DryRun,
} as const;

// a colleague may stand in for these, and for no expert
const DELEGABLE_COMMAND = {
  ...COMMAND,
  door: 'reviewer',
  query: ReviewQuery,
  delegable: true,
} as const;

export const EXAMINER_COMMAND = { ...DELEGABLE_COMMAND, callers: ['examiner'] } as const;
export const DECIDER_COMMAND = { ...DELEGABLE_COMMAND, callers: ['decider'] } as const;
