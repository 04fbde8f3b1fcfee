import type { Application } from '../../../shared/domain/application/application.ts';
import { isEmail } from '../../../shared/domain/texts/contacts.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { compose } from '../../../shared/domain/messages/compose.ts';
import { type Delivery, begun, tried } from '../../../shared/domain/messages/delivery.ts';
import type { Message } from '../../../shared/domain/messages/message.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import type { Mailer } from './mailer.ts';

export interface MessagesContext {
  readonly store: Pick<MessageStore, 'listDueMessages' | 'moveMessage'> &
    Pick<CommandStore, 'readContext'>;
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
  const counts = { sent: 0, refused: 0, no_address: 0, later: 0 };
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
  const { applicationId, sequence } = message;
  const { application } = await store.readContext({ applicationId });
  const to = application?.content.people?.contactEmail;
  // of people who were erased a mark is left
  if (!application || to === undefined || !isEmail(to)) return 'no_address';
  const { call } = await store.readContext({ callId: application.callId });
  const letter = compose(message, subjectOf(application, call, address));
  const id = `${applicationId}.${sequence}@${new URL(address).hostname}`;
  return mailer.send({ ...letter, to, id });
}

function subjectOf(
  { id, callId, content, standardNumber }: Application,
  call: Call | null,
  address: string,
) {
  return {
    standardNumber,
    titleZh: content.standard?.titleZh ?? null,
    callName: call?.name ?? { zh: callId, en: '' },
    page: `${address}/association/filings/${callId}/${id}/history`,
  };
}
