import * as z from 'zod';
import { Delegation } from '../../domain/people/delegation.ts';
import { AccessRequest } from '../../domain/people/personal-data-access.ts';
import { PersonalDataReading } from '../../domain/application/personal-data.ts';
import { ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import type { Route } from '../route.ts';
import { CallPath, DryRun, Page, ApplicationPath } from './shapes.ts';
import { HistoryPage } from './shapes/history.ts';
import { Overview } from './shapes/public.ts';
import { ReEvaluationEntry } from './shapes/review.ts';

const WhatIsRead = z.strictObject({
  /** `association`, or the case number of an objection, which is for deciders. */
  of: z.string().min(1).max(40),
  reason: z.string().trim().min(1).max(1000),
});

const OfAssociation = z.strictObject({
  code: z.string(),
  name: z.string(),
  byState: z.record(z.string(), z.int()).describe('what is filed, or was and is taken back'),
});

const READING_REFUSALS = [
  'caller.own_organisation',
  'caller.related_organisation',
  'application.not_found',
  'application.not_from_here',
  'review.recused',
  'objection.not_found',
] as const;

/** What examiners and deciders have in common. */
export const deskRoutes = {
  getReviewHistory: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/events',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '申报的全部记录（审查人员）',
      en: 'Everything that happened to an application, for those who review it',
    },
    params: ApplicationPath,
    query: Page,
    answer: { status: 200, body: HistoryPage },
    refusals: ['application.not_found', 'review.recused'],
  },
  readPersonalData: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '查看个人信息，须说明理由并留痕',
      en: 'Read personal data, as who holds or decides the case or by a grant; it is recorded and shown to the association',
    },
    params: ApplicationPath,
    body: WhatIsRead,
    answer: {
      status: 201,
      body: z.strictObject({
        reading: PersonalDataReading,
        data: z.record(z.string(), z.json()),
      }),
    },
    refusals: [...READING_REFUSALS, 'personal_data.needs_grant'],
  },
  requestPersonalData: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '申请查看非本人办理的申报的个人信息，须另一人准予',
      en: 'Ask to read personal data of a case that one neither holds nor decides',
    },
    params: ApplicationPath,
    body: WhatIsRead,
    idempotencyKey: 'required',
    answer: { status: 201, body: AccessRequest },
    refusals: READING_REFUSALS,
  },
  listPersonalDataRequests: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '查看个人信息的申请，及由谁准予',
      en: 'Who asked to read personal data of the case, and who granted it',
    },
    params: ApplicationPath,
    answer: { status: 200, body: z.strictObject({ requests: z.array(AccessRequest) }) },
    refusals: ['application.not_found', 'review.recused'],
  },
  grantPersonalData: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests/{requestId}/grant',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '准予他人查看个人信息，七日内有效',
      en: 'Grant what another person asked for, for seven days',
    },
    params: ApplicationPath.extend({ requestId: z.string().max(40) }),
    idempotencyKey: 'required',
    answer: { status: 200, body: AccessRequest },
    refusals: [...READING_REFUSALS, 'personal_data.request_not_found', 'personal_data.own_request'],
  },
  getOverview: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/overview',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: { zh: '本次申报概况', en: 'The round in figures' },
    params: CallPath,
    answer: { status: 200, body: Overview },
    refusals: ['call.not_found'],
  },
  listAssociationFigures: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/associations',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '本次申报按社会团体计数：申报、受理、入选、撤销，含未公布的',
      en: 'The round in figures by association: what stands where, whether announced or not',
    },
    params: CallPath,
    answer: { status: 200, body: z.strictObject({ associations: z.array(OfAssociation) }) },
    refusals: ['call.not_found'],
  },
  listReEvaluations: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/re-evaluations',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: { zh: '规则变更影响报告', en: 'The reports on changes of the rules' },
    params: CallPath,
    answer: { status: 200, body: z.strictObject({ reports: z.array(ReEvaluation) }) },
    refusals: ['call.not_found'],
  },
  getReEvaluation: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/re-evaluations/{reportId}',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '一份规则变更影响报告：哪些申报的结论会改变',
      en: 'One report: which applications would flip, by which clause, and what was made of it',
    },
    params: CallPath.extend({ reportId: z.string().max(60) }),
    query: Page,
    answer: {
      status: 200,
      body: z.strictObject({
        report: ReEvaluation,
        entries: z.array(ReEvaluationEntry),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: ['call.not_found', 're_evaluation.not_found'],
  },
  delegate: {
    method: 'POST',
    path: '/v1/delegations',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '委托同事代办，有期限和范围',
      en: 'Delegate to a colleague, for a time and a scope',
    },
    body: Delegation.pick({
      to: true,
      callId: true,
      startsOn: true,
      endsOn: true,
      operations: true,
    }).extend({ reason: z.string().trim().min(1).max(1000) }),
    query: DryRun,
    idempotencyKey: 'required',
    answer: { status: 201, body: Delegation },
    refusals: ['call.not_found', 'person.unknown', 'delegation.not_possible'],
  },
  listDelegations: {
    method: 'GET',
    path: '/v1/delegations',
    door: 'desk',
    callers: ['examiner', 'expert', 'decider'],
    summary: { zh: '本人的委托与受托', en: 'What I delegated, and what was delegated to me' },
    answer: {
      status: 200,
      body: z.strictObject({ given: z.array(Delegation), received: z.array(Delegation) }),
    },
    refusals: [],
  },
  withdrawDelegation: {
    method: 'DELETE',
    path: '/v1/delegations/{delegationId}',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: { zh: '撤回委托', en: 'Take a delegation back' },
    params: z.strictObject({ delegationId: z.string().max(60) }),
    query: DryRun,
    idempotencyKey: 'required',
    answer: { status: 200, body: Delegation },
    refusals: ['delegation.not_found'],
  },
} as const satisfies Record<string, Route>;
