import * as z from 'zod';
import {
  Application,
  ApplicationEvent,
  ApplicationId,
  ApplicationState,
  Sha256,
} from '../../domain/application/application.ts';
import { Assessment } from '../../domain/rules/assessment.ts';
import { RulePack, RulePackRef } from '../../domain/rules/clause.ts';
import { Publication } from '../../domain/rules/pack-release.ts';
import { Comparison, Law } from '../../domain/rules/source.ts';
import { CalendarDate, Instant } from '../../domain/calendar.ts';
import { ListNumber } from '../../domain/publication/publication.ts';
import { Call, CallStatus } from '../../domain/calls/call.ts';
import { DraftContent } from '../../domain/application/content.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Proposal,
  Seat,
} from '../../domain/review/expert-review.ts';
import { NormalisationRefusal, NormalisedScores } from '../../domain/review/normalise.ts';
import { GROUNDS } from '../../domain/people/organisation.ts';
import { Receipt } from '../../domain/application/receipt.ts';
import { ActionTaken, Affected } from '../../domain/rules/re-evaluation.ts';
import { ReviewResult, ScoreSheet } from '../../domain/review/score-sheet.ts';
import { Text } from '../../domain/text.ts';

/** The subject of a token. */
export const Subject = z.string().min(1).max(200);

export const CallPath = z.strictObject({ callId: z.string().max(50) });
export const ApplicationPath = CallPath.extend({ applicationId: ApplicationId });
export const PackPath = z.strictObject({ packId: z.string().max(50) });
export const ListedPack = RulePackRef.extend({
  title: Text,
  clauses: z.int().positive(),
  published: Publication.nullable().describe('here, by an admin; null: it came with the code'),
});
export const PackList = z.strictObject({ rulePacks: z.array(ListedPack) });
/** A pack, and which of its documents somebody has compared with the original since. */
export const GivenPack = z.strictObject({
  ref: RulePackRef,
  pack: RulePack,
  compared: z.array(Comparison),
  readings: z
    .record(z.string(), z.strictObject({ wording: Text, condition: Text.nullable() }))
    .describe(
      'by clause, as the pages say it: how its wording was read, and how what stands beside it came about',
    ),
  laws: z.array(Law).describe('what every pack rests on beside its own documents'),
  conditions: z.record(z.string(), Text).describe('each condition of a clause in words'),
  trees: z
    .record(z.string(), z.string())
    .describe('the parsed form of conditions that came with no code, by which pages judge'),
});
/** Exactly this version of a pack; absent: the latest. */
export const PackVersion = z.strictObject({ hash: RulePackRef.shape.hash.optional() });

export const Page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1000).optional(),
});

/** A call as everyone sees it: without the associations that were given more time. */
export const PublicCall = Call.omit({ extensions: true, compiledConditions: true }).extend({
  status: CallStatus,
  /** The server's time when this was answered: the clock that deadlines are judged by. */
  serverTime: Instant,
});

export const Notice = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  message: Text,
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

/** Either the list that a call has published under the number, or the report of the id. */
export const ListPath = CallPath.extend({ number: z.coerce.number().int().positive() });
export const DryRun = z.strictObject({
  dryRun: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .meta({
      enum: ['true', 'false'],
      description: 'true: answer what would happen, and write nothing',
    }),
});

/** What a command of an examiner or a decider may ask besides its body. */
export const ReviewQuery = DryRun.extend({
  onBehalfOf: Subject.optional().meta({
    description: 'the colleague who has delegated this; it is recorded as "B for A"',
  }),
});

/** What somebody may look at in a colleague’s place. */
export const OnBehalf = ReviewQuery.pick({ onBehalfOf: true });

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

/** One application in the archive of its association. */
export const Archived = z.strictObject({
  application: Application.omit({ review: true, hands: true }),
  events: z.array(z.union([ApplicationEvent, ConfidentialEvent])),
  nextCursor: z.string().nullable().describe('of its own events; null: all of them are here'),
  receipt: Receipt.nullable().describe('of the last filing; null: never filed'),
});

export const CommandAnswer = z.strictObject({
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

/** A published list in a few words; the list itself with every entry lies under its number. */
export const ListSummary = z.strictObject({
  callId: z.string(),
  number: ListNumber,
  publishedAt: Instant,
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  count: z.int().min(0),
  hash: Sha256,
  /** False while some of the applications on it are still being moved: the same request goes on. */
  isComplete: z.boolean(),
});

/** A project that was struck from an announcement, which itself stays as it was published. */
export const RevocationLine = z.strictObject({
  announcement: ListNumber,
  projectNumber: z.string(),
  reasons: z.string(),
  at: Instant,
});

/** Counts of a round, kept by the consumer of the stream. By field and province: what is filed. */
export const Overview = z.strictObject({
  callId: z.string(),
  /** When they last changed; null before the first application. */
  asOf: Instant.nullable(),
  total: z.int().min(0),
  byState: z.record(z.string(), z.int()),
  byKeyField: z
    .record(z.string(), z.int())
    .describe('by id, or as it was named; `other`: not named'),
  byProvince: z.record(z.string(), z.int()).describe('GB/T 2260; `100000`: national'),
  byRefusingClause: z.record(z.string(), z.int()),
  selectedByKeyField: z.record(z.string(), z.int()),
  /** What the programme set itself, and where it says so. */
  goals: z.array(
    z.strictObject({
      id: z.string(),
      text: Text,
      target: z.int(),
      isApplicable: z.boolean().describe('false: this call cannot meet it, whatever is filed'),
      reached: z.int(),
      reachedOverYears: z.int().describe('in all rounds of the programme; for everyone: announced'),
      source: Text,
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
