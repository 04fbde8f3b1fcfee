import { randomBytes } from 'node:crypto';
import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { composeLink } from '../../../shared/domain/messages/link-letter.ts';
import {
  type PendingObjection,
  isOver,
  linkBegun,
  linkTried,
} from '../../../shared/domain/publication/pending-objection.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { LinkStore } from '../../../shared/store/publishing/published-store.ts';
import type { Mailer } from './mailer.ts';
import type { MessagesContext } from './send-due.ts';

export interface LinksContext extends Omit<MessagesContext, 'store'> {
  readonly store: LinkStore & Pick<CommandStore, 'readContext'>;
}

/** How many links came to which end, and how many objections nobody confirmed in time. */
export type SentLinks = Readonly<Record<'sent' | 'refused' | 'later' | 'erased', number>>;

const AT_ONCE = 25;

/**
 * Sends the links that are due to those who object, and erases what nobody confirmed. Of a link only
 * the digest is kept, so each try makes another one, and the last that was sent is the one that is good.
 */
export async function sendLinks(context: LinksContext): Promise<SentLinks> {
  const counts = { sent: 0, refused: 0, later: 0, erased: 0 };
  while (context.hasTime()) {
    const due = await context.store.listDueObjections(context.clock(), AT_ONCE);
    let moved = 0;
    for (const pending of due) {
      if (!context.hasTime()) break;
      const end = await takeOne(context, pending);
      if (!end) continue;
      counts[end] += 1;
      moved += 1;
    }
    // what others have in hand, or the index does not know yet, is for the next run
    if (moved === 0) break;
  }
  return counts;
}

/** Null where another is at it, or it was confirmed meanwhile. */
async function takeOne(
  context: LinksContext,
  pending: PendingObjection,
): Promise<keyof SentLinks | null> {
  const { store, clock, chance } = context;
  if (isOver(pending, clock())) {
    return (await store.movePendingObjection(pending, null)) ? 'erased' : null;
  }
  const secret = randomBytes(16).toString('base64url');
  const inHand = linkBegun(pending, sha256(secret), clock());
  if (!(await store.movePendingObjection(pending, inHand))) return null;
  const delivery = await deliver(context, inHand, secret);
  await store.movePendingObjection(inHand, linkTried(inHand, delivery, clock(), chance()));
  return delivery;
}

async function deliver(
  { store, mailer, address }: LinksContext,
  { id, callId, applicationId, attempts, confirmBy, stated }: PendingObjection,
  secret: string,
): ReturnType<Mailer['send']> {
  // asked for while mail left: it may again before the time to confirm is over
  if (mailer === null) return 'later';
  // nobody is asked for a link without an address
  const to = stated.email ?? '';
  const { application, call } = await store.readContext({ applicationId, callId });
  const link = `${address}/calls/${callId}/objection/confirm#${id}.${secret}`;
  const letter = composeLink({ ...subjectOf(application, call), confirmBy, link });
  // another link is another letter, and no twin that a receiver hides
  return mailer.send({ ...letter, to, id: `${id}.${attempts}@${new URL(address).hostname}` });
}

function subjectOf(application: Application | null, call: Call | null) {
  return {
    standardNumber: application?.standardNumber ?? null,
    titleZh: application?.content.standard?.titleZh ?? null,
    callName: call?.name ?? { zh: '', en: '' },
  };
}
