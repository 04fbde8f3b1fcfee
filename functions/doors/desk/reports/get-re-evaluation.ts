import { accept, refuse } from '../../../../shared/domain/result.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** One report with a page of the filings whose verdict would be another one. */
export const getReEvaluation: UseCase<DeskContext, 'getReEvaluation'> = async (
  { store },
  { params, query },
) => {
  const { callId, reportId } = params;
  const [call, report, page] = await Promise.all([
    store.readCall(callId),
    store.readReEvaluation(params),
    store.listAffected(params, query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!report) return refuse({ code: 're_evaluation.not_found', id: reportId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const entries = [...lines];
  return accept(answerOf('getReEvaluation', 200, { report, entries, nextCursor }));
};
