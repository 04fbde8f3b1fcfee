import * as z from 'zod';
import {
  Application,
  ApplicationId,
  ApplicationState,
  Sha256,
} from '../../shared/domain/application.ts';
import { Assessment } from '../../shared/domain/assessment.ts';
import { Instant } from '../../shared/domain/calendar.ts';
import { Call, CallStatus } from '../../shared/domain/call.ts';
import { DraftContent } from '../../shared/domain/content.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Proposal,
  Seat,
} from '../../shared/domain/expert-review.ts';
import { ReviewResult, ScoreSheet } from '../../shared/domain/score-sheet.ts';
import { Text } from '../../shared/domain/text.ts';

export const CallPath = z.strictObject({ callId: z.string().max(50) });
export const ApplicationPath = CallPath.extend({ applicationId: ApplicationId });
export const PackPath = z.strictObject({ packId: z.string().max(50) });

export const Page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1000).optional(),
});

/** A call as everyone sees it: without the associations that were given more time. */
export const PublicCall = Call.omit({ extensions: true }).extend({
  status: CallStatus,
  /** The server's time when this was answered: the clock that deadlines are judged by. */
  serverTime: Instant,
});

export const Notice = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  message: Text,
});

/** An application as its association sees it. */
export const ApplicationView = Application.omit({ review: true }).extend({
  rank: z.int().min(1).nullable(),
  /** What the server noticed and saved all the same. */
  warnings: z.array(Notice),
  /** Filings of the same standard by others: joint standards exist, so it is shown, not refused. */
  jointFilings: z.array(z.strictObject({ association: z.string(), flaggedAt: Instant })),
  /** The commands that its association may give now. */
  allowed: z.array(z.string()),
});

export const ApplicationSummary = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  standardNumber: z.string().nullable(),
  titleZh: z.string().nullable(),
  updatedAt: Instant,
  submittedAt: Instant.nullable(),
});

export const Saved = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  version: z.int().positive(),
  updatedAt: Instant,
  warnings: z.array(Notice),
});

export const Ranking = z.strictObject({
  version: z.int().min(0),
  applications: z.array(ApplicationId),
});

export const ReviewPath = ApplicationPath;
export const DryRun = z.strictObject({
  dryRun: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .meta({
      enum: ['true', 'false'],
      description: 'true: answer what would happen, and write nothing',
    }),
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
export const ReviewView = Application.omit({ content: true, review: true }).extend({
  content: DraftContent.omit({ people: true }),
  assessment: Assessment,
  jointFilings: z.array(z.strictObject({ association: z.string(), flaggedAt: Instant })),
  /** Since the content that the last return was about; empty before any return. */
  changes: z.array(FieldChange),
  allowed: z.array(z.string()),
});

/** A seat on the panel, as far as the caller may see it. */
export const SeatView = Expert.extend({
  standing: z.enum(['undeclared', 'sits', 'conflicted', 'recused', 'replaced']),
  hasScored: z.boolean(),
  /** One’s own; those of others once the scores are open. */
  sheet: FilledSheet.nullable(),
  declaration: Declaration.nullable(),
  recusal: Seat.shape.recusal,
  replacement: Seat.shape.replacement,
  /** What speaks for a conflict by what was filed; a person judges it. */
  proposedConflicts: z.array(
    z.strictObject({
      ground: z.enum(['association', 'recommender', 'drafting_unit']),
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
  proposal: Proposal.nullable(),
});

/** An application as those see it who convene, score or decide. */
export const PanelReviewView = ReviewView.extend({ panel: PanelView.nullable() });

/** A step that is not for the association to read: its place in the chain, and its seal. */
export const ConfidentialEvent = z.strictObject({
  applicationId: ApplicationId,
  sequence: z.int().positive(),
  at: Instant,
  body: z.strictObject({ type: z.literal('confidential') }),
  /** SHA-256 over what is not shown: with it the chain verifies, and without the nonce it tells nothing. */
  seal: Sha256,
  previous: Sha256.nullable(),
  hash: Sha256,
});

export const Moved = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  version: z.int().positive(),
  updatedAt: Instant,
  /** True where this was only tried. */
  dryRun: z.boolean(),
});

export const Reasons = z.strictObject({ reasons: z.string().trim().min(1).max(5000) });
export const Checklist = z.array(z.string().max(50)).max(50);
export const BulkItem = z.strictObject({
  applicationId: ApplicationId,
  version: z.int().positive(),
  checklist: Checklist,
  opinion: z.string().trim().min(1).max(5000),
});
