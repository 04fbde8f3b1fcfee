import * as z from 'zod';
import { Objection } from '../../domain/publication/objections.ts';
import { SELECTION_OUTCOMES } from '../../domain/review/expert-review.ts';
import { ReviewResult } from '../../domain/review/score-sheet.ts';
import { ApplicationId } from '../../domain/application/application.ts';
import { DECIDERS_QUEUES } from '../../domain/exports/export-kinds.ts';
import type { Route } from '../route.ts';
import { OFFICE_REFUSALS, DECIDER_COMMAND } from './commands.ts';
import { CallPath, OnBehalf, Page, ApplicationPath, ReviewQuery } from './shapes.ts';
import { BulkResults, PanelReviewView, QueueLine, QueuePage, Reasons } from './shapes/review.ts';
import {
  DecisionBody,
  DismissalBody,
  ObjectionAnswer,
  ObjectionCase,
  ReconsiderationBody,
} from './acts/bodies.ts';

/** Why an answer to objections may be refused. */
const OBJECTION_REFUSALS = [
  ...OFFICE_REFUSALS,
  'review.recused',
  'objection.not_found',
  'objection.already_answered',
] as const;

/** An objection as its decider sees it: what is said and what became of it, not who objects. */
const ObjectionSeen = Objection.extend({ statement: z.string(), evidence: z.string() });

/** An application as its decider sees it. */
const DeciderView = PanelReviewView.extend({
  objections: z
    .array(ObjectionSeen)
    .describe('the first twenty, those that wait for an answer before the others'),
});

const ScoresInBrief = ReviewResult.pick({
  reviews: true,
  mean: true,
  lowest: true,
  highest: true,
  deviation: true,
});

/** One application among all of its round, with what its panel gave it. No personal data. */
export const ScoreLine = QueueLine.omit({ due: true, corrections: true }).extend({
  keyField: z
    .string()
    .nullable()
    .describe('by id, or as it was named; `other`: not named; null: none is stated'),
  province: z
    .string()
    .nullable()
    .describe('GB/T 2260, of its recommender, else of its association; `100000`: national'),
  scores: ScoresInBrief.nullable().describe(
    'raw; null where they are not for the caller, and where none is open',
  ),
  totals: z
    .array(z.strictObject({ expert: z.string(), total: z.number() }))
    .describe('of those who are counted in `scores`; empty where these are null'),
  scoresWithoutLate: ScoresInBrief.nullable().describe(
    'the same without experts who were out after the scores were open; null where nobody was',
  ),
  lateScores: z
    .int()
    .min(0)
    .describe('how many of them are of experts who were out after the scores were open'),
  outOfReview: z.int().min(0).describe('experts with a conflict, recused or replaced'),
  proposal: z.enum(SELECTION_OUTCOMES).nullable(),
  heldBack: z
    .enum([
      'caller.own_organisation',
      'caller.related_organisation',
      'review.recused',
      'decision.same_person',
    ])
    .nullable()
    .describe('why the caller may not decide on it, whatever its state; null: may'),
});

const ObjectionPath = ApplicationPath.extend(ObjectionCase.shape);

export const deciderRoutes = {
  listDeciderQueue: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '待决定；以及已办结的，后办结的在前',
      en: 'What was proposed and waits for a decision, oldest first; and what is finished, the last first',
    },
    params: CallPath,
    query: Page.extend({
      ...OnBehalf.shape,
      queue: z.enum(DECIDERS_QUEUES).default('proposed'),
    }),
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
    delegable: true,
  },
  listScores: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/scores',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '本轮评分一览：待审定、已入选或未入选的申报及其评分',
      en: 'The scores of a round, for those to decide, selected or not selected; oldest first',
    },
    params: CallPath,
    query: Page.extend({
      ...OnBehalf.shape,
      state: z.enum(['proposed', 'selected', 'not_selected']).default('proposed'),
    }),
    answer: {
      status: 200,
      body: z.strictObject({
        applications: z.array(ScoreLine),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: ['call.not_found'],
    delegable: true,
  },
  viewForDecider: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '决定人查看申报', en: 'One application, with its review and proposal' },
    params: ApplicationPath,
    query: OnBehalf,
    answer: { status: 200, body: DeciderView, etag: true },
    refusals: ['application.not_found', 'review.recused'],
    delegable: true,
  },
  listObjections: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/objections',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '逐页查看对一个项目的异议，不含异议人',
      en: 'The objections to one application as they came, without who objects',
    },
    params: ApplicationPath,
    query: Page.extend({ ...OnBehalf.shape, standing: Objection.shape.standing.optional() }),
    answer: {
      status: 200,
      body: z.strictObject({
        objections: z.array(ObjectionSeen),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: [
      'application.not_found',
      'review.recused',
      'caller.own_organisation',
      'caller.related_organisation',
    ],
    delegable: true,
  },
  decideSelection: {
    ...DECIDER_COMMAND,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/decision',
    summary: { zh: '作出决定；建议人不得作出决定', en: 'Decide; not by the person who proposed' },
    body: DecisionBody,
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.late_scores_unweighed',
      'examination.clause_unknown',
    ],
  },
  decideMany: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/decisions',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '批量决定，逐项给出结果', en: 'Decide several, with a result for each' },
    params: CallPath,
    query: ReviewQuery,
    body: z.strictObject({
      items: z
        .array(DecisionBody.extend({ applicationId: ApplicationId, version: z.int().positive() }))
        .min(1)
        .max(50),
    }),
    idempotencyKey: 'required',
    answer: { status: 200, body: BulkResults },
    refusals: ['call.not_found'],
    delegable: true,
  },
  answerObjection: {
    ...DECIDER_COMMAND,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/objections/{caseNumber}/answer',
    summary: {
      zh: '答复异议：不成立或成立；作出原决定的人不能答复',
      en: 'Answer an objection: dismissed or upheld; not by who proposed or decided',
    },
    params: ObjectionPath,
    body: ObjectionAnswer,
    refusals: OBJECTION_REFUSALS,
  },
  dismissObjections: {
    ...DECIDER_COMMAND,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/objections/dismissals',
    summary: {
      zh: '以同一理由答复多项异议不成立；作出原决定的人不能答复',
      en: 'Dismiss several objections with one reason; not by who proposed or decided',
    },
    body: DismissalBody,
    refusals: OBJECTION_REFUSALS,
  },
  decideReconsideration: {
    ...DECIDER_COMMAND,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/reconsideration',
    summary: {
      zh: '对复核申请作出决定；原决定人不能处理',
      en: 'Decide what was disputed; not by the first decider',
    },
    body: ReconsiderationBody,
    refusals: [...OFFICE_REFUSALS, 'review.recused'],
  },
  revokeProject: {
    ...DECIDER_COMMAND,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/revocation',
    summary: {
      zh: '撤销已公布的示范项目，须说明理由',
      en: 'Revoke an announced project, with reasons',
    },
    body: Reasons,
    refusals: [...OFFICE_REFUSALS, 'review.recused'],
  },
} as const satisfies Record<string, Route>;
