import { accept, refuse } from '../../../shared/domain/result.ts';
import { recommenderOf } from '../../applications/access.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';

/**
 * What the caller's recommender recommends in a call, in its order; version 0 and empty before the
 * first, and where the call does not name it.
 */
export const getRecommendations: UseCase<RecommenderContext, 'getRecommendations'> = async (
  { store },
  { params: { callId }, caller },
) => {
  const { call } = await store.readContext({ callId });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const recommender = recommenderOf(call, caller);
  // who recommends nothing here is told an order of nothing
  const { version, applications } = recommender
    ? (await store.readContext({ callId, recommenderId: recommender.id })).recommendations
    : { version: 0, applications: [] };
  const body = { version, applications: [...applications] };
  return accept(answerOf('getRecommendations', 200, body, { etag: etag(version) }));
};
