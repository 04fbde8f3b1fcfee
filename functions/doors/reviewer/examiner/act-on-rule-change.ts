import { recordOf } from '../../../../shared/domain/rules/assessment.ts';
import { beijingDate, beijingInstant } from '../../../../shared/domain/calendar.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import type { ApplicationCommand } from '../../../../shared/domain/application/decide.ts';
import { judgedBy } from '../../../../shared/domain/review/examination.ts';
import type { ReEvaluation } from '../../../../shared/domain/rules/re-evaluation.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { Filed } from '../../../applications/filed.ts';
import { factsFor, judge } from '../../../applications/judge.ts';
import type { Input, UseCase } from '../../../handler/use-case.ts';
import { type Word, actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { filedFor } from './filed-for.ts';

const COMMAND_OF = { keep: 'note_rule_change', reopen: 'reopen' } as const;
const DONE = { keep: 'kept', reopen: 'reopened' } as const;

/**
 * What a person makes of a change of the rules that would turn a verdict: it is kept, or the
 * examination is reopened and goes by the changed rules. Either is recorded with its reason, once.
 */
export const actOnRuleChange: UseCase<ReviewerContext, 'actOnRuleChange'> = (context, input) => {
  const { params, body, caller, now } = input;
  const { callId, applicationId } = params;
  const { reportId } = body;
  return actOn(context, input, {
    find: ({ application }) => filedFor(COMMAND_OF[body.action], application, input),
    word: wordOn(context, input),
    beside: () => {
      const action = DONE[body.action];
      const taken = { action, by: caller.subject, at: beijingInstant(now) };
      return { entryAction: { callId, reportId, applicationId, action: taken } };
    },
  });
};

function wordOn(context: ReviewerContext, input: Input<'actOnRuleChange'>): Word {
  return async (filed, known) => {
    const { body, params } = input;
    const of = { callId: params.callId, reportId: body.reportId };
    const { report, entry } = await context.store.readAffected(of, params.applicationId);
    if (!report) return refuse({ code: 're_evaluation.not_found', id: body.reportId });
    // a report that was only asked for, or that a later change has overtaken, asks nothing of anybody
    const isInForce = report.isMove && report.to.hash === callOf(known).rulePack.hash;
    if (!isInForce || !entry || entry.action) return NOT_AFFECTED;
    return commandFor(context, input, filed, report);
  };
}

const NOT_AFFECTED: Result<never, Refusal> = refuse({ code: 're_evaluation.not_affected' });

function commandFor(
  { rules }: ReviewerContext,
  { body, caller, now }: Input<'actOnRuleChange'>,
  { application, submission }: Filed,
  report: ReEvaluation,
): Result<ApplicationCommand, Refusal> {
  const { reason, reportId } = body;
  const packHash = report.to.hash;
  const facts = factsFor(rules, application, submission.filing);
  const assessment = recordOf(judge(rules, facts, packHash, { nearestChanges: false }));
  // it may have been filed again, or reopened, since the report was made
  const { verdict } = judgedBy(submission, application.examination);
  if (assessment.verdict === verdict) return NOT_AFFECTED;
  const given = { by: caller.role, persons: personsOf(caller), on: beijingDate(now) };
  return accept(
    body.action === 'keep'
      ? { type: 'note_rule_change', ...given, reportId, packHash, reason }
      : { type: 'reopen', ...given, reportId, assessment, reason },
  );
}
