import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Panel, Proposal, Recusal, Replacement } from '../../domain/review/expert-review.ts';
import type { Route } from '../route.ts';
import { OFFICE_REFUSALS, EXAMINER_COMMAND } from './commands.ts';
import { CallPath, ReviewQuery } from './shapes.ts';
import { BulkResults } from './shapes/review.ts';

/** What the examiner does with the panel, from convening it to the proposal. */
export const panelRoutes = {
  convenePanel: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel',
    summary: { zh: '组成专家组', en: 'Convene a panel of experts' },
    body: Panel,
    refusals: [...OFFICE_REFUSALS, 'review.panel_size', 'review.expert_related', 'person.unknown'],
  },
  replaceExpert: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel/replacements',
    summary: { zh: '更换专家', en: 'Give the place of an expert to another' },
    body: Replacement,
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.scores_open',
      'review.expert_unknown',
      'review.expert_barred',
      'review.expert_related',
      'review.already_seated',
      'review.seats_used_up',
      'review.already_scored',
      'person.unknown',
    ],
  },
  recuseExpert: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/panel/recusals',
    summary: { zh: '专家回避，须说明理由', en: 'Recuse an expert, with the reason' },
    body: Recusal,
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.expert_unknown',
      'review.expert_barred',
    ],
  },
  proposeSelection: {
    ...EXAMINER_COMMAND,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/proposal',
    summary: {
      zh: '提出入选或不入选的建议，附专家组纪要',
      en: 'Propose to select or not, with reasons and the minutes',
    },
    body: Proposal.omit({ by: true, onBehalfOf: true, at: true }),
    refusals: [...OFFICE_REFUSALS, 'review.recused', 'review.scores_missing'],
  },
  conveneMany: {
    method: 'POST',
    path: '/v1/examiner/calls/{callId}/panels',
    door: 'reviewer',
    callers: ['examiner'],
    summary: {
      zh: '为一批申报组成同一专家组，逐项给出结果',
      en: 'Convene one panel on a batch, with a result for each',
    },
    params: CallPath,
    query: ReviewQuery,
    body: z.strictObject({
      panel: Panel,
      items: z
        .array(z.strictObject({ applicationId: ApplicationId, version: z.int().positive() }))
        .min(1)
        .max(50),
    }),
    idempotencyKey: 'required',
    answer: { status: 200, body: BulkResults },
    refusals: ['call.not_found'],
    delegable: true,
  },
} as const satisfies Record<string, Route>;
