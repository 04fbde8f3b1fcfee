import * as z from 'zod';
import { AssessmentRecord } from '../rules/assessment.ts';
import { CalendarDate, Instant } from '../calendar.ts';
import { Recommender } from '../calls/call.ts';
import { DraftContent } from './content.ts';
import { By } from '../people/caller.ts';
import { RELATED } from '../people/organisation.ts';
import { OFFICES } from '../people/offices.ts';
import { ExpertReview, REVIEW_EVENTS, SelectionDecision } from '../review/expert-review.ts';
import {
  PUBLICATION_EVENTS,
  Publication,
  Reconsideration,
  RuleChange,
} from '../publication/publication.ts';
import { REDACTION_EVENTS, Redaction } from '../materials/redaction.ts';
import { ApplicationId, ApplicationState, Sha256 } from '../application-names.ts';

// whoever reads applications names them as well; who only names them carries none of this
export {
  APPLICATION_STATES,
  ApplicationId,
  ApplicationState,
  Sha256,
} from '../application-names.ts';

/** Facts about a filing that its content does not state, fixed at the moment of submission. */
export const FilingContext = z.strictObject({
  rank: z.int().min(1),
  count: z.int().min(1),
  receivedOn: CalendarDate,
  /** As the call named it at that moment; the call's list may change later, the judgement may not. */
  recommender: Recommender.pick({ id: true, kind: true, division: true }).nullable(),
});
export type FilingContext = z.infer<typeof FilingContext>;

/** A related organisation whose people judge nothing in the case. */
export const BarredParty = z.strictObject({
  ground: z.enum(RELATED),
  code: z.string().nullable(),
  name: z.string(),
});
export type BarredParty = z.infer<typeof BarredParty>;

/** A submission: what was filed, judged by which rules, and when. */
export const Submission = z.strictObject({
  at: Instant,
  contentHash: Sha256,
  filing: FilingContext,
  assessment: AssessmentRecord,
  /** True where the filing came in the grace after closing. */
  inGrace: z.boolean(),
  /** Whose people the call bars from judging it, by what it said then; absent: nobody's. */
  mayNotJudge: z.array(BarredParty).optional(),
  /** Compact JWS over `ReceiptClaims`, so that the same receipt can be given again. */
  receipt: z.string(),
});
export type Submission = z.infer<typeof Submission>;

