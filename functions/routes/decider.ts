import * as z from 'zod';
import { SelectionDecision } from '../../shared/domain/expert-review.ts';
import { ApplicationId } from '../../shared/domain/application.ts';
import type { Route } from '../contract.ts';
import {
  BulkResults,
  CallPath,
  OnBehalf,
  Moved,
  Page,
  PanelReviewView,
  QueuePage,
  Reasons,
  ApplicationPath,
  ReviewQuery,
} from './shapes.ts';

/** A decision as it is given: clauses are cited where it rests on some. */
const DecisionBody = SelectionDecision.pick({ outcome: true, reasons: true }).extend({
  clauses: z.array(z.string().max(50)).max(50).optional(),
});

const ObjectionPath = ApplicationPath.extend({ caseNumber: z.string().max(40) });

export const deciderRoutes = {
  listDeciderQueue: {
    method: 'GET',
    path: '/v1/decider/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '待决定', en: 'What was proposed and waits for a decision, oldest first' },
    params: CallPath,
    query: Page.extend({
      ...OnBehalf.shape,
      queue: z
        .enum([
          'proposed',
          'selected',
          'not_selected',
          'on_notice',
          'objections',
          'reconsiderations',
        ])
        .default('proposed'),
    }),
    answer: { status: 200, body: QueuePage },
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
    answer: { status: 200, body: PanelReviewView, etag: true },
    refusals: ['application.not_found', 'review.recused'],
    delegable: true,
  },
  decideSelection: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/decision',
    door: 'reviewer',
    callers: ['decider'],
    summary: { zh: '作出决定；提出建议的人不能决定', en: 'Decide; not by the person who proposed' },
    params: ApplicationPath,
    query: ReviewQuery,
    body: DecisionBody,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'decision.same_person',
      'examination.clause_unknown',
    ],
    delegable: true,
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
    method: 'POST',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/objections/{caseNumber}/answer',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '答复异议：不成立或成立；作出原决定的人不能答复',
      en: 'Answer an objection: dismissed or upheld; not by who proposed or decided',
    },
    params: ObjectionPath,
    query: ReviewQuery,
    body: z.strictObject({
      outcome: z.enum(['dismissed', 'upheld']),
      reply: z.string().trim().min(1).max(5000),
    }),
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
      'objection.not_found',
      'objection.already_answered',
      'decision.same_person',
    ],
    delegable: true,
  },
  decideReconsideration: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/reconsideration',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '对申诉作出决定；原决定人不能处理',
      en: 'Decide what was disputed; not by the first decider',
    },
    params: ApplicationPath,
    query: ReviewQuery,
    body: z.strictObject({
      outcome: z.enum(['upheld', 'overturned']),
      reasons: z.string().trim().min(1).max(5000),
    }),
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
    delegable: true,
  },
  revokeProject: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/revocation',
    door: 'reviewer',
    callers: ['decider'],
    summary: {
      zh: '撤销已公布的示范项目，须说明理由',
      en: 'Revoke an announced project, with reasons',
    },
    params: ApplicationPath,
    query: ReviewQuery,
    body: Reasons,
    ifMatch: 'required',
    idempotencyKey: 'required',
    answer: { status: 200, body: Moved, etag: true },
    refusals: [
      'application.not_found',
      'application.changed_meanwhile',
      'application.not_from_here',
      'review.recused',
    ],
    delegable: true,
  },
} as const satisfies Record<string, Route>;
