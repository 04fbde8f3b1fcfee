import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { OrganisationCode } from '../calls/call.ts';
import { Subject } from '../people/subject.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** All of a panel is kept in one item of 400 KB, so what each seat can say is short. */
const Note = z.string().trim().min(1).max(500);
const Reasons = z.string().trim().min(1).max(5000);

/** Those who were replaced keep their seats, so there are more than experts. */
export const MOST_SEATS = 30;

/** Somebody who is asked to review; the organisation is what conflicts are proposed by. */
export const Expert = z.strictObject({
  subject: Subject,
  organisation: z.strictObject({
    code: OrganisationCode.nullable(),
    name: z.string().trim().min(1).max(200),
  }),
});
export type Expert = z.infer<typeof Expert>;

export const Panel = z.strictObject({
  experts: z.array(Expert).min(1).max(20),
  /** One of the experts. */
  chair: Subject,
});
export type Panel = z.infer<typeof Panel>;

const OtherOrganisation = z.strictObject({ code: z.string().nullable(), name: z.string() });

/** An expert who is convened, with what else is known where that is another organisation. */
export const ConvenedExpert = Expert.extend({
  /** By the directory. */
  known: OtherOrganisation.optional(),
  /** By the last token, where the directory says otherwise. */
  seen: OtherOrganisation.optional(),
});
export type ConvenedExpert = z.infer<typeof ConvenedExpert>;

/** A panel as it is recorded. */
export const ConvenedPanel = Panel.extend({ experts: z.array(ConvenedExpert).min(1).max(20) });
export type ConvenedPanel = z.infer<typeof ConvenedPanel>;

/** An expert's own word on a conflict of interest, before anything opens. */
export const Declaration = z.strictObject({
  conflict: z.boolean(),
  statement: Note,
});
export type Declaration = z.infer<typeof Declaration>;

export const Replacement = z.strictObject({ out: Subject, expert: Expert, reason: Note });
export type Replacement = z.infer<typeof Replacement>;

/** A replacement as it is recorded. */
export const ConvenedReplacement = Replacement.extend({ expert: ConvenedExpert });
export type ConvenedReplacement = z.infer<typeof ConvenedReplacement>;

export const Recusal = z.strictObject({ subject: Subject, reason: Note });
export type Recusal = z.infer<typeof Recusal>;

/** A score sheet as an expert filled it in; `version` says which sheet. */
export const FilledSheet = z.strictObject({
  version: z.int().positive(),
  scores: z.record(z.string(), z.number()),
  comment: z.string().trim().min(1).max(1000),
});
export type FilledSheet = z.infer<typeof FilledSheet>;

/** One expert's place on the panel. It is never taken away, so that nobody comes back to it. */
export const Seat = ConvenedExpert.extend({
  declaration: Declaration.nullable(),
  recusal: z.strictObject({ reason: z.string() }).nullable(),
  replacement: z.strictObject({ by: Subject, reason: z.string() }).nullable(),
  sheet: FilledSheet.nullable(),
  /** Out since the scores were open: the sheet counts on, and whoever decides weighs it. */
  isLate: z.literal(true).optional(),
});
export type Seat = z.infer<typeof Seat>;

export const SELECTION_OUTCOMES = ['selected', 'not_selected'] as const;

/** What the panel's review comes to: the proposal, with the minutes of the panel. */
export const Proposal = z.strictObject({
  outcome: z.enum(SELECTION_OUTCOMES),
  reasons: Reasons,
  minutes: z.string().trim().min(1).max(10_000),
  by: z.string(),
  onBehalfOf: z.string().optional(),
  at: Instant,
});
export type Proposal = z.infer<typeof Proposal>;

/** Where the expert review (专家评审) stands. */
export const ExpertReview = z.strictObject({
  seats: z.array(Seat),
  chair: z.string(),
  /** How many the call asks for; null where it does not say. */
  size: z.int().positive().nullable(),
  sheetVersion: z.int().positive(),
  closed: z.strictObject({ by: z.string(), reason: z.string() }).nullable(),
  proposal: Proposal.nullable(),
});
export type ExpertReview = z.infer<typeof ExpertReview>;

/** What whoever decides makes of the scores of experts who were out once scores were open. */
export const LATE_SCORES = ['counted', 'set_aside'] as const;

/** The decision: immutable, with its reasons and what it was made on. */
export const SelectionDecision = z.strictObject({
  outcome: z.enum(SELECTION_OUTCOMES),
  reasons: Reasons,
  /** The clauses that it cites; absent in the first decisions that were recorded. */
  clauses: z.array(z.string().max(50)).max(50).optional(),
  /** Absent where there are no such scores. */
  lateScores: z.enum(LATE_SCORES).optional(),
  proposedBy: z.string(),
  by: z.string(),
  onBehalfOf: z.string().optional(),
  at: Instant,
  packHash: Sha256,
  contentHash: Sha256,
  /** SHA-256 over the canonical JSON of the assessment that it was made on, as it is kept. */
  assessmentHash: Sha256.optional(),
});
export type SelectionDecision = z.infer<typeof SelectionDecision>;

/** What happens between acceptance and the decision. */
export const REVIEW_EVENTS = [
  z.strictObject({
    type: z.literal('panel_convened'),
    panel: ConvenedPanel,
    size: z.int().positive().nullable(),
    sheetVersion: z.int().positive(),
  }),
  z.strictObject({ type: z.literal('expert_replaced'), replacement: ConvenedReplacement }),
  z.strictObject({ type: z.literal('conflict_declared'), declaration: Declaration }),
  z.strictObject({ type: z.literal('expert_recused'), recusal: Recusal }),
  z.strictObject({ type: z.literal('application_scored'), sheet: FilledSheet }),
  z.strictObject({ type: z.literal('review_closed'), reason: z.string() }),
  z.strictObject({ type: z.literal('selection_proposed'), proposal: Proposal }),
  z.strictObject({ type: z.literal('selection_decided'), decision: SelectionDecision }),
] as const;
