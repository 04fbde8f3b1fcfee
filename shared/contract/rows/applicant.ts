import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Assessment } from '../../domain/rules/assessment.ts';
import { DraftContent } from '../../domain/application/content.ts';
import { Receipt } from '../../domain/application/receipt.ts';
import { Reconsideration } from '../../domain/publication/publication.ts';
import type { Route } from '../route.ts';
import { APPLICANT_COMMAND, COMMAND_REFUSALS } from './commands.ts';
import { ApplicationSummary, ApplicationView } from './own/own-shapes.ts';
import { CallPath, ApplicationPath, Page, Saved, Ranking, RankingBody } from './shapes.ts';

export const applicantRoutes = {
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
    texts: 'any',
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
    ...APPLICANT_COMMAND,
    method: 'PUT',
    path: '/v1/calls/{callId}/applications/{applicationId}',
    summary: { zh: '保存草稿', en: 'Save a draft, complete or not' },
    texts: 'any',
    body: DraftContent,
    refusals: [...COMMAND_REFUSALS, 'application.already_exists', 'application.field_locked'],
  },
  submitApplication: {
    ...APPLICANT_COMMAND,
    path: '/v1/calls/{callId}/applications/{applicationId}/submission',
    summary: { zh: '提交申报，取得回执', en: 'Submit, and get a signed receipt' },
    answer: { status: 201, body: Receipt, etag: true },
    refusals: [
      ...COMMAND_REFUSALS,
      'application.late',
      'call.not_open',
      'application.incomplete',
      'application.inadmissible',
    ],
  },
  withdrawApplication: {
    ...APPLICANT_COMMAND,
    path: '/v1/calls/{callId}/applications/{applicationId}/withdrawal',
    summary: { zh: '撤回申报', en: 'Withdraw' },
    body: z.strictObject({ reason: z.string().min(1).max(1000) }),
    refusals: COMMAND_REFUSALS,
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
    body: RankingBody,
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
  disputeFindings: {
    ...APPLICANT_COMMAND,
    path: '/v1/calls/{callId}/applications/{applicationId}/reconsideration',
    summary: {
      zh: '对条款认定申请复核',
      en: 'Dispute named findings, once, within the window of the call',
    },
    body: z.strictObject({ disputed: Reconsideration.shape.disputed }),
    refusals: [
      ...COMMAND_REFUSALS,
      'calendar.unknown',
      'examination.clause_unknown',
      'reconsideration.not_offered',
      'reconsideration.only_once',
      'reconsideration.late',
    ],
  },
} as const satisfies Record<string, Route>;
