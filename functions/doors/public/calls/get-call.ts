import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answerOf, etag, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';
import { publicCall, readingsOf } from './public-call.ts';

export const getCall: UseCase<PublicContext, 'getCall'> = async (context, { params, now }) => {
  const call = await context.readCall(params.callId);
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const [published, compared] = await Promise.all([
    context.packs.byHash(call.rulePack.hash),
    context.listComparisons(),
  ]);
  const readings = readingsOf(call, published?.pack ?? null, compared);
  const { compiledConditions } = call;
  const shown = {
    ...publicCall(call, now),
    readings,
    sendsMail: context.sendsMail,
    ...(compiledConditions && { compiledConditions }),
  };
  return accept(answerOf('getCall', 200, shown, { etag: etag(call.version) }));
};
