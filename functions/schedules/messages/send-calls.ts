import { asMail, calledBy, payloadOf, secretsOf } from '../../../shared/domain/messages/called.ts';
import { type Delivery, begun, tried } from '../../../shared/domain/messages/delivery.ts';
import { type Message, isFailed, nameOf } from '../../../shared/domain/messages/message.ts';
import { isMoot } from '../../../shared/domain/messages/moot.ts';
import { isOff, quietUntil } from '../../../shared/domain/messages/preferences.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import type { ReceiverStore } from '../../../shared/store/messages/receiver-store.ts';
import { type About, type Wanted, aboutOf, idOf, subjectOf, wantedBy } from './about.ts';
import type { Called, Caller } from './caller.ts';
import { type MessagesContext, NOBODY, type Sent } from './send-due.ts';

export interface CallsContext extends Omit<MessagesContext, 'store' | 'mailer'> {
  readonly store: Pick<MessageStore, 'listDueCalls' | 'moveMessage'> &
    Pick<CommandStore, 'readContext'> &
    ReceiverStore;
  readonly caller: Caller;
}

/** So many are called at once, each at its own pace: one that hangs holds up no other. */
const AT_ONCE = 25;

/**
 * Calls the addresses of those who want it, with the messages that they are mailed. As with mail, a
 * message is marked before it is sent and settled after it: killed in between, it is sent once more
 * under the same id.
 */
export async function sendCalls(context: CallsContext): Promise<Sent> {
  const counts: Record<keyof Sent, number> = { ...NOBODY };
  while (context.hasTime()) {
    const due = await context.store.listDueCalls(context.clock(), AT_ONCE);
    const ends = await allOf(due.map((message) => sendOne(context, message)));
    const moved = ends.filter((end) => end !== null);
    for (const end of moved) counts[end] += 1;
    // what others have in hand, or the index does not know yet, is for the next run
    if (moved.length === 0) break;
  }
  return counts;
}

/** All of them come to their end, though one fails. */
async function allOf<T>(running: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(running);
  return Promise.all(running);
}

/** Null where another is at it. */
async function sendOne(context: CallsContext, message: Message): Promise<keyof Sent | null> {
  const { store, clock, chance } = context;
  const inHand = begun(message, clock());
  if (!(await store.moveMessage(message, inHand))) return null;
  const about = await aboutOf(store, message);
  const wanted = about && (await wantedBy(store, asMail(message), about));
  if (!wanted) {
    await store.moveMessage(inHand, tried(inHand, 'no_address', clock(), 0));
    return 'no_address';
  }
  const quiet = quietUntil(message.kind, wanted.preferences, clock());
  if (quiet) {
    await store.moveMessage(inHand, { ...message, dueAt: quiet.toISOString() });
    return 'quiet';
  }
  const called = await deliver(context, message, { ...about, ...wanted });
  const delivery = called.end === 'gone' ? 'refused' : called.end;
  const next = tried(inHand, delivery, clock(), chance());
  // before it is settled: whoever is killed in between notes it once more
  await noteOutcome(store, wanted, { called, next, callId: about.callId });
  await store.moveMessage(inHand, next);
  return delivery;
}

type Outcome = Called | { readonly end: Extract<Delivery, 'moot' | 'off'> };

async function deliver(
  { caller, address, clock }: CallsContext,
  message: Message,
  about: About & Wanted,
): Promise<Outcome> {
  const { application, call, callId, preferences, webhook } = about;
  const mailed = asMail(message);
  if (application && call && isMoot(mailed, application, call)) return { end: 'moot' };
  const called = calledBy(webhook);
  if (called === null || isOff(message.kind, preferences)) return { end: 'off' };
  const { standard, page } = subjectOf(mailed, about, address);
  const told = { callId, standardNumber: standard?.number ?? null, page };
  const body = payloadOf(message, told);
  const [at, id] = [clock(), callIdOf(message)];
  return caller.call({ url: called.url, id, body, at, secrets: secretsOf(called, at) });
}

/** What its receiver knows a call by. */
function callIdOf(message: Message): string {
  return `msg_${idOf(message)}`;
}

/** Tells whoever is called that a call came to nothing, or arrived after all, or that none comes any more. */
async function noteOutcome(
  store: CallsContext['store'],
  { whose, webhook, uncalled }: Wanted,
  { called, next, callId }: { called: Outcome; next: Message; callId: string | null },
): Promise<void> {
  const { applicationId, kind, state, settledAt } = next;
  if (called.end === 'gone' && webhook?.called) {
    const since = settledAt ?? webhook.called.since;
    const off = { ...webhook.called, state: 'gone', since } as const;
    // whoever named another address meanwhile is heard before whoever answers at the old one
    await store.putWebhook(whose, { version: webhook.version + 1, called: off });
  }
  if (settledAt === null) return;
  const id = callIdOf(next);
  const seen = uncalled.find((one) => one.id === id);
  if (isFailed(state)) {
    const why = called.end === 'later' ? called : { because: 'answer', status: 410 };
    const { because, status } = why as Extract<Called, { end: 'later' }>;
    const what = { id, name: nameOf(next), callId, applicationId, kind, at: settledAt, state };
    const failure = { ...what, because, status, againAt: null, mendedAt: null };
    await store.noteUncalled(whose, failure);
  } else if (seen?.mendedAt === null) {
    await store.noteUncalled(whose, { ...seen, mendedAt: settledAt });
  }
}
