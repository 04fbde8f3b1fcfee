import * as z from 'zod';
import { Letter } from '../../../domain/publication/letters.ts';
import type { Route } from '../../route.ts';
import { ApplicationPath, CallPath, CasePath } from '../shapes.ts';

const Pdf = z.string().meta({ format: 'binary' }).describe('a PDF, tagged as PDF/UA-1');

/** What is printed for an association: by a function of its own, which brings a compiler and fonts along. */
export const documentRoutes = {
  listLetters: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/letters',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '本申报的告知书：补正、不予受理、评审结果、复核结果、异议处理结果',
      en: 'The letters on an application: what to correct, not accepted, the result, a reconsideration, an objection',
    },
    params: ApplicationPath,
    answer: { status: 200, body: z.strictObject({ letters: z.array(Letter) }) },
    refusals: ['application.not_found'],
  },
  getLetter: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/letters/{number}',
    door: 'documents',
    callers: ['association'],
    summary: { zh: '一份告知书（PDF）', en: 'A letter as PDF, made from the record' },
    params: ApplicationPath.extend({ number: z.coerce.number().int().min(1).max(1_000_000) }),
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['application.not_found', 'letter.not_found'],
  },
  getForm: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/form',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '申报书（PDF），按现在填报的内容',
      en: 'The application form as PDF, as it is filled in now',
    },
    params: ApplicationPath,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['application.not_found'],
  },
  getSummary: {
    method: 'GET',
    path: '/v1/calls/{callId}/summary',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '本单位的汇总表（PDF），按申报优先级',
      en: 'The summary of the association’s applications as PDF, in its order',
    },
    params: CallPath,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['call.not_found'],
  },
  getObjectionLetter: {
    method: 'POST',
    path: '/v1/calls/{callId}/objections/{caseNumber}/letters',
    door: 'documents',
    callers: 'anyone',
    summary: {
      zh: '凭查询码取得异议答复书（PDF），未答复的为登记回执；其中没有异议人的姓名',
      en: 'The answer to an objection as PDF, by its access code, or that it was lodged; who objects is not in it',
    },
    params: CasePath,
    body: z.strictObject({ accessCode: z.string().max(100) }),
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['objection.not_found'],
  },
} as const satisfies Record<string, Route>;
