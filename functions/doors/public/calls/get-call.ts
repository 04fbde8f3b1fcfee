import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answerOf, etag, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';
import { publicCall } from './public-call.ts';

export const getCall: UseCase<PublicContext, 'getCall'> = async (context, { params, now }) => {
  const call = await context.readCall(params.callId);
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  return accept(answerOf('getCall', 200, publicCall(call, now), { etag: etag(call.version) }));
};
