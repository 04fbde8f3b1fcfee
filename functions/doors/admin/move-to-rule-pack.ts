import { askedBy } from '../../../shared/domain/rules/extra-facts.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';
import { reportOn } from './report-on.ts';

/**
 * Moves a call to another pack: what is filed from now on is judged by it. What was filed keeps its
 * verdict; the report, begun in the same transaction, says which would be another one.
 */
export const moveToRulePack: UseCase<AdminContext, 'moveToRulePack'> = (context, input) =>
  runIdempotently(context.store, input, input.params, async (read) => {
    const begun = await reportOn(context, input, read.call, true);
    if (!begun.ok) return begun;
    const { call, pack, report } = begun.value;
    if (call.version !== input.ifMatch) {
      return refuse({ code: 'call.changed_meanwhile', currentVersion: call.version });
    }
    // from here on it is not what the folder says that it was applied from
    const changes = { rulePack: report.to, sourceHash: null };
    const { asked: _, ...kept } = call;
    const asked = askedBy(pack, call);
    const next = {
      ...kept,
      ...changes,
      ...(asked.length > 0 && { asked }),
      version: call.version + 1,
    };
    return accept({
      change: { call: { seenVersion: call.version, next }, reEvaluation: report },
      answer: answerOf('moveToRulePack', 201, report, { etag: etag(next.version) }),
    });
  });
