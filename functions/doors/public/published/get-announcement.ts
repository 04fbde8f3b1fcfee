import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** One announcement as it was frozen; what was revoked since stands beside it, not in it. */
export const getAnnouncement: UseCase<PublicContext, 'getAnnouncement'> = async (
  context,
  { params: { callId, number } },
) => {
  const [call, list] = await Promise.all([
    context.readCall(callId),
    context.readList(callId, 'announcement', number),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!list) return refuse({ code: 'announcement.not_found', number });
  return accept(answerOf('getAnnouncement', 200, list));
};
