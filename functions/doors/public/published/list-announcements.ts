import { accept, refuse } from '../../../../shared/domain/result.ts';
import { listSummary } from '../../../calls/list-summary.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** The announcements of a call, and the projects that were struck from them since. */
export const listAnnouncements: UseCase<PublicContext, 'listAnnouncements'> = async (
  context,
  { params: { callId } },
) => {
  const [call, heads, revocations] = await Promise.all([
    context.readCall(callId),
    context.listHeads(callId, 'announcement'),
    context.listRevocations(callId),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const announcements = heads.map(listSummary);
  return accept(answerOf('listAnnouncements', 200, { announcements, revocations }));
};
