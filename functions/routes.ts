import * as z from 'zod';
import {
  Application,
  ApplicationEvent,
  ApplicationId,
  ApplicationState,
  Defect,
  Override,
  Sha256,
} from '../shared/domain/application.ts';
import { Assessment } from '../shared/domain/assessment.ts';
import { Instant } from '../shared/domain/calendar.ts';
import {
  Call,
  CallDefinition,
  CallStatus,
  Extension,
  OrganisationCode,
} from '../shared/domain/call.ts';
import { RulePack, RulePackRef } from '../shared/domain/clause.ts';
import { DraftContent } from '../shared/domain/content.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Panel,
  Proposal,
  Recusal,
  Replacement,
  Seat,
  SelectionDecision,
} from '../shared/domain/expert-review.ts';
import { PartialFacts } from '../shared/domain/facts.ts';
import { Receipt, ReceiptClaims } from '../shared/domain/receipt.ts';
import { ReviewResult, ScoreSheet } from '../shared/domain/score-sheet.ts';
import { Text } from '../shared/domain/text.ts';
import type { Route } from './contract.ts';

const CallPath = z.strictObject({ callId: z.string().max(50) });
const ApplicationPath = CallPath.extend({ applicationId: ApplicationId });
const PackPath = z.strictObject({ packId: z.string().max(50) });

