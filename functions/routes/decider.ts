import { SelectionDecision } from '../../shared/domain/expert-review.ts';
import type { Route } from '../contract.ts';
import { CallPath, Page, ReviewPath, DryRun, QueuePage, PanelReviewView, Moved } from './shapes.ts';

export const deciderRoutes = {
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
} as const satisfies Record<string, Route>;
