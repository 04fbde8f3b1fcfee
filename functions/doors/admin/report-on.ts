import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RulePack, RulePackRef } from '../../../shared/domain/rules/clause.ts';
import type { ReEvaluation } from '../../../shared/domain/rules/re-evaluation.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { newReport } from '../../calls/new-report.ts';
import type { Input } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

type ReportRequest = Pick<Input<'reEvaluate'>, 'params' | 'body' | 'caller' | 'now'>;

/** The report on another pack that somebody asks for, with who it is, when and why. */
export async function reportOn(
  { packs }: AdminContext,
  { params, body, caller, now }: ReportRequest,
  call: Call | null,
  isMove: boolean,
): Promise<Result<{ call: Call; pack: RulePack; report: ReEvaluation }, Refusal>> {
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const published = await packs.byHash(body.rulePack.hash);
  const to = published?.ref;
  if (!to || !isSame(to, body.rulePack)) {
    return refuse({ code: 'call.pack_unknown', hash: body.rulePack.hash });
  }
  if (call.rulePack.hash === to.hash) return refuse({ code: 're_evaluation.same_pack' });
  const { reason } = body;
  const report = newReport(call, { to, isMove, reason, startedBy: caller.subject, now });
  return accept({ call, pack: published.pack, report });
}

function isSame(one: RulePackRef, other: RulePackRef): boolean {
  return one.id === other.id && one.version === other.version;
}
