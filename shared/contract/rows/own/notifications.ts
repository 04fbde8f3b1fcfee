import * as z from 'zod';
import { MessageKind } from '../../../domain/messages/message.ts';
import {
  DeliveryFailure,
  KeptPreferences,
  Preferences,
} from '../../../domain/messages/preferences.ts';
import { Text } from '../../../domain/text.ts';
import type { Route } from '../../route.ts';

/** How somebody is written to. */
const Notifications = z.strictObject({
  preferences: Preferences.extend({
    version: z.int().min(0).describe('0: as it is where nobody has chosen anything'),
  }),
  /** What the directory has; null: nothing, or it is an association or a recommender's office. */
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
});

/** Who gets any kind of message. */
const CALLERS = ['association', 'recommender', 'examiner', 'expert'] as const;

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
} as const satisfies Record<string, Route>;
