import { accept, refuse } from '../../../../shared/domain/result.ts';
import { countedOverYears, isAnnounced, publicOverviewOf } from '../../../calls/overview-of.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** The figures of a round are everyone's from its first announcement on. */
export const getPublicOverview: UseCase<PublicContext, 'getPublicOverview'> = async (
  context,
  { params: { callId } },
) => {
  const [call, counted] = await Promise.all([
    context.readCall(callId),
    context.readFigures(callId),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!isAnnounced(counted)) return refuse({ code: 'overview.not_announced' });
  const overYears = await countedOverYears(context, call);
  return accept(answerOf('getPublicOverview', 200, publicOverviewOf(call, counted, overYears)));
};
