import { isEmail } from '../../../shared/domain/texts/contacts.ts';
import { compose } from '../../../shared/domain/messages/compose.ts';
import { type Delivery, begun, tried } from '../../../shared/domain/messages/delivery.ts';
import { asCall, calledBy } from '../../../shared/domain/messages/called.ts';
import { type Message, isFailed } from '../../../shared/domain/messages/message.ts';
import { isOff, quietUntil } from '../../../shared/domain/messages/preferences.ts';
import { isMoot } from '../../../shared/domain/messages/moot.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { AddressStore } from '../../../shared/store/messages/address-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import type { ReceiverStore } from '../../../shared/store/messages/receiver-store.ts';
import { type About, type Wanted, aboutOf, idOf, subjectOf, wantedBy } from './about.ts';
import type { Mailer } from './mailer.ts';

export interface MessagesContext {
  readonly store: Pick<MessageStore, 'enterMessage' | 'listDueMessages' | 'moveMessage'> &
    Pick<CommandStore, 'readContext'> &
    Pick<AddressStore, 'readAddress'> &
    ReceiverStore;
  /** Null: the environment sends no mail, but calls whoever wants to be called. */
  readonly mailer: Mailer | null;
  /** The public address of the system, under which its pages lie. */
  readonly address: string;
  readonly clock: () => Date;
  /** Whether there is time for one more. */
  readonly hasTime: () => boolean;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** How many came to which end; `quiet`: put off to the end of somebody's quiet hours. */
export type Sent = Readonly<Record<Delivery | 'quiet', number>>;

/** Before anything was sent. */
export const NOBODY: Sent = {
  sent: 0,
  refused: 0,
  no_address: 0,
  no_mail: 0,
  moot: 0,
  off: 0,
  later: 0,
  quiet: 0,
};

const AT_ONCE = 25;

/**
 * Sends the messages that are due. A message is marked before it is sent, so that nobody else sends
 * it meanwhile, and settled after it: killed in between, it is sent once more under the same id.
 */
export async function sendDue(context: MessagesContext): Promise<Sent> {
  const counts: Record<keyof Sent, number> = { ...NOBODY };
  while (context.hasTime()) {
    const due = await context.store.listDueMessages(context.clock(), AT_ONCE);
    let moved = 0;
    for (const message of due) {
      if (!context.hasTime()) break;
      const end = await sendOne(context, message);
      if (!end) continue;
      counts[end] += 1;
      moved += 1;
    }
    // what others have in hand, or the index does not know yet, is for the next run
    if (moved === 0) break;
  }
  return counts;
}

/** Null where another is at it. */
async function sendOne(context: MessagesContext, message: Message): Promise<keyof Sent | null> {
  const { store, clock, chance } = context;
  const inHand = begun(message, clock());
  if (!(await store.moveMessage(message, inHand))) return null;
  const about = await aboutOf(store, message);
  const wanted = about && (await wantedBy(store, message, about));
  const quiet = wanted && quietUntil(message.kind, wanted.preferences, clock());
  if (quiet) {
    await store.moveMessage(inHand, { ...message, dueAt: quiet.toISOString() });
    return 'quiet';
  }
  const delivery = wanted ? await tellOn(context, message, { ...about, ...wanted }) : 'no_address';
  const next = tried(inHand, delivery, clock(), chance());
  // before it is settled: whoever is killed in between notes it once more
  if (wanted) await noteOutcome(store, wanted, next);
  await store.moveMessage(inHand, next);
  return delivery;
}

/** Tells those concerned that mail to them fails, or arrives again. */
async function noteOutcome(
  store: MessagesContext['store'],
  { whose, failures }: Wanted,
  { applicationId, kind, state, settledAt }: Message,
): Promise<void> {
  if (settledAt === null) return;
  if (isFailed(state)) {
    const failure = { applicationId, kind, at: settledAt, state, mendedAt: null };
    await store.noteFailure(whose, failure);
  } else if (state === 'sent') {
    const seen = failures.find((one) => one.applicationId === applicationId);
    if (seen?.mendedAt === null) await store.noteFailure(whose, { ...seen, mendedAt: settledAt });
  }
}

async function tellOn(
  context: MessagesContext,
  message: Message,
  about: About & Wanted,
): Promise<Delivery> {
  const { application, call, preferences, webhook, whose } = about;
  if (application && call && isMoot(message, application, call)) return 'moot';
  if (isOff(message.kind, preferences)) return 'off';
  // before the letter leaves, and however often it is tried: the call is entered once
  if (calledBy(webhook)) await context.store.enterMessage(asCall(message, whose, context.clock()));
  return mailOut(context, message, about);
}

async function mailOut(
  { store, mailer, address }: MessagesContext,
  message: Message,
  about: About & Wanted,
): Promise<Delivery> {
  if (mailer === null) return 'no_mail';
  const to = await addressOf(store, message, about);
  if (to === null) return 'no_address';
  const letter = compose(message, subjectOf(message, about, address));
  return mailer.send({ ...letter, to, id: `${idOf(message)}@${new URL(address).hostname}` });
}

const PERSON = 'person:';

/** An application states that of its contact; of others it is their own word, else the directory's. */
async function addressOf(
  store: MessagesContext['store'],
  { to }: Message,
  { application, preferences }: About & Wanted,
): Promise<string | null> {
  const isPerson = to.startsWith(PERSON);
  const stated =
    to === 'association'
      ? application?.content.people?.contactEmail
      : (preferences?.email ??
        (isPerson ? await store.readAddress(to.slice(PERSON.length)) : null));
  // of people who were erased a mark is left
  return stated !== undefined && stated !== null && isEmail(stated) ? stated : null;
}
