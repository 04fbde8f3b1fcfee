import * as z from 'zod';
import { Letter } from '../../../domain/publication/letters.ts';
import type { Route } from '../../route.ts';
import { ApplicationPath, CallPath, CasePath } from '../shapes.ts';
import { Pdf } from '../shapes/pdf.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Docx = z.string().meta({ format: 'binary' }).describe('a DOCX');

const Copied = z.strictObject({
  copy: z
    .enum(['reading', 'archive'])
    .default('reading')
    .describe(
      'to be read (PDF/UA-1), or kept (PDF/A-3a, with the data that it was made of as JSON)',
    ),
});

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
    query: Copied,
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
    query: Copied,
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
    query: Copied,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['call.not_found'],
  },
  getEditableForm: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/form/editable',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '申报书的可编辑稿（DOCX），没有核对用的二维码',
      en: 'The application form to be edited (DOCX); it bears no code to match it by',
    },
    params: ApplicationPath,
    answer: { status: 200, body: Docx, mediaType: DOCX },
    refusals: ['application.not_found'],
  },
  getEditableSummary: {
    method: 'GET',
    path: '/v1/calls/{callId}/summary/editable',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '本单位汇总表的可编辑稿（DOCX）',
      en: 'The summary of the association’s applications to be edited (DOCX)',
    },
    params: CallPath,
    answer: { status: 200, body: Docx, mediaType: DOCX },
    refusals: ['call.not_found'],
  },
  getReceiptDocument: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/receipt/document',
    door: 'documents',
    callers: ['association'],
    summary: { zh: '提交回执（PDF）', en: 'The receipt of the last submission as PDF' },
    params: ApplicationPath,
    query: Copied,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['application.not_found', 'application.not_from_here'],
  },
  getProofForm: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/proof',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '实施推广情况证明（PDF），供应用单位填写盖章；名称以通知为准',
      en: 'The proof of application and promotion as PDF, for a using unit to fill in and to seal; named as the call names it',
    },
    params: ApplicationPath,
    query: Copied,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['application.not_found'],
  },
  getRecommendedSummary: {
    method: 'GET',
    path: '/v1/recommender/calls/{callId}/summary',
    door: 'documents',
    callers: ['recommender'],
    summary: {
      zh: '推荐项目汇总表（PDF），按本部门的排序，不含个人信息',
      en: 'The summary of what the recommender recommends as PDF, in its order; no personal data',
    },
    params: CallPath,
    query: Copied,
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
    query: Copied,
    answer: { status: 200, body: Pdf, mediaType: 'application/pdf' },
    refusals: ['objection.not_found'],
  },
} as const satisfies Record<string, Route>;
