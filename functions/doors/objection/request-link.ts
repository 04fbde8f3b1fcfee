import { beijingInstant } from '../../../shared/domain/calendar.ts';
import {
  type PendingObjection,
  confirmableUntil,
} from '../../../shared/domain/publication/pending-objection.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { ObjectionContext } from './context.ts';
import { sentOnce } from './lodge-objection.ts';
import { applicationOn, notTakenOn } from './sent-objection.ts';

/**
 * Keeps an objection until its sender follows the link that is sent to them, and no longer than the
 * link is good. The work comes before: nobody has mail sent to strangers in floods.
 */
export const requestObjectionLink: UseCase<ObjectionContext, 'requestObjectionLink'> = async (
  context,
  input,
) => {
  const { now } = input;
  const id = context.newCode();
  return sentOnce(context, input, { byLink: true }, (placed) => async ({ application }) => {
    const { head, position, applicationId, stated, sent } = placed;
    const refusal = notTakenOn(head, { application: applicationOn(application, head), now });
    if (refusal) return refuse(refusal);
    const at = beijingInstant(now);
    const confirmBy = beijingInstant(confirmableUntil(now, head.to ?? ''));
    const pending: PendingObjection = {
      id,
      callId: head.callId,
      notice: head.number,
      position,
      applicationId,
      stated,
      at,
      confirmBy,
      secretDigest: null,
      isSent: false,
      attempts: 0,
      dueAt: now.toISOString(),
    };
    const answer = answerOf('requestObjectionLink', 201, { at, confirmBy });
    return accept({ change: { pendingObjection: { pending, sent } }, answer });
  });
};
