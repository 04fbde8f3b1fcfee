import type { Message, Receiver } from './message.ts';
import type { Whose } from './preferences.ts';
import type { CalledAddress, KeptWebhook } from './webhook.ts';

/** How many hours a secret that was renewed still signs, beside the new one. */
const RENEWED_HOURS = 24;
const HOUR_MS = 3_600_000;

const CALLED = 'webhook:';

/** Whether a message goes to an address that is called, and not by mail. */
export function isCall(to: Receiver): to is `webhook:${Whose}` {
  return to.startsWith(CALLED);
}

/** To whom the calls of somebody's address go. */
export function callTo(whose: Whose): `webhook:${Whose}` {
  return `${CALLED}${whose}`;
}

/** A message as it goes to the address of its receiver: another message, which waits and fails on its own. */
export function asCall(message: Message, whose: Whose, now: Date): Message {
  const waiting = { state: 'waiting', attempts: 0, settledAt: null } as const;
  return { ...message, ...waiting, to: callTo(whose), dueAt: now.toISOString() };
}

/** A message that is called out, as it is mailed. */
export function asMail(message: Message): Message {
  if (!isCall(message.to)) return message;
  const whose = whoseCall(message.to);
  return { ...message, to: whose.startsWith('association:') ? 'association' : (whose as Receiver) };
}

/** Whose address a message is called out to. */
export function whoseCall(to: `webhook:${Whose}`): Whose {
  return to.slice(CALLED.length) as Whose;
}

/** A message that failed and is sent once more: past a day after its event, once. */
export function onceMore(message: Message, now: Date): Message {
  return { ...message, state: 'waiting', dueAt: now.toISOString(), settledAt: null };
}

/** The address that somebody wants to be called at now; null: none, or it is gone. */
export function calledBy(webhook: KeptWebhook | null): CalledAddress | null {
  return webhook?.called?.state === 'on' ? webhook.called : null;
}

/** An address with another secret; the one of before signs beside it for a day. */
export function renewed(called: CalledAddress, secret: string, now: Date): CalledAddress {
  const until = new Date(now.getTime() + RENEWED_HOURS * HOUR_MS).toISOString();
  return { ...called, secret, previous: { secret: called.secret, until } };
}

/** What a call is signed with now: the secret, and for a day the one of before. */
export function secretsOf({ secret, previous }: CalledAddress, now: Date): string[] {
  const isGood = previous !== null && Date.parse(previous.until) > now.getTime();
  return [secret, ...(isGood ? [previous.secret] : [])];
}

/** What a call says, of which the day and the page are the letter's; nothing of it is about a person. */
export interface PayloadDetails {
  /** Null: it is about the system. */
  readonly callId: string | null;
  /** Null: there is none, or its receiver may not know yet. */
  readonly standardNumber: string | null;
  readonly page: string;
}

/** The body of a call (Standard Webhooks): the same each time that it is sent. */
export function payloadOf(
  message: Message,
  { callId, standardNumber, page }: PayloadDetails,
): string {
  const { kind, at, applicationId, until, days } = message;
  const data = { callId, applicationId, standardNumber, until, days, page };
  return JSON.stringify({ type: `pilots.${kind}`, timestamp: at, data });
}
