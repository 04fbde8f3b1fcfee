import type { EXAMINERS_QUEUES } from '../../../../shared/domain/exports/export-kinds.ts';
import { principalOf } from '../../../../shared/domain/people/caller.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { Queue } from '../../../../shared/store/queues/queue-store.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { withDue } from '../../../applications/due.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { listRedactions } from './list-redactions.ts';

/** A page of what waits for any examiner, for this one, or for the association, oldest first; of what is over, or in which a redaction waits for this one. */
export const listExaminerQueue: UseCase<ReviewerContext, 'listExaminerQueue'> = async (
  { store },
  input,
) => {
  const { params, query, now } = input;
  const [call, page] = await Promise.all([
    store.readCall(params.callId),
    query.queue === 'redactions'
      ? listRedactions(store, input)
      : store.listQueue(queueIn(input, query.queue), query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = await withDue(store, lines, call, now);
  return accept(answerOf('listExaminerQueue', 200, { applications, nextCursor }));
};

function queueIn(
  { params: { callId }, caller }: Input<'listExaminerQueue'>,
  queue: (typeof EXAMINERS_QUEUES)[number],
): Queue {
  if (queue === 'mine') return { callId, kind: 'examiner', subject: principalOf(caller) };
  if (queue === 'finished') return { callId, kind: 'finished', after: 'any' };
  return { callId, kind: queue };
}
