import { accept } from '../../../shared/domain/result.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';
import { reportOn } from './report-on.ts';

/** Asks what another pack would make of all that was filed; the report is made meanwhile. */
export const reEvaluate: UseCase<AdminContext, 'reEvaluate'> = (context, input) =>
  runIdempotently(context.store, input, input.params, async ({ call }) => {
    const begun = await reportOn(context, input, call, false);
    if (!begun.ok) return begun;
    const { report } = begun.value;
    return accept({
      change: { reEvaluation: report },
      answer: answerOf('reEvaluate', 201, report),
    });
  });
