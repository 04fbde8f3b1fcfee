import * as z from 'zod';
import { Application } from '../../../domain/application/application.ts';
import { Receipt } from '../../../domain/application/receipt.ts';
import { PersonalDataReading } from '../../../domain/application/personal-data.ts';
import { Message } from '../../../domain/messages/message.ts';
import type { Route } from '../../route.ts';
import { OwnExtension } from './own-shapes.ts';
import { ApplicationPath, Page } from '../shapes.ts';
import { HistoryPage } from '../shapes/history.ts';

/** One application in the archive of its association. */
export const Archived = z.strictObject({
  application: Application.omit({ review: true, hands: true, redactions: true }),
  events: HistoryPage.shape.events,
  nextCursor: HistoryPage.shape.nextCursor.describe(
    'of its own events; null: all of them are here',
  ),
  receipt: Receipt.nullable().describe('of the last filing; null: never filed'),
});

/** A message as its receiver sees it. */
const ToldMessage = Message.pick({
  sequence: true,
  kind: true,
  at: true,
  until: true,
  days: true,
  state: true,
  settledAt: true,
});

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
    answer: { status: 200, body: HistoryPage },
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
        messages: z.array(ToldMessage),
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
