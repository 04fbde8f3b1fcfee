import { accept, refuse } from '../../../../shared/domain/result.ts';
import { listSummary } from '../../../calls/list-summary.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** The public notices of a call, the first one first. */
export const listNotices: UseCase<PublicContext, 'listNotices'> = async (
  context,
  { params: { callId } },
) => {
  const [call, heads] = await Promise.all([
    context.readCall(callId),
    context.listHeads(callId, 'notice'),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  return accept(answerOf('listNotices', 200, { notices: heads.map(listSummary) }));
};
