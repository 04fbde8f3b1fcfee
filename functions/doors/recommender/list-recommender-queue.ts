import { accept, refuse } from '../../../shared/domain/result.ts';
import { recommenderOf } from '../../applications/access.ts';
import { CURSOR_REFUSED } from '../../handler/cursor-refused.ts';
import { withDue } from '../../applications/due.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';

/** A page of what waits for the caller's recommender; empty where the call does not name it. */
export const listRecommenderQueue: UseCase<RecommenderContext, 'listRecommenderQueue'> = async (
  { store },
  { params: { callId }, query, caller, now },
) => {
  const { call } = await store.readContext({ callId });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const recommender = recommenderOf(call, caller);
  if (!recommender) {
    const nothing = { applications: [], nextCursor: null };
    return accept(answerOf('listRecommenderQueue', 200, nothing));
  }
  const queue = { callId, kind: 'recommender', recommenderId: recommender.id } as const;
  const page = await store.listQueue(queue, query);
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = await withDue(store, lines, call, now);
  return accept(answerOf('listRecommenderQueue', 200, { applications, nextCursor }));
};
