import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { HANDLED } from '../../domain/review/handled.ts';
import { Instant } from '../../domain/calendar.ts';
import { RECOMMENDERS_QUEUES } from '../../domain/exports/export-kinds.ts';
import type { Route } from '../route.ts';
import { OFFICE_REFUSALS, RECOMMENDER_COMMAND } from './commands.ts';
import { CallPath, Page, ApplicationPath, DryRun, Ranking, RankingBody } from './shapes.ts';
import { QueueLine, QueuePage, ReviewView, Reasons, Checklist, BulkItem } from './shapes/review.ts';

/** Where a filing of the recommender stands, and what it made of it. */
const RecommenderPage = QueuePage.extend({
  applications: z.array(
    QueueLine.extend({
      /** How often the recommender sent it back to its association. */
      returns: z.int().min(0),
      /** Null while it waits for the recommender. */
      handled: z
        .strictObject({
          as: z.enum(HANDLED),
          at: Instant.nullable().describe('null where it was recommended before this was kept'),
        })
        .nullable(),
    }),
  ),
});

export const recommenderRoutes = {
  listRecommenderQueue: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/applications',
    door: 'recommender',
    callers: ['recommender'],
    summary: {
      zh: '推荐部门待办，先到先办；已办的，后办的在前',
      en: 'What is routed to the recommender, oldest first; and what it is done with, the last first',
    },
    params: CallPath,
    query: Page.extend({ queue: z.enum(RECOMMENDERS_QUEUES).default('to_check') }),
    answer: { status: 200, body: RecommenderPage },
    refusals: ['call.not_found'],
  },
  viewForRecommender: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '推荐部门查看申报', en: 'One application, with its assessment' },
    params: ApplicationPath,
    answer: { status: 200, body: ReviewView, etag: true },
    refusals: ['application.not_found'],
  },
  checkApplication: {
    ...RECOMMENDER_COMMAND,
    method: 'PUT',
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/check',
    summary: { zh: '保存推荐部门审查清单', en: 'Save the recommender’s checklist' },
    body: z.strictObject({ checklist: Checklist }),
    refusals: OFFICE_REFUSALS,
  },
  recommendApplication: {
    ...RECOMMENDER_COMMAND,
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/recommendation',
    summary: { zh: '推荐', en: 'Recommend, with an opinion' },
    body: z.strictObject({ checklist: Checklist, opinion: z.string().trim().min(1).max(5000) }),
    refusals: [
      ...OFFICE_REFUSALS,
      'recommendation.late',
      'recommendation.checklist_incomplete',
      'recommendation.quota_reached',
    ],
  },
  returnToAssociation: {
    ...RECOMMENDER_COMMAND,
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/return',
    summary: { zh: '退回申报单位修改', en: 'Return to the association' },
    body: Reasons,
    refusals: [...OFFICE_REFUSALS, 'recommendation.late'],
  },
  declineApplication: {
    ...RECOMMENDER_COMMAND,
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/decline',
    summary: { zh: '不予推荐', en: 'Decline, with reasons' },
    body: Reasons,
    refusals: [...OFFICE_REFUSALS, 'recommendation.late'],
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
  getRecommendations: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/ranking',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '本部门推荐项目的排序', en: 'What the recommender recommends, in its order' },
    params: CallPath,
    answer: { status: 200, body: Ranking, etag: true },
    refusals: ['call.not_found'],
  },
  rankRecommendations: {
    method: 'PUT',
    path: '/v1/recommender/calls/{callId}/ranking',
    door: 'recommender',
    callers: ['recommender'],
    summary: { zh: '为推荐项目排序', en: 'Put the recommendations in order' },
    params: CallPath,
    query: DryRun,
    body: RankingBody,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Ranking, etag: true },
    refusals: [
      'call.not_found',
      'recommendation.late',
      'ranking.not_the_same_set',
      'ranking.changed_meanwhile',
    ],
  },
} as const satisfies Record<string, Route>;
