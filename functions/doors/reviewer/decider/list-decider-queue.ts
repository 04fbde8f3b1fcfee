import { accept, refuse } from '../../../../shared/domain/result.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { withDue } from '../../../applications/due.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** A page of what waits for a decision, to be published or announced, or for an answer; oldest first. */
export const listDeciderQueue: UseCase<ReviewerContext, 'listDeciderQueue'> = async (
  { store },
  { params: { callId }, query, now },
) => {
  const [call, page] = await Promise.all([
    store.readCall(callId),
    store.listQueue({ callId, kind: query.queue }, query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = await withDue(store, lines, call, now);
  return accept(answerOf('listDeciderQueue', 200, { applications, nextCursor }));
};
