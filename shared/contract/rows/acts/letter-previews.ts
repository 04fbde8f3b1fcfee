import * as z from 'zod';
import type { Route } from '../../route.ts';
import { OFFICE_REFUSALS } from '../commands.ts';
import { ApplicationPath, OnBehalf } from '../shapes.ts';
import { Pdf } from '../shapes/pdf.ts';
import {
  CorrectionBody,
  DecisionBody,
  DismissalBody,
  ObjectionAnswer,
  ObjectionCase,
  ReconsiderationBody,
  RefusalBody,
} from './bodies.ts';

/** An answer to an objection is told to two sides, each by a letter of its own. */
const Addressed = {
  to: z
    .enum(['association', 'objector'])
    .default('association')
    .describe('whose letter; of several objections, to who lodged the first that is named'),
} as const;

/** An act of an examiner that goes out as a letter: its operation, and exactly what that takes. */
const ExaminersAct = z.discriminatedUnion('act', [
  CorrectionBody.extend({ act: z.literal('requestCorrection') }),
  RefusalBody.extend({ act: z.literal('refuseApplication') }),
]);
export type ExaminersAct = z.infer<typeof ExaminersAct>;

/** The same of a decider. */
const DecidersAct = z.discriminatedUnion('act', [
  DecisionBody.extend({ act: z.literal('decideSelection') }),
  ObjectionAnswer.extend({
    act: z.literal('answerObjection'),
    ...ObjectionCase.shape,
    ...Addressed,
  }),
  DismissalBody.extend({ act: z.literal('dismissObjections'), ...Addressed }),
  ReconsiderationBody.extend({ act: z.literal('decideReconsideration') }),
]);
export type DecidersAct = z.infer<typeof DecidersAct>;

const PREVIEW = {
  method: 'POST',
  door: 'documents',
  params: ApplicationPath,
  query: OnBehalf,
  ifMatch: 'required',
  answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
  delegable: true,
  isReading: true,
} as const;

/** A letter before its act: what would be sent, marked as not sent. Nothing is written, so there is no key. */
export const letterPreviewRoutes = {
  previewForExaminer: {
    ...PREVIEW,
    path: '/v1/examiner/calls/{callId}/applications/{applicationId}/letter-previews',
    callers: ['examiner'],
    summary: {
      zh: '预览补正或不予受理告知书（PDF），不发出、不写入',
      en: 'The letter of a return or a refusal as it would be (PDF); nothing is sent or written',
    },
    body: ExaminersAct,
    refusals: [
      ...OFFICE_REFUSALS,
      'application.held_by_another',
      'review.recused',
      'examination.clause_unknown',
      'examination.late_ground_unexplained',
      'examination.refusal_unfounded',
    ],
  },
  previewForDecider: {
    ...PREVIEW,
    path: '/v1/decider/calls/{callId}/applications/{applicationId}/letter-previews',
    callers: ['decider'],
    summary: {
      zh: '预览结果、异议答复或复核告知书（PDF），不发出、不写入',
      en: 'The letter of a decision, of an answer to objections or of a reconsideration as it would be (PDF); nothing is sent or written',
    },
    body: DecidersAct,
    refusals: [
      ...OFFICE_REFUSALS,
      'review.recused',
      'review.late_scores_unweighed',
      'examination.clause_unknown',
      'objection.not_found',
      'objection.already_answered',
    ],
  },
} as const satisfies Record<string, Route>;
