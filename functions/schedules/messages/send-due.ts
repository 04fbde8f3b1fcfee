import type { Application } from '../../../shared/domain/application/application.ts';
import { isEmail } from '../../../shared/domain/texts/contacts.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { compose } from '../../../shared/domain/messages/compose.ts';
import { type Delivery, begun, tried } from '../../../shared/domain/messages/delivery.ts';
import { type Message, nameOf, ownerOf } from '../../../shared/domain/messages/message.ts';
import { isMoot } from '../../../shared/domain/messages/moot.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { AddressStore } from '../../../shared/store/messages/address-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import type { Mailer } from './mailer.ts';

export interface MessagesContext {
  readonly store: Pick<MessageStore, 'listDueMessages' | 'moveMessage'> &
    Pick<CommandStore, 'readContext'> &
    Pick<AddressStore, 'readAddress'>;
  readonly mailer: Mailer;
  /** The public address of the system, under which its pages lie. */
  readonly address: string;
  readonly clock: () => Date;
  /** Whether there is time for one more. */
  readonly hasTime: () => boolean;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** How many came to which end. */
export type Sent = Readonly<Record<Delivery, number>>;

const AT_ONCE = 25;

/**
 * Sends the messages that are due. A message is marked before it is sent, so that nobody else sends
 * it meanwhile, and settled after it: killed in between, it is sent once more under the same id.
 */
export async function sendDue(context: MessagesContext): Promise<Sent> {
  const counts = { sent: 0, refused: 0, no_address: 0, moot: 0, later: 0 };
  while (context.hasTime()) {
    const due = await context.store.listDueMessages(context.clock(), AT_ONCE);
    let moved = 0;
    for (const message of due) {
      if (!context.hasTime()) break;
      const delivery = await sendOne(context, message);
      if (!delivery) continue;
      counts[delivery] += 1;
      moved += 1;
    }
    // what others have in hand, or the index does not know yet, is for the next run
    if (moved === 0) break;
  }
  return counts;
}

/** Null where another is at it. */
async function sendOne(context: MessagesContext, message: Message): Promise<Delivery | null> {
  const { store, clock, chance } = context;
  const inHand = begun(message, clock());
  if (!(await store.moveMessage(message, inHand))) return null;
  const delivery = await deliver(context, message);
  await store.moveMessage(inHand, tried(inHand, delivery, clock(), chance()));
  return delivery;
}

async function deliver(context: MessagesContext, message: Message): Promise<Delivery> {
  const { store, mailer, address } = context;
  const about = await aboutOf(store, message);
  if (!about) return 'no_address';
  const { application, call } = about;
  if (application && call && isMoot(message, application, call)) return 'moot';
  const to = await addressOf(store, message, application);
  if (to === null) return 'no_address';
  const letter = compose(message, subjectOf(message, about, address));
  return mailer.send({ ...letter, to, id: `${idOf(message)}@${new URL(address).hostname}` });
}

/** What a message is about: an application and its call, or a call. */
interface About {
  readonly application: Application | null;
  readonly callId: string;
  readonly call: Call | null;
}

async function aboutOf(
  store: MessagesContext['store'],
  { applicationId, callId }: Message,
): Promise<About | null> {
  const application =
    applicationId === null ? null : (await store.readContext({ applicationId })).application;
  const of = callId ?? application?.callId;
  if (of === undefined) return null;
  return { application, callId: of, call: (await store.readContext({ callId: of })).call };
}

async function addressOf(
  store: MessagesContext['store'],
  { to }: Message,
  application: Application | null,
): Promise<string | null> {
  const stated =
    to === 'association'
      ? application?.content.people?.contactEmail
      : await store.readAddress(to.slice(to.indexOf(':') + 1));
  // of people who were erased a mark is left
  return stated !== undefined && stated !== null && isEmail(stated) ? stated : null;
}

/** The same each time that it is sent. Who gets it is no secret to the receiver, and is not for others. */
function idOf(message: Message): string {
  const { to, applicationId, sequence } = message;
  if (to === 'association' && sequence !== null) return `${applicationId}.${sequence}`;
  return sha256(`${ownerOf(message)} ${nameOf(message)}`).slice(0, 32);
}

function subjectOf(message: Message, { application, callId, call }: About, address: string) {
  const { to, kind, applicationId } = message;
  // who has not declared yet may not know whose it is
  const isNamed = application !== null && kind !== 'invited' && kind !== 'review_waits';
  const { standardNumber: number = null, content } = application ?? {};
  return {
    standard: isNamed ? { number, titleZh: content?.standard?.titleZh ?? null } : null,
    callName: call?.name ?? { zh: callId, en: '' },
    page: `${address}${pageOf(to, kind, `${callId}/${applicationId}`)}`,
  };
}

/** Where its receiver goes on. */
function pageOf(to: Message['to'], kind: Message['kind'], filing: string): string {
  if (to.startsWith('recommender:')) return '/recommender';
  if (kind === 'invited' || kind === 'review_waits') return `/expert/filings/${filing}`;
  if (to.startsWith('person:')) return `/examiner/filings/${filing}`;
  const isOpen = kind === 'deadline' || kind === 'extended';
  return `/association/filings/${filing}${isOpen ? '' : '/history'}`;
}
