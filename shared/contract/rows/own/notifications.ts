import * as z from 'zod';
import { Instant } from '../../../domain/calendar.ts';
import { MessageKind } from '../../../domain/messages/message.ts';
import {
  DeliveryFailure,
  KeptPreferences,
  Preferences,
} from '../../../domain/messages/preferences.ts';
import { WebhookFailure } from '../../../domain/messages/webhook.ts';
import { Text } from '../../../domain/text.ts';
import type { Route } from '../../route.ts';

/** The address that is called with what its owner is mailed. */
const Webhook = z.strictObject({
  version: z.int().min(0).describe('0: there never was one'),
  url: z.string().nullable(),
  state: z
    .enum(['none', 'on', 'gone'])
    .describe('gone: it answered 410, and is called no more until it is named again'),
  /** Since when it is as it is. */
  since: Instant.nullable(),
  /** Until when the secret of before still signs, beside the new one; null: only one does. */
  previousUntil: Instant.nullable(),
});

/** Of the kind that Standard Webhooks has: `whsec_` and Base64. */
const Secret = z.string().describe('what calls are signed with; it is told this once');

/** The address of somebody's due dates. */
const Calendar = z.strictObject({
  version: z.int().min(0).describe('0: there never was one'),
  /** Since when there is one; null: there is none. */
  since: Instant.nullable(),
});

/** Who has due dates that the system knows: no source sets experts and deciders a time. */
export const WITH_DUE_DATES = ['association', 'recommender', 'examiner'] as const;

/** How somebody is written to. */
const Notifications = z.strictObject({
  sendsMail: z
    .boolean()
    .describe('false: this environment sends no mail; whoever wants to be called is called'),
  preferences: Preferences.extend({
    version: z.int().min(0).describe('0: as it is where nobody has chosen anything'),
  }),
  /** What the directory has; null: nothing, or it is an association, a recommender's office, or the admins. */
  directoryEmail: z.string().nullable(),
  kinds: z.array(
    z.strictObject({
      kind: MessageKind,
      says: Text,
      /** Null: it may be switched off. */
      alwaysBecause: Text.nullable(),
      mayWait: z.boolean().describe('whether quiet hours hold it back'),
    }),
  ),
  /** Mail that failed for good, and has not arrived since. */
  failures: z.array(DeliveryFailure.omit({ mendedAt: true })),
  /** Null: the system knows no due dates of whoever asks. */
  calendar: Calendar.nullable(),
  webhook: Webhook.extend({
    failures: z
      .array(WebhookFailure)
      .describe('calls of the last month that came to nothing, and have not arrived since'),
  }),
});

/** Who gets any kind of message. */
const CALLERS = ['association', 'recommender', 'examiner', 'expert', 'decider', 'admin'] as const;

/** How those want to be written to who get mail of the system. */
export const notificationRoutes = {
  getNotifications: {
    method: 'GET',
    path: '/v1/notifications',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '本单位或本人的通知设置，及发送失败的邮件',
      en: 'How one is written to, by the association, the office or oneself, and what mail failed',
    },
    answer: { status: 200, body: Notifications, etag: true },
    refusals: [],
  },
  putNotifications: {
    method: 'PUT',
    path: '/v1/notifications',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '更改通知设置：邮箱、不接收的种类、免打扰时段',
      en: 'Change how one is written to: address, kinds that are off, quiet hours',
    },
    body: Preferences,
    ifMatch: 'to_replace',
    idempotencyKey: 'required',
    answer: { status: 200, body: KeptPreferences, etag: true },
    refusals: ['notifications.changed_meanwhile'],
  },
  putWebhook: {
    method: 'PUT',
    path: '/v1/notifications/webhook',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '登记或更改接收通知的网址（Standard Webhooks）；首次登记时给出密钥，只给一次',
      en: 'Name or change the address to be called (Standard Webhooks); the first time its secret is told, once',
    },
    body: z.strictObject({ url: z.string().trim().min(1).max(500) }),
    ifMatch: 'to_replace',
    answer: { status: 200, body: Webhook.extend({ secret: Secret.nullable() }), etag: true },
    refusals: ['notifications.changed_meanwhile'],
  },
  renewWebhookSecret: {
    method: 'POST',
    path: '/v1/notifications/webhook/secret',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '更换密钥；原密钥同时签名24小时',
      en: 'Another secret; the one of before signs beside it for 24 hours',
    },
    ifMatch: 'required',
    answer: { status: 200, body: Webhook.extend({ secret: Secret }), etag: true },
    refusals: ['notifications.changed_meanwhile'],
  },
  removeWebhook: {
    method: 'DELETE',
    path: '/v1/notifications/webhook',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '停用并删除接收通知的网址',
      en: 'Be called no more: address and secret are erased',
    },
    ifMatch: 'required',
    answer: { status: 200, body: Webhook, etag: true },
    refusals: ['notifications.changed_meanwhile'],
  },
  sendCallsAgain: {
    method: 'POST',
    path: '/v1/notifications/webhook/calls',
    door: 'notifications',
    callers: CALLERS,
    summary: {
      zh: '重新发送未送达的通知，编号不变',
      en: 'Have calls that came to nothing made once more, under the same ids',
    },
    body: z.strictObject({ ids: z.array(z.string().max(60)).min(1).max(100) }),
    answer: {
      status: 200,
      body: z.strictObject({
        again: z
          .array(z.string())
          .describe(
            'those that are sent within minutes; others are no failures, or no address is called',
          ),
      }),
    },
    refusals: [],
  },
  makeCalendar: {
    method: 'POST',
    path: '/v1/notifications/calendar',
    door: 'notifications',
    callers: WITH_DUE_DATES,
    summary: {
      zh: '生成或更换到期事项的日历地址（iCalendar），地址只给出一次，原地址失效',
      en: 'Make or renew the address of one’s due dates as a calendar (iCalendar): it is told once, and the one before opens no more',
    },
    ifMatch: 'to_replace',
    answer: {
      status: 200,
      body: Calendar.extend({
        address: z.string().describe('whoever has it reads the due dates, without signing in'),
      }),
      etag: true,
    },
    refusals: ['notifications.changed_meanwhile'],
  },
  removeCalendar: {
    method: 'DELETE',
    path: '/v1/notifications/calendar',
    door: 'notifications',
    callers: WITH_DUE_DATES,
    summary: { zh: '停用日历地址', en: 'Revoke the address of one’s due dates' },
    ifMatch: 'required',
    answer: { status: 200, body: Calendar, etag: true },
    refusals: ['notifications.changed_meanwhile'],
  },
  getCalendar: {
    method: 'GET',
    path: '/v1/calendars/{secret}',
    door: 'notifications',
    callers: 'anyone',
    summary: {
      zh: '凭地址读取到期事项（RFC 5545），没有个人信息和标准名称',
      en: 'Due dates by their address (RFC 5545), without people and titles',
    },
    params: z.strictObject({ secret: z.string().max(100) }),
    answer: {
      status: 200,
      body: z.string().describe('text/calendar'),
      mediaType: 'text/calendar',
      etag: true,
    },
    refusals: ['route.not_found'],
  },
} as const satisfies Record<string, Route>;
