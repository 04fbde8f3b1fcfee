import * as z from 'zod';
import { ApplicationId } from '../application/application.ts';
import { CalendarDate, Instant } from '../calendar.ts';
import { MESSAGE_KINDS } from './message-kinds.ts';

export const MessageKind = z.enum(MESSAGE_KINDS);
export type MessageKind = z.infer<typeof MessageKind>;

/**
 * Where a message stands. `no_address`: no mail address of its receiver is known, or its people were
 * erased; `no_mail`: the environment sent none; `refused`: the receiving server does not take it; `given_up`: it could not be delivered
 * within a day; `moot`: what it reminds of was done, or has another day by now; `off`:
 * its receiver wants none of the kind.
 */
export const MessageState = z.enum([
  'waiting',
  'sent',
  'no_address',
  'no_mail',
  'refused',
  'given_up',
  'moot',
  'off',
]);
export type MessageState = z.infer<typeof MessageState>;

/** Whether a message was meant to arrive, and did not. */
export function isFailed(state: MessageState): state is 'refused' | 'given_up' {
  return state === 'refused' || state === 'given_up';
}

/**
 * Who gets a message: the contact of its application, a person, the people of an organisation that
 * recommends, all admins, whom no directory knows; or the address that any of those wants to be
 * called at (webhook.ts).
 */
export type Receiver =
  | 'association'
  | `person:${string}`
  | `recommender:${string}`
  | typeof ADMINS
  | `webhook:${'association' | 'person' | 'recommender' | 'admin'}:${string}`;

/** All admins together: they share an address, and what they want to be told. */
export const ADMINS = 'admin:all';

const RECEIVER = /^(association|admin:all|(person|recommender|webhook):.+)$/;
export const Receiver = z.custom<Receiver>((to) => typeof to === 'string' && RECEIVER.test(to));

/** A message. It holds neither address nor text: both are read when it is sent. */
export const Message = z.strictObject({
  to: Receiver,
  /** Null: that of its application, or it is of none. */
  callId: z.string().nullable(),
  /** Null: it is about a call, or about the system. */
  applicationId: ApplicationId.nullable(),
  /** The event that it tells of; null: it reminds of a day, or tells of more time. */
  sequence: z.int().positive().nullable(),
  kind: MessageKind,
  /** When that happened, or the reminder was entered. */
  at: Instant,
  /** The day or the moment that it names; null: none. */
  until: z.union([CalendarDate, Instant]).nullable(),
  /** How many working days are left, where it reminds of a day to come. */
  days: z.int().min(0).nullable(),
  state: MessageState,
  /** How often sending was begun. */
  attempts: z.int().min(0),
  /** When it is tried next; null: never again. */
  dueAt: Instant.nullable(),
  /** When the receiving server took it, or it was found that nothing takes it; null: still waiting. */
  settledAt: Instant.nullable(),
});
export type Message = z.infer<typeof Message>;

/** What a message is before anybody tries to send it. */
export function newMessage(
  about: Omit<Message, 'state' | 'attempts' | 'dueAt' | 'settledAt'>,
): Message {
  const dueAt = new Date(about.at).toISOString();
  return { ...about, state: 'waiting', attempts: 0, dueAt, settledAt: null };
}

/** With whose messages it is kept: those of an application, or those of whoever gets it. */
export function ownerOf({ to, applicationId }: Pick<Message, 'to' | 'applicationId'>): string {
  return to === 'association' ? (applicationId ?? '') : to;
}

/** Its name among those: the same event, and the same day of the same thing, is the same message. */
export function nameOf(
  message: Pick<
    Message,
    'to' | 'callId' | 'applicationId' | 'sequence' | 'kind' | 'until' | 'days'
  >,
): string {
  const { to, callId, applicationId, sequence, kind, until, days } = message;
  const what =
    sequence === null
      ? `${kind}#${until ?? ''}#${days ?? ''}`
      : String(sequence).padStart(SEQUENCE_DIGITS, '0');
  return to === 'association' ? what : `${applicationId ?? callId ?? ''}#${what}`;
}

const SEQUENCE_DIGITS = 6;
