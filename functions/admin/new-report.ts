import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { Call } from '../../shared/domain/call.ts';
import type { RulePackRef } from '../../shared/domain/clause.ts';
import type { ReEvaluation } from '../../shared/domain/re-evaluation.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import { randomId } from '../random-id.ts';
import type { Input } from '../use-case.ts';
import type { AdminContext } from './context.ts';

type Asked = Pick<Input<'reEvaluate'>, 'params' | 'body' | 'caller' | 'now'>;

/** The report that is to be made on another pack, with who asked for it, when and why. */
export function newReport(
  { packByHash }: AdminContext,
  { params, body, caller, now }: Asked,
  call: Call | null,
  isMove: boolean,
): Result<{ call: Call; report: ReEvaluation }, Refusal> {
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const to = packByHash(body.rulePack.hash)?.ref;
  if (!to || !isSame(to, body.rulePack)) {
    return refuse({ code: 'call.pack_unknown', hash: body.rulePack.hash });
  }
  if (call.rulePack.hash === to.hash) return refuse({ code: 're_evaluation.same_pack' });
  const report = {
    id: newReportId(now),
    callId: call.id,
    from: call.rulePack,
    to,
    isMove,
    reason: body.reason,
    startedAt: beijingInstant(now),
    startedBy: caller.subject,
    finishedAt: null,
    evaluated: 0,
    flips: 0,
  };
  return accept({ call, report });
}

function isSame(one: RulePackRef, other: RulePackRef): boolean {
  return one.id === other.id && one.version === other.version;
}

/** Begins with the moment, so that the order of the ids is that of the reports. */
function newReportId(now: Date): string {
  return randomId(`re_${now.toISOString().replaceAll(/\D/g, '')}`);
}
