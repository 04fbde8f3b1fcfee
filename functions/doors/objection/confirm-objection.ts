import { timingSafeEqual } from 'node:crypto';
import {
  type PendingObjection,
  isOver,
} from '../../../shared/domain/publication/pending-objection.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { ObjectionContext } from './context.ts';
import { lodgedOn, unbeaten } from './lodged.ts';
import { applicationOn } from './sent-objection.ts';

/** What the digest is compared with where no link was sent, so that this takes as long. */
const NONE = sha256('');

/**
 * Takes the objection whose link was followed: it counts from now on, and what it was before is gone.
 * The same link again gets the same answer for as long as answers are kept.
 */
export const confirmObjection: UseCase<ObjectionContext, 'confirmObjection'> = async (
  context,
  { params: { callId }, body: { token }, now },
) => {
  const { store } = context;
  const [id = '', secret = ''] = token.split('.');
  const secrets = { salt: context.newCode(), accessCode: context.newCode() };
  // the link is what makes it the same request, whoever follows it
  const fingerprint = sha256(token);
  const idempotency = { scope: `confirmObjection#${callId}`, key: fingerprint, fingerprint };
  return unbeaten(async () => {
    const pending = goodPending(await store.readPendingObjection(id), secret, now);
    const request = { now, idempotency };
    const applicationId = pending?.applicationId;
    const asked = applicationId === undefined ? {} : { applicationId };
    return runIdempotently(store, request, asked, async ({ application }) => {
      if (pending?.callId !== callId) return refuse({ code: 'objection.link_unknown' });
      const { notice, position, stated } = pending;
      const place = await store.readNoticeEntry(callId, notice, position);
      if (!place) throw new Error(`notice ${notice} of ${callId} is not there`);
      const { head } = place;
      const at = { head, position, applicationId: pending.applicationId };
      const lodging = { ...at, stated, now, secrets, sent: [], confirms: id };
      const taken = lodgedOn(applicationOn(application, head), lodging);
      if (!taken.ok) return taken;
      const { change, kept } = taken.value;
      return accept({ change, answer: answerOf('confirmObjection', 201, kept) });
    });
  });
};

/** The objection that the link is for; null where there is none, or its time is over. */
function goodPending(
  pending: PendingObjection | null,
  secret: string,
  now: Date,
): PendingObjection | null {
  const digest = Buffer.from(pending?.secretDigest ?? NONE, 'hex');
  const isRight = timingSafeEqual(Buffer.from(sha256(secret), 'hex'), digest);
  return pending?.secretDigest != null && isRight && !isOver(pending, now) ? pending : null;
}
