import * as z from 'zod';
import { ApplicationEvent } from '../../domain/application/application.ts';
import { Receipt } from '../../domain/application/receipt.ts';
import { PersonalDataReading } from '../../domain/application/personal-data.ts';
import { Message } from '../../domain/messages/message.ts';
import { Letter } from '../../domain/publication/letters.ts';
import type { Route } from '../route.ts';
import { OwnExtension } from './own-shapes.ts';
import { ApplicationPath, CallPath, Page, Archived, ConfidentialEvent } from './shapes.ts';

/** What an association can always have of its own applications: what was recorded of them. */
export const ownRecordRoutes = {
  getReceipt: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/receipt',
    door: 'applicant',
    callers: ['association'],
    summary: { zh: '再次取得回执', en: 'The receipt again' },
    params: ApplicationPath,
    answer: { status: 200, body: Receipt },
    refusals: ['application.not_found', 'application.not_from_here'],
  },
  getHistory: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/events',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '申报的全部记录',
      en: 'Everything that happened to the application, hash-chained',
    },
    params: ApplicationPath,
    query: Page,
    answer: {
      status: 200,
      body: z.strictObject({
        events: z.array(z.union([ApplicationEvent, ConfidentialEvent])),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: ['application.not_found'],
  },
  listPersonalDataReadings: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/personal-data-readings',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '谁查看过本申报中的个人信息',
      en: 'Who read the personal data of the application, and why',
    },
    params: ApplicationPath,
    answer: {
      status: 200,
      body: z.strictObject({ readings: z.array(PersonalDataReading) }),
    },
    refusals: ['application.not_found'],
  },
  listMessages: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/messages',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '就本申报发出的邮件及其送达情况',
      en: 'Which mail was sent about the application, and whether it was delivered',
    },
    params: ApplicationPath,
    answer: {
      status: 200,
      body: z.strictObject({
        messages: z.array(Message.omit({ applicationId: true, attempts: true, dueAt: true })),
      }),
    },
    refusals: ['application.not_found'],
  },
  listOwnExtensions: {
    method: 'GET',
    path: '/v1/extensions',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '准予本单位的延期',
      en: 'In which calls the association was given more time, until when and why',
    },
    answer: { status: 200, body: z.strictObject({ extensions: z.array(OwnExtension) }) },
    refusals: [],
  },
  getArchive: {
    method: 'GET',
    path: '/v1/archive',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '本单位的全部申报、记录和回执，供留存',
      en: 'All that the association filed, with histories and receipts, to be kept',
    },
    query: Page.extend({ limit: z.coerce.number().int().min(1).max(5).default(5) }),
    answer: {
      status: 200,
      body: z.strictObject({
        applications: z.array(Archived),
        nextCursor: z.string().nullable(),
      }),
    },
    refusals: [],
  },
} as const satisfies Record<string, Route>;

const Pdf = z.string().meta({ format: 'binary' }).describe('a PDF, tagged as PDF/UA-1');

/** What is printed for an association: by a function of its own, which brings a compiler and fonts along. */
export const documentRoutes = {
  listLetters: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/letters',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '本申报的告知书：补正、不予受理、评审结果、复核结果',
      en: 'The letters on an application: what to correct, not accepted, the result, a reconsideration',
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
} as const satisfies Record<string, Route>;
