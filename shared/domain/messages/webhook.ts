import * as z from 'zod';
import { ApplicationId } from '../application/application.ts';
import { Instant } from '../calendar.ts';
import { MessageKind } from './message.ts';

/** An address that is called beside, or instead of, mail; and what its calls are signed with. */
export const CalledAddress = z.strictObject({
  url: z.string(),
  /** `whsec_` and Base64, as Standard Webhooks has it. */
  secret: z.string(),
  /** The secret that was renewed, for those who have not changed theirs yet. */
  previous: z.strictObject({ secret: z.string(), until: Instant }).nullable(),
  /** `gone`: it answered 410, and is called no more. */
  state: z.enum(['on', 'gone']),
  /** Since when it is as it is. */
  since: Instant,
});
export type CalledAddress = z.infer<typeof CalledAddress>;

/** `called`, null: there was an address, and it was removed. */
export const KeptWebhook = z.strictObject({
  version: z.int().positive(),
  called: CalledAddress.nullable(),
});
export type KeptWebhook = z.infer<typeof KeptWebhook>;

/** Why a call came to nothing: another answer than 2xx, none in time, no way there, or an address that is not called. */
export const WhyNot = z.enum(['answer', 'time', 'connection', 'address']);
export type WhyNot = z.infer<typeof WhyNot>;

/** That a message did not reach an address that is called. */
export const WebhookFailure = z.strictObject({
  /** That of the call, which its receiver knows it by (`webhook-id`). */
  id: z.string(),
  /** Null: it was about the system. */
  callId: z.string().nullable(),
  /** Null: it was about no application. */
  applicationId: ApplicationId.nullable(),
  kind: MessageKind,
  at: Instant,
  state: z.enum(['refused', 'given_up']),
  because: WhyNot,
  /** What was answered; null: nothing. */
  status: z.int().nullable(),
  /** Since when it waits to be sent once more, since its owner wants that. */
  againAt: Instant.nullable(),
});
export type WebhookFailure = z.infer<typeof WebhookFailure>;

/** The same, with what it is found by; `mendedAt`: since when it is there after all. */
export const KeptWebhookFailure = WebhookFailure.extend({
  name: z.string(),
  mendedAt: Instant.nullable(),
});
export type KeptWebhookFailure = z.infer<typeof KeptWebhookFailure>;
