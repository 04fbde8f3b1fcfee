import { accept, refuse } from '../../../../shared/domain/result.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { withDue } from '../../../applications/due.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** A page of what the expert is asked to review, oldest filing first: enough to know a conflict by. */
export const listExpertQueue: UseCase<ReviewerContext, 'listExpertQueue'> = async (
  { store },
  { params: { callId }, query, caller, now },
) => {
  const [call, page] = await Promise.all([
    store.readCall(callId),
    store.listAssigned({ callId, subject: caller.subject }, query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = (await withDue(store, lines, call, now)).map(
    ({ corrections: _corrections, ...line }) => line,
  );
  return accept(answerOf('listExpertQueue', 200, { applications, nextCursor }));
};