/** What the recommender made of it; the checklist's items are those of the call. */
export const Recommendation = z.strictObject({
  checklist: z.array(z.string().max(50)).max(50).describe('the items that were checked'),
  opinion: z.string().max(5000).nullable(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** One thing that the association must put right, and where. */
export const Defect = z.strictObject({
  /** JSON pointer (RFC 6901) into the content; with what lies below, it is what unlocks. */
  pointer: z
    .string()
    .max(200)
    .regex(/^(\/[A-Za-z0-9]+)+$/),
  clause: z.string().max(50),
  instruction: z.string().min(1).max(2000),
});
export type Defect = z.infer<typeof Defect>;

/** A person's word on a finding, beside what the rules found and never over it. */
export const Override = z.strictObject({
  clause: z.string().max(50),
  outcome: z.enum(['met', 'unmet', 'not_applicable']),
  reason: z.string().min(1).max(2000),
});
export type Override = z.infer<typeof Override>;

/** Where the formal examination (形式审查) stands. */
export const Examination = z.strictObject({
  /** Who holds it: the subject of the token; null while nobody does. */
  examiner: z.string().nullable(),
  overrides: z.array(Override),
  /** What the last return asked for; only these fields are open while it waits. */
  defects: z.array(Defect),
  returns: z.int().min(0),
  /** How many returns named a new ground for text that had not changed. */
  lateGrounds: z.int().min(0),
  /** How changed rules judge the filing, where the examination was reopened for them. */
  reassessment: AssessmentRecord.nullable(),
});
export type Examination = z.infer<typeof Examination>;

/**
 * The working-day clock of the formal examination: the day it was there to examine, and the times in
 * which the association had it. A pause lasts from the day of the return to that of the resubmission.
 */
export const ExaminationClock = z.strictObject({
  startedOn: CalendarDate,
  pauses: z.array(z.strictObject({ from: CalendarDate, to: CalendarDate.nullable() })),
});
export type ExaminationClock = z.infer<typeof ExaminationClock>;

/** How the formal examination ended: immutable, with its reasons. */
export const ExaminationDecision = z.strictObject({
  outcome: z.enum(['accepted', 'not_accepted']),
  reason: z.string().min(1).max(5000),
  /** The clauses that a refusal rests on; at least one of them was read in a copy. */
  clauses: z.array(z.string().max(50)).max(50),
  by: z.string(),
  /** Whom `by` stood in for, where there was a delegation. */
  onBehalfOf: z.string().optional(),
  at: Instant,
  packHash: Sha256,
  contentHash: Sha256,
});
export type ExaminationDecision = z.infer<typeof ExaminationDecision>;

/** That somebody held an office in a case, alone or for another. */
export const Hand = z.strictObject({ office: z.enum(OFFICES), subject: z.string() });
export type Hand = z.infer<typeof Hand>;

/** The state of one application: always the fold of its events. */
export const Application = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  association: z.strictObject({ code: z.string(), name: z.string() }),
  state: ApplicationState,
  /** The number of events so far; the ETag, and what `If-Match` is compared with. */
  version: z.int().positive(),
  /** The hash of the last event, the head of the chain. */
  head: Sha256,
  content: DraftContent,
  /** The normalised standard number, once one is stated; the uniqueness guard holds it until withdrawal. */
  standardNumber: z.string().nullable(),
  /** Normalised numbers that the standard had before, held as the number itself is; absent: none. */
  previousNumbers: z.array(z.string()).optional(),
  createdAt: Instant,
  updatedAt: Instant,
  copiedFrom: ApplicationId.nullable(),
  submission: Submission.nullable(),
  recommendation: Recommendation.nullable(),
  examination: Examination.nullable(),
  decision: ExaminationDecision.nullable(),
  review: ExpertReview.nullable(),
  selection: SelectionDecision.nullable(),
  clock: ExaminationClock.nullable(),
  publication: Publication.nullable(),
  reconsideration: Reconsideration.nullable(),
  ruleChanges: z.array(RuleChange),
  /** What was asked of its files, oldest first; absent: nothing. */
  redactions: z.array(Redaction).optional(),
  /** Who held which office so far. */
  hands: z.array(Hand),
});
export type Application = z.infer<typeof Application>;

/** Where an application is found in the API. */
export function applicationPath(callId: string, applicationId: string): string {
  return `/v1/calls/${callId}/applications/${applicationId}`;
}

/** Who did it; `onBehalfOf` where it was "B for A" by a delegation. */
export const Actor = z.strictObject({
  subject: z.string(),
  role: By,
  organisation: z.string(),
  onBehalfOf: z.string().optional(),
});

const EventBody = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('application_started'),
    callId: z.string(),
    association: z.strictObject({ code: z.string(), name: z.string() }),
    copiedFrom: ApplicationId.nullable(),
    /** Normalised; recorded, so that a later way of normalising does not change what was. */
    standardNumber: z.string().nullable(),
    previousNumbers: z.array(z.string()).optional(),
    /** Sections without `people`, which stands beside the event. */
    sections: DraftContent.omit({ people: true }),
  }),
  z.strictObject({
    type: z.literal('application_edited'),
    standardNumber: z.string().nullable(),
    previousNumbers: z.array(z.string()).optional(),
    sections: DraftContent.omit({ people: true }),
    removed: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('application_submitted'), submission: Submission }),
  z.strictObject({ type: z.literal('application_withdrawn'), reason: z.string() }),
  z.strictObject({ type: z.literal('recommender_checked'), checklist: z.array(z.string()) }),
  z.strictObject({ type: z.literal('application_returned'), reasons: z.string() }),
  z.strictObject({
    type: z.literal('application_recommended'),
    checklist: z.array(z.string()),
    opinion: z.string(),
  }),
  z.strictObject({ type: z.literal('recommendation_declined'), reasons: z.string() }),
  z.strictObject({ type: z.literal('examination_claimed') }),
  z.strictObject({ type: z.literal('examination_released') }),
  z.strictObject({ type: z.literal('finding_overridden'), override: Override }),
  z.strictObject({
    type: z.literal('correction_requested'),
    defects: z.array(Defect).min(1),
    /** Why a ground is new though its text had not changed since the last return. */
    lateGround: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('examination_decided'), decision: ExaminationDecision }),
  ...REVIEW_EVENTS,
  ...PUBLICATION_EVENTS,
  ...REDACTION_EVENTS,
]);
export type EventBody = z.infer<typeof EventBody>;

/**
 * One accepted command, named after its intent. `hash` is SHA-256 over the canonical JSON of
 * `applicationId`, `sequence`, `at`, `previous` and a seal, which is the SHA-256 over all the rest:
 * so a confidential step can be shown by its seal alone and the chain still verifies. The nonce keeps
 * a seal from being guessed. Personal data enters only by its salted digest, so that it can be erased.
 */
export const ApplicationEvent = z.strictObject({
  applicationId: ApplicationId,
  sequence: z.int().positive(),
  at: Instant,
  by: Actor,
  body: EventBody,
  peopleDigest: Sha256.nullable(),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  previous: Sha256.nullable(),
  hash: Sha256,
});
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
