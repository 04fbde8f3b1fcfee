import * as z from 'zod';
import {
  Application,
  ApplicationId,
  ApplicationState,
} from '../../../domain/application/application.ts';
import { Assessment } from '../../../domain/rules/assessment.ts';
import { CalendarDate, Instant } from '../../../domain/calendar.ts';
import { DraftContent } from '../../../domain/application/content.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Proposal,
  Seat,
} from '../../../domain/review/expert-review.ts';
import {
  NormalisationRefusal,
  NormalisedScores,
} from '../../../domain/review/normalised-shapes.ts';
import { GROUNDS } from '../../../domain/people/organisation.ts';
import { ActionTaken, Affected } from '../../../domain/rules/re-evaluation.ts';
import { ReviewResult, ScoreSheet } from '../../../domain/review/score-sheet.ts';
import { Text } from '../../../domain/text.ts';

/** When something is due, in working days, and what happens then. */
export const Due = z.strictObject({
  dueOn: CalendarDate.nullable().describe('null while the association has it'),
  usedDays: z.int().min(0),
  limitDays: z.int().positive(),
  isPaused: z.boolean(),
  isOverdue: z.boolean(),
  /** True where the calendar of a year concerned is not published yet. */
  isProvisional: z.boolean(),
  afterwards: Text.describe('what happens once it is overdue'),
});

/** One line of a queue, oldest first. No personal data. */
export const QueueLine = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  association: z.strictObject({ code: z.string(), name: z.string() }),
  standardNumber: z.string().nullable(),
  titleZh: z.string().nullable(),
  submittedAt: Instant,
  updatedAt: Instant,
  version: z.int().positive(),
  /** Null where the call sets no limit, or none is running. */
  due: Due.nullable(),
  /** How often it came back corrected after the formal examination had returned it. */
  corrections: z.int().min(0),
});

export const QueuePage = z.strictObject({
  applications: z.array(QueueLine),
  nextCursor: z.string().nullable(),
});

/** What was changed in answer to a return: the field before and after, side by side. */
export const FieldChange = z.strictObject({
  pointer: z.string(),
  before: z.json().optional(),
  after: z.json().optional(),
});

/** An application as those who review it see it: all that is judged, and no personal data. */
export const ReviewView = Application.omit({ content: true, review: true, hands: true }).extend({
  content: DraftContent.omit({ people: true }),
  assessment: Assessment,
  jointFilings: z.array(z.strictObject({ association: z.string(), flaggedAt: Instant })),
  /** Since the content that the last return was about; empty before any return. */
  changes: z.array(FieldChange),
  allowed: z.array(z.string()),
  /** The place that its recommender gave it among those that it recommends, from 1; null: none. */
  recommenderRank: z.int().min(1).nullable(),
  due: Due.nullable(),
});

/** A seat on the panel, as far as the caller may see it. */
export const SeatView = Expert.extend({
  standing: z.enum(['undeclared', 'sits', 'conflicted', 'recused', 'replaced']),
  hasScored: z.boolean(),
  /** Out after the scores were open: the sheet counts on, and who decides weighs it. */
  isLate: z.boolean(),
  /** One’s own; those of others once the scores are open. */
  sheet: FilledSheet.nullable(),
  declaration: Declaration.nullable(),
  recusal: Seat.shape.recusal,
  replacement: Seat.shape.replacement,
  /** What speaks for a conflict by what was filed; a person judges it. */
  proposedConflicts: z.array(
    z.strictObject({
      ground: z.enum(GROUNDS),
      organisation: z.string(),
      by: z.enum(['code', 'name']),
    }),
  ),
});

/** The panel, as far as the caller may see it. */
export const PanelView = z.strictObject({
  chair: z.string(),
  size: z.int().positive().nullable(),
  scoreSheet: ScoreSheet,
  /** Whether the scores are open: all are in, or the chair has closed. */
  isOpen: z.boolean(),
  closed: ExpertReview.shape.closed,
  seats: z.array(SeatView),
  /** Raw, not normalised; null until the scores are open. */
  result: ReviewResult.nullable(),
  /** The same without those who were out after the scores were open; null where nobody was. */
  resultWithoutLate: ReviewResult.nullable(),
  /** Between strict and mild experts, with its working, or why not; null until open, and for experts. */
  normalised: z.union([NormalisedScores, NormalisationRefusal]).nullable(),
  proposal: Proposal.nullable(),
});

/** An application as those see it who convene, score or decide. */
export const PanelReviewView = ReviewView.extend({
  panel: PanelView.nullable().describe('null as well where `heldBack` says why'),
  heldBack: z
    .enum(['caller.own_organisation', 'caller.related_organisation'])
    .nullable()
    .describe(
      'why whoever asks may judge nothing in the case, and reads neither scores, personal data nor files; null: may',
    ),
});

/** The same for an expert: which files were redacted and why stands in the list of files, and by whom is not for experts. */
export const ExpertReviewView = PanelReviewView.omit({ redactions: true });

export const Reasons = z.strictObject({ reasons: z.string().trim().min(1).max(5000) });

export const Checklist = z.array(z.string().max(50)).max(50);

export const BulkItem = z.strictObject({
  applicationId: ApplicationId,
  version: z.int().positive(),
  checklist: Checklist,
  opinion: z.string().trim().min(1).max(5000),
});

/** What became of each of several commands; one that is refused holds up no other. */
export const BulkResults = z.strictObject({
  results: z.array(
    z.strictObject({
      applicationId: ApplicationId,
      status: z.int(),
      code: z.string().nullable(),
      version: z.int().nullable(),
    }),
  ),
});

/** A filing that a report names, as it stands now. */
export const ReEvaluationEntry = Affected.extend({
  ...QueueLine.pick({
    state: true,
    version: true,
    association: true,
    standardNumber: true,
    titleZh: true,
  }).shape,
  /** What a person made of it; null while nobody has. */
  action: ActionTaken.nullable(),
});
