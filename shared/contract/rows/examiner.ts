import * as z from 'zod';
import { Override } from '../../domain/application/application.ts';
import { EXAMINERS_LISTS } from '../../domain/exports/export-kinds.ts';
import type { Route } from '../route.ts';
import { OFFICE_REFUSALS, EXAMINER_COMMAND } from './commands.ts';
import { CallPath, OnBehalf, Page, ApplicationPath } from './shapes.ts';
import { QueuePage, PanelReviewView } from './shapes/review.ts';
import { CorrectionBody, RefusalBody } from './acts/bodies.ts';

export const examinerRoutes = {
  listExaminerQueue: {
    method: 'GET',
    path: '/v1/examiner/calls/{callId}/applications',
    door: 'reviewer',
    callers: ['examiner'],
    summary: {
      zh: '形式审查待办：未认领、本人、待补正，以及等待本人作为第二人确认的遮蔽申请；已办结的，后办结的在前',
      en: 'The queue of the formal examination: unclaimed, mine, or waiting on the association; where a redaction waits for the caller as the second person; and what is finished, the last first',
    },
    params: CallPath,
    query: Page.extend({
      ...OnBehalf.shape,
      queue: z.enum(EXAMINERS_LISTS).default('unclaimed'),
    }),
    answer: { status: 200, body: QueuePage },
    refusals: ['call.not_found'],
    delegable: true,
  },
  viewForExaminer: {
    method: 'GET',
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}',
    door: 'reviewer',
    callers: ['examiner'],
    summary: { zh: '形式审查查看申报', en: 'One application, clause by clause' },
    params: ApplicationPath,
    query: OnBehalf,
    answer: { status: 200, body: PanelReviewView, etag: true },
    refusals: ['application.not_found', 'review.recused'],
    delegable: true,
  },
  claimExamination: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/claim',
    summary: { zh: '认领', en: 'Claim: no two examiners on one' },
    refusals: OFFICE_REFUSALS,
  },
  releaseExamination: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/release',
    summary: { zh: '取消认领', en: 'Release' },
    refusals: [...OFFICE_REFUSALS, 'application.held_by_another'],
  },
  overrideFinding: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/overrides',
    summary: {
      zh: '人工认定某一条款，须说明理由',
      en: 'Say how a clause is judged by a person, with the reason',
    },
    body: Override,
    refusals: [...OFFICE_REFUSALS, 'application.held_by_another', 'examination.clause_unknown'],
  },
  requestCorrection: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/correction-requests',
    summary: { zh: '一次性告知补正', en: 'Return for correction: every defect at once' },
    body: CorrectionBody,
    refusals: [
      ...OFFICE_REFUSALS,
      'application.held_by_another',
      'examination.clause_unknown',
      'examination.late_ground_unexplained',
    ],
  },
  acceptApplication: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/acceptance',
    summary: { zh: '受理', en: 'Accept' },
    body: z.strictObject({ reason: z.string().trim().min(1).max(5000) }),
    refusals: [...OFFICE_REFUSALS, 'application.held_by_another', 'examination.finding_open'],
  },
  refuseApplication: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/refusal',
    summary: { zh: '不予受理，须引用条款', en: 'Refuse, citing at least one clause' },
    body: RefusalBody,
    refusals: [
      ...OFFICE_REFUSALS,
      'application.held_by_another',
      'examination.clause_unknown',
      'examination.refusal_unfounded',
    ],
  },
  actOnRuleChange: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/rule-changes',
    summary: {
      zh: '规则变更后：维持，或重新审查；均须说明理由',
      en: 'After a change of the rules: keep, or reopen; with the reason either way',
    },
    body: z.strictObject({
      reportId: z.string().max(60),
      action: z.enum(['keep', 'reopen']),
      reason: z.string().trim().min(1).max(5000),
    }),
    refusals: [
      ...OFFICE_REFUSALS,
      'application.held_by_another',
      'review.recused',
      're_evaluation.not_found',
      're_evaluation.not_affected',
    ],
  },
} as const satisfies Record<string, Route>;
