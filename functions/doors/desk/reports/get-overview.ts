import { accept, refuse } from '../../../../shared/domain/result.ts';
import { countedOverYears, overviewOf } from '../../../calls/overview-of.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

export const getOverview: UseCase<DeskContext, 'getOverview'> = async (
  { store },
  { params: { callId } },
) => {
  const [call, counted] = await Promise.all([store.readCall(callId), store.readFigures(callId)]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const overYears = await countedOverYears(store, call);
  return accept(answerOf('getOverview', 200, overviewOf(call, counted, overYears)));
};
