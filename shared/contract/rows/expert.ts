import * as z from 'zod';
import { Declaration, FilledSheet, Recusal } from '../../domain/review/expert-review.ts';
import type { Route } from '../route.ts';
import { OFFICE_REFUSALS, EXPERT_COMMAND } from './commands.ts';
import { CallPath, Page, ApplicationPath } from './shapes.ts';
import { QueueLine, QueuePage, ExpertReviewView } from './shapes/review.ts';

/** What is asked for, with what the expert has done of it; how often it was put right before is not for experts. */
const ExpertPage = QueuePage.extend({
  applications: z.array(
    QueueLine.omit({ corrections: true }).extend({
      hasDeclared: z.boolean(),
      hasScored: z.boolean(),
    }),
  ),
});

export const expertRoutes = {
  listExpertQueue: {
    method: 'GET',
    path: '/v1/expert/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '评审专家待办', en: 'What the expert is asked to review, oldest first' },
    params: CallPath,
    query: Page,
    answer: { status: 200, body: ExpertPage },
    refusals: ['call.not_found'],
  },
  viewForExpert: {
    method: 'GET',
    path: '/v1/expert/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['expert'],
    summary: { zh: '评审专家查看申报', en: 'One application, once no conflict is declared' },
    params: ApplicationPath,
    answer: { status: 200, body: ExpertReviewView, etag: true },
    refusals: ['application.not_found', 'review.not_declared', 'review.recused'],
  },
  declareConflict: {
    ...EXPERT_COMMAND,
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/declaration',
    summary: { zh: '声明有无利益冲突', en: 'Declare whether there is a conflict of interest' },
    body: Declaration,
    refusals: [...OFFICE_REFUSALS, 'review.recused', 'review.already_declared', 'review.closed'],
  },
  scoreApplication: {
    ...EXPERT_COMMAND,
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/scores',
    summary: { zh: '评分', en: 'Hand in a score sheet' },
    body: FilledSheet.omit({ version: true }),
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.not_declared',
      'review.already_scored',
      'review.closed',
    ],
  },
  closeReview: {
    ...EXPERT_COMMAND,
    path: '/v1/expert/calls/{callId}/applications/{applicationId}/closing',
    summary: { zh: '组长结束评审', en: 'The chair closes the review' },
    body: Recusal.pick({ reason: true }),
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.not_chair',
      'review.not_declared',
      'review.closed',
      'review.scores_missing',
    ],
  },
} as const satisfies Record<string, Route>;
