import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { OfReport, ReEvaluation } from '../../../shared/domain/rules/re-evaluation.ts';
import type { ReEvaluationContext } from './context.ts';
import { evaluate, MOST_PER_PART } from './evaluate.ts';

/**
 * Goes on with a report where it was left, until every filing that the register of the call holds is
 * judged or the time is over. Done again, or by two at once, it judges each filing once.
 */
export async function continueReport(context: ReEvaluationContext, of: OfReport): Promise<void> {
  const { store, clock } = context;
  for (;;) {
    const report = await store.readReEvaluation(of);
    if (!report || report.finishedAt) return;
    const left = await notJudged(context, of);
    if (left.length === 0) {
      if (await store.finishReEvaluation(report, beijingInstant(clock()))) return;
    } else if ((await judge(context, report, left)) === 'time is over') {
      return;
    }
  }
}

/** To be read after the report: what is entered meanwhile makes the next write of it fail. */
async function notJudged({ store }: ReEvaluationContext, of: OfReport): Promise<string[]> {
  const judged = await store.readEvaluated(of);
  return (await store.listRegister(of.callId))
    .filter(({ packHash, state }) => packHash !== null && state !== 'withdrawn')
    .map(({ applicationId }) => applicationId)
    .filter((id) => !judged.has(id));
}

/** Part by part; to be begun anew where somebody else went on with the report. */
async function judge(
  context: ReEvaluationContext,
  seen: ReEvaluation,
  left: readonly string[],
): Promise<'begin anew' | 'time is over'> {
  let report = seen;
  for (let from = 0; from < left.length; from += MOST_PER_PART) {
    const part = await evaluate(context, report, left.slice(from, from + MOST_PER_PART));
    if (!(await context.store.enterEvaluated(report, part))) return 'begin anew';
    const { ids, affected } = part;
    report = {
      ...report,
      evaluated: report.evaluated + ids.length,
      flips: report.flips + affected.length,
    };
    // what was entered is a change of the report, by which the stream wakes whoever goes on
    if (!context.hasTime()) return 'time is over';
  }
  return 'begin anew';
}
