import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { Queue } from '../../../../shared/store/queues/queue-store.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { withDue } from '../../../applications/due.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** A page of what waits for a decision, to be published or announced, or for an answer, oldest first; or of what is over. */
export const listDeciderQueue: UseCase<ReviewerContext, 'listDeciderQueue'> = async (
  { store },
  { params: { callId }, query, now },
) => {
  const [call, page] = await Promise.all([
    store.readCall(callId),
    store.listQueue(queueIn(callId, query.queue), query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = await withDue(store, lines, call, now);
  return accept(answerOf('listDeciderQueue', 200, { applications, nextCursor }));
};

/** Of what is over a decider has what came to a decision. */
function queueIn(callId: string, kind: Input<'listDeciderQueue'>['query']['queue']): Queue {
  return kind === 'finished' ? { callId, kind, after: 'decision' } : { callId, kind };
}
