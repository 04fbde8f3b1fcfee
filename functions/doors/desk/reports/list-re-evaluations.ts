import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** The reports on changes of the rules, the newest first. */
export const listReEvaluations: UseCase<DeskContext, 'listReEvaluations'> = async (
  { store },
  { params: { callId } },
) => {
  const [call, reports] = await Promise.all([
    store.readCall(callId),
    store.listReEvaluations(callId),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  return accept(answerOf('listReEvaluations', 200, { reports }));
};
