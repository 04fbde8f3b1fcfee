import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** One public notice as it was frozen. */
export const getNotice: UseCase<PublicContext, 'getNotice'> = async (
  context,
  { params: { callId, number } },
) => {
  const [call, list] = await Promise.all([
    context.readCall(callId),
    context.readList(callId, 'notice', number),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!list) return refuse({ code: 'notice.not_found', number });
  return accept(answerOf('getNotice', 200, list));
};
