import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import type { RulePackRef } from '../../shared/domain/rules/clause.ts';
import type { ReEvaluation } from '../../shared/domain/rules/re-evaluation.ts';
import { randomId } from '../handler/random-id.ts';

interface ReportRequest {
  readonly to: RulePackRef;
  readonly isMove: boolean;
  readonly reason: string;
  /** A person, or who stands for the system. */
  readonly startedBy: string;
  readonly now: Date;
}

/** A report of which nothing is made yet: what another pack would make of a call's filings. */
export function newReport(
  call: Pick<Call, 'id' | 'rulePack'>,
  { to, isMove, reason, startedBy, now }: ReportRequest,
): ReEvaluation {
  return {
    id: newReportId(now),
    callId: call.id,
    from: call.rulePack,
    to,
    isMove,
    reason,
    startedAt: beijingInstant(now),
    startedBy,
    finishedAt: null,
    evaluated: 0,
    flips: 0,
  };
}

/** Begins with the moment, so that the order of the ids is that of the reports. */
function newReportId(now: Date): string {
  return randomId(`re_${now.toISOString().replaceAll(/\D/g, '')}`);
}
