import { accept, refuse } from '../../../shared/domain/result.ts';
import type { HandledLine } from '../../../shared/store/recommendations/recommendation-store.ts';
import type { PageRequest } from '../../../shared/store/table/page.ts';
import { recommenderOf } from '../../applications/access.ts';
import { CURSOR_REFUSED } from '../../handler/cursor-refused.ts';
import { withDue } from '../../applications/due.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';

/** A page of what waits for the caller's recommender, or of what it is done with; empty where the call does not name it. */
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
  const of = { callId, recommenderId: recommender.id };
  const page = await (query.queue === 'finished'
    ? store.listHandled(of, query)
    : waitingFor(store, of, query));
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = await withDue<Line>(store, lines, call, now);
  return accept(answerOf('listRecommenderQueue', 200, { applications, nextCursor }));
};

type Line = Omit<HandledLine, 'handled'> & { readonly handled: HandledLine['handled'] | null };

/** What waits, and how often each was sent back before. */
async function waitingFor(
  store: RecommenderContext['store'],
  of: { readonly callId: string; readonly recommenderId: string },
  asked: PageRequest,
) {
  const page = await store.listQueue({ ...of, kind: 'recommender' }, asked);
  if (!page.ok) return page;
  const { lines, nextCursor } = page.value;
  const returns = await store.countReturns(
    of,
    lines.map(({ id }) => id),
  );
  const waiting = lines.map((line): Line => {
    return { ...line, returns: returns.get(line.id) ?? 0, handled: null };
  });
  return accept({ lines: waiting, nextCursor });
}