const Page = z.strictObject({
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

const Ranking = z.strictObject({
  version: z.int().min(0),
  applications: z.array(ApplicationId),
});

const ReviewPath = ApplicationPath;
const DryRun = z.strictObject({
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

const Reasons = z.strictObject({ reasons: z.string().trim().min(1).max(5000) });
const Checklist = z.array(z.string().max(50)).max(50);
const BulkItem = z.strictObject({
  applicationId: ApplicationId,
  version: z.int().positive(),
  checklist: Checklist,
  opinion: z.string().trim().min(1).max(5000),
});

export const routes = {
  listCalls: {
    method: 'GET',
    path: '/v1/calls',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '申报通知列表', en: 'The calls, newest first' },
    answer: {
      status: 200,
      body: z.strictObject({ serverTime: Instant, calls: z.array(PublicCall) }),
    },
    refusals: [],
  },
  getCall: {
    method: 'GET',
    path: '/v1/calls/{callId}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一份申报通知', en: 'One call' },
    params: CallPath,
    answer: { status: 200, body: PublicCall, etag: true },
    refusals: ['call.not_found'],
  },
  assessForCall: {
    method: 'POST',
    path: '/v1/calls/{callId}/assessments',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '按本次申报通知的规则逐条预判，不登录、不留存',
      en: 'How the rules of the call judge these facts, clause by clause; nothing is stored',
    },
    params: CallPath,
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['call.not_found'],
  },
  listRulePacks: {
    method: 'GET',
    path: '/v1/rule-packs',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '已发布的规则集', en: 'The published rule packs' },
    answer: {
      status: 200,
      body: z.strictObject({
        rulePacks: z.array(RulePackRef.extend({ title: Text, clauses: z.int().positive() })),
      }),
    },
    refusals: [],
  },
  getRulePack: {
    method: 'GET',
    path: '/v1/rule-packs/{packId}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一个规则集的全部条款', en: 'One rule pack with all its clauses' },
    params: PackPath,
    answer: { status: 200, body: z.strictObject({ ref: RulePackRef, pack: RulePack }) },
    refusals: ['rule_pack.not_found'],
  },
  assessByRulePack: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/assessments',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '按某一规则集逐条预判，例如能否被采信',
      en: 'How one rule pack judges these facts, e.g. whether a standard could be adopted',
    },
    params: PackPath,
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['rule_pack.not_found'],
  },
  getKeys: {
    method: 'GET',
    path: '/v1/keys',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '验证回执的公钥',
      en: 'The public keys that receipts verify against (RFC 7517)',
    },
    answer: {
      status: 200,
      body: z.strictObject({ keys: z.array(z.record(z.string(), z.json())) }),
    },
    refusals: [],
  },
  verifyReceipt: {
    method: 'POST',
    path: '/v1/receipt-verifications',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '验证回执', en: 'Whether a receipt is genuine, and what it says' },
    body: z.strictObject({ jws: z.string().max(4000) }),
    answer: {
      status: 200,
      body: z.strictObject({ valid: z.literal(true), claims: ReceiptClaims }),
    },
    refusals: ['receipt.invalid'],
  },
  getOpenApi: {
    method: 'GET',
    path: '/v1/openapi.json',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '接口描述', en: 'This API as OpenAPI 3.1' },
    answer: { status: 200, body: z.record(z.string(), z.json()) },
    refusals: [],
  },
  startApplication: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '新建申报（可从以往申报复制）',
      en: 'Start an application, empty, filled, or copied from an earlier one',
    },
    params: CallPath,
    body: z.strictObject({
      content: DraftContent.optional(),
      copyFrom: ApplicationId.optional(),
    }),
    idempotencyKey: 'required',
    answer: { status: 201, body: Saved, etag: true },
    refusals: [
      'call.not_found',
      'call.not_open',
      'application.not_found',
      'application.already_exists',
      'application.quota_reached',
    ],
  },
  listApplications: {
    method: 'GET',
    path: '/v1/applications',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '本单位的申报', en: 'The applications of the association, by call' },
    query: Page.extend({ callId: z.string().max(50).optional() }),
    answer: {
      status: 200,
      body: z.strictObject({
        applications: z.array(ApplicationSummary),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: [],
  },
  getApplication: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '一份申报', en: 'One application' },
    params: ApplicationPath,
    answer: { status: 200, body: ApplicationView, etag: true },
    refusals: ['application.not_found'],
  },
  assessApplication: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/assessment',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '本申报的逐条判定：提交前为预判，提交后为提交时的判定',
      en: 'How the rules judge the application: a forecast for a draft, the record once submitted',
    },
    params: ApplicationPath,
    answer: { status: 200, body: Assessment },
    refusals: ['application.not_found'],
  },
  editApplication: {
    method: 'PUT',
    path: '/v1/calls/{callId}/applications/{applicationId}',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '保存草稿', en: 'Save a draft, complete or not' },
    params: ApplicationPath,
    body: DraftContent,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Saved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.already_exists',
      'application.field_locked',
    ],
  },
  submitApplication: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications/{applicationId}/submission',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '提交申报，取得回执', en: 'Submit, and get a signed receipt' },
    params: ApplicationPath,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 201, body: Receipt, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.late',
      'call.not_open',
      'application.incomplete',
      'application.inadmissible',
    ],
  },
  getReceipt: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/receipt',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '再次取得回执', en: 'The receipt again' },
    params: ApplicationPath,
    answer: { status: 200, body: Receipt },
    refusals: ['application.not_found', 'application.not_from_here'],
  },
  withdrawApplication: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications/{applicationId}/withdrawal',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '撤回申报', en: 'Withdraw' },
    params: ApplicationPath,
    body: z.strictObject({ reason: z.string().min(1).max(1000) }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Saved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
    ],
  },
  getHistory: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/events',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '申报的全部记录',
      en: 'Everything that happened to the application, hash-chained',
    },
    params: ApplicationPath,
    query: Page,
    answer: {
      status: 200,
      body: z.strictObject({
        events: z.array(z.union([ApplicationEvent, ConfidentialEvent])),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: ['application.not_found'],
  },
  getRanking: {
    method: 'GET',
    path: '/v1/calls/{callId}/ranking',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '本单位申报优先级', en: 'The association’s own order of its applications' },
    params: CallPath,
    answer: { status: 200, body: Ranking, etag: true },
    refusals: ['call.not_found'],
  },
  putRanking: {
    method: 'PUT',
    path: '/v1/calls/{callId}/ranking',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '调整申报优先级', en: 'Put the association’s applications in order' },
    params: CallPath,
    body: z.strictObject({ applications: z.array(ApplicationId).max(1000) }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Ranking, etag: true },
    refusals: [
      'call.not_found',
      'call.not_open',
      'ranking.not_the_same_set',
      'ranking.changed_meanwhile',
    ],
  },
  listRecommenderQueue: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/applications',
    door: 'recommender',
    callers: ['recommender'],
    summary: {
      zh: '推荐部门待办，先到先办',
      en: 'What is routed to the recommender, oldest first',
    },
    params: CallPath,
    query: Page,
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
  },
  viewForRecommender: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '推荐部门查看申报', en: 'One application, with its assessment' },
    params: ReviewPath,
    answer: { status: 200, body: ReviewView, etag: true },
    refusals: ['application.not_found'],
  },
  checkApplication: {
    method: 'PUT',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/check',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '保存推荐部门审查清单', en: 'Save the recommender’s checklist' },
    params: ReviewPath,
    query: DryRun,
    body: z.strictObject({ checklist: Checklist }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
    ],
  },
  recommendApplication: {
    method: 'POST',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/recommendation',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '推荐', en: 'Recommend, with an opinion' },
    params: ReviewPath,
    query: DryRun,
    body: z.strictObject({ checklist: Checklist, opinion: z.string().trim().min(1).max(5000) }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'recommendation.checklist_incomplete',
      'recommendation.quota_reached',
    ],
  },
  returnToAssociation: {
    method: 'POST',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/return',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '退回申报单位修改', en: 'Return to the association' },
    params: ReviewPath,
    query: DryRun,
    body: Reasons,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
    ],
  },
  declineApplication: {
    method: 'POST',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/decline',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '不予推荐', en: 'Decline, with reasons' },
    params: ReviewPath,
    query: DryRun,
    body: Reasons,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
    ],
  },
  recommendMany: {
    method: 'POST',
    path: '/v1/recommender/calls/{callId}/recommendations',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '批量推荐，逐项给出结果', en: 'Recommend several, with a result for each' },
    params: CallPath,
    query: DryRun,
    body: z.strictObject({ items: z.array(BulkItem).min(1).max(50) }),
    idempotencyKey: 'required',
    answer: {
      status: 200,
      body: z.strictObject({
        results: z.array(
          z.strictObject({
            applicationId: ApplicationId,
            status: z.int(),
            code: z.string().nullable(),
            version: z.int().nullable(),
          }),
        ),
      }),
    },
    refusals: ['call.not_found'],
  },
  listExaminerQueue: {
    method: 'GET',
    path: '/v1/examiner/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['examiner'],
    summary: {
      zh: '形式审查待办：未领取、本人、待补正',
      en: 'The queue of the formal examination: unclaimed, mine, or waiting on the association',
    },
    params: CallPath,
    query: Page.extend({ queue: z.enum(['unclaimed', 'mine', 'waiting']).default('unclaimed') }),
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
  },
  viewForExaminer: {
    method: 'GET',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '形式审查查看申报', en: 'One application, clause by clause' },
    params: ReviewPath,
    answer: { status: 200, body: PanelReviewView, etag: true },
    refusals: ['application.not_found', 'review.recused'],
  },
  claimExamination: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/claim',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '领取', en: 'Claim: no two examiners on one' },
    params: ReviewPath,
    query: DryRun,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
    ],
  },
  releaseExamination: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/release',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '放回', en: 'Release' },
    params: ReviewPath,
    query: DryRun,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.held_by_another',
    ],
  },
  overrideFinding: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/overrides',
    door: 'reviewer',
    callers: ['examiner'],
    summary: {
      zh: '人工认定某一条款，须说明理由',
      en: 'Say how a clause is judged by a person, with the reason',
    },
    params: ReviewPath,
    query: DryRun,
    body: Override,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.held_by_another',
      'examination.clause_unknown',
    ],
  },
  requestCorrection: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/correction-requests',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '一次性告知补正', en: 'Return for correction: every defect at once' },
    params: ReviewPath,
    query: DryRun,
    body: z.strictObject({
      defects: z.array(Defect).min(1).max(100),
      lateGround: z.string().trim().min(1).max(2000).nullable(),
    }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.held_by_another',
      'examination.clause_unknown',
      'examination.late_ground_unexplained',
    ],
  },
  acceptApplication: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/acceptance',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '受理', en: 'Accept' },
    params: ReviewPath,
    query: DryRun,
    body: z.strictObject({ reason: z.string().trim().min(1).max(5000) }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.held_by_another',
      'examination.finding_open',
    ],
  },
  refuseApplication: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/refusal',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '不予受理，须引用条款', en: 'Refuse, citing at least one clause' },
    params: ReviewPath,
    query: DryRun,
    body: z.strictObject({
      reason: z.string().trim().min(1).max(5000),
      clauses: z.array(z.string().max(50)).min(1).max(50),
    }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'application.held_by_another',
      'examination.clause_unknown',
      'examination.refusal_unfounded',
    ],
  },
  convenePanel: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '组成专家组', en: 'Convene a panel of experts' },
    params: ReviewPath,
    query: DryRun,
    body: Panel,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.panel_size',
    ],
  },
  replaceExpert: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel/replacements',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '更换专家', en: 'Give the place of an expert to another' },
    params: ReviewPath,
    query: DryRun,
    body: Replacement,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.expert_unknown',
      'review.expert_barred',
      'review.already_seated',
      'review.seats_used_up',
      'review.already_scored',
    ],
  },
  recuseExpert: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel/recusals',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '专家回避，须说明理由', en: 'Recuse an expert, with the reason' },
    params: ReviewPath,
    query: DryRun,
    body: Recusal,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.expert_unknown',
      'review.expert_barred',
    ],
  },
  proposeSelection: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/proposal',
    door: 'reviewer',
    callers: ['examiner'],
    summary: {
      zh: '提出入选或不入选的建议，附专家组纪要',
      en: 'Propose to select or not, with reasons and the minutes',
    },
    params: ReviewPath,
    query: DryRun,
    body: Proposal.omit({ by: true, at: true }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.scores_missing',
    ],
  },
  listExpertQueue: {
    method: 'GET',
    path: '/v1/expert/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '评审专家待办', en: 'What the expert is asked to review, oldest first' },
    params: CallPath,
    query: Page,
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
  },
  viewForExpert: {
    method: 'GET',
    path: '/v1/expert/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '评审专家查看申报', en: 'One application, once no conflict is declared' },
    params: ReviewPath,
    answer: { status: 200, body: PanelReviewView, etag: true },
    refusals: ['application.not_found', 'review.not_declared', 'review.recused'],
  },
  declareConflict: {
    method: 'POST',
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/declaration',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '声明有无利益冲突', en: 'Declare whether there is a conflict of interest' },
    params: ReviewPath,
    query: DryRun,
    body: Declaration,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.already_declared',
      'review.closed',
    ],
  },
  scoreApplication: {
    method: 'POST',
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/scores',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '评分', en: 'Hand in a score sheet' },
    params: ReviewPath,
    query: DryRun,
    body: FilledSheet.omit({ version: true }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.not_declared',
      'review.already_scored',
      'review.closed',
    ],
  },
  closeReview: {
    method: 'POST',
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/closing',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '组长结束评审', en: 'The chair closes the review' },
    params: ReviewPath,
    query: DryRun,
    body: Recusal.pick({ reason: true }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'review.not_chair',
      'review.not_declared',
      'review.closed',
      'review.scores_missing',
    ],
  },
  listDeciderQueue: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '待决定', en: 'What was proposed and waits for a decision, oldest first' },
    params: CallPath,
    query: Page,
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
  },
  viewForDecider: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '决定人查看申报', en: 'One application, with its review and proposal' },
    params: ReviewPath,
    answer: { status: 200, body: PanelReviewView, etag: true },
    refusals: ['application.not_found', 'review.recused'],
  },
  decideSelection: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/decision',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '作出决定；提出建议的人不能决定', en: 'Decide; not by the person who proposed' },
    params: ReviewPath,
    query: DryRun,
    body: SelectionDecision.pick({ outcome: true, reasons: true }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'decision.same_person',
    ],
  },
  putCall: {
    method: 'PUT',
    path: '/v1/calls/{callId}',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '发布或更新申报通知；已开放的通知不能悄悄更改规则集或开放时间',
      en: 'Publish or update a call; an open call keeps its pack and its opening',
    },
    params: CallPath,
    body: CallDefinition,
    idempotencyKey: 'required',
    answer: { status: 200, body: Call, etag: true },
    refusals: ['call.pack_unknown', 'call.changed_while_open', 'call.changed_meanwhile'],
  },
  extendCall: {
    method: 'POST',
    path: '/v1/calls/{callId}/extensions',
    door: 'admin',
    callers: ['admin'],
    summary: { zh: '准予某一社会团体延期', en: 'Give one association more time, with a reason' },
    params: CallPath,
    body: z.strictObject({
      association: OrganisationCode,
      closesAt: Instant,
      reason: z.string().min(1).max(1000),
    }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 201, body: Extension, etag: true },
    refusals: ['call.not_found', 'call.not_open', 'call.changed_meanwhile'],
  },
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type Operation = keyof Routes;

/** Every refusal that a route may answer with: its own, and those that its row brings along. */
export function refusalsOf(route: Route) {
  // an unknown query parameter is refused everywhere
  const common = ['request.invalid'] as const;
  const called =
    route.callers === 'anyone' ? [] : (['caller.unknown', 'caller.forbidden'] as const);
  const input = route.body ? (['request.not_json', 'request.too_large'] as const) : [];
  const match = route.ifMatch ? (['request.if_match_missing'] as const) : [];
  const idempotent = route.idempotencyKey
    ? ([
        'request.idempotency_key_missing',
        'request.idempotency_key_invalid',
        'request.idempotency_key_reused',
      ] as const)
    : [];
  return [...common, ...called, ...input, ...match, ...idempotent, ...route.refusals];
}
