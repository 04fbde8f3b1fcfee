import type { Application } from '../../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { judgedBy } from '../../../../shared/domain/review/examination.ts';
import { type AssessmentRecord, recordOf } from '../../../../shared/domain/rules/assessment.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { callOf } from '../../../applications/call-of.ts';
import { answering } from '../../../applications/command-answer.ts';
import { submissionOf } from '../../../applications/filed.ts';
import { factsFor, judge } from '../../../applications/judge.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { Input, UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

const COMMAND_OF = { keep: 'note_rule_change', reopen: 'reopen' } as const;
const DONE = { keep: 'kept', reopen: 'reopened' } as const;

/**
 * What a person makes of a change of the rules that would turn a verdict: it is kept, or the
 * examination is reopened and goes by the changed rules. Either is recorded with its reason, once.
 */
export const actOnRuleChange: UseCase<ReviewerContext, 'actOnRuleChange'> = (context, input) => {
  const { params, body, caller, now } = input;
  const { reportId, reason } = body;
  const action = { action: DONE[body.action], by: caller.subject, at: beijingInstant(now) };
  return runCommand(context.store, input, {
    type: COMMAND_OF[body.action],
    data: async (application, read) => {
      const assessment = await changedJudgement(context, input, application, read);
      if (!assessment.ok) return assessment;
      const { hash: packHash } = assessment.value.pack;
      return accept({ reportId, packHash, assessment: assessment.value, reason });
    },
    change: (application) => ({ application, entryAction: { ...params, reportId, action } }),
    answer: answering('actOnRuleChange', input),
  });
};

const NOT_AFFECTED: Result<never, Refusal> = refuse({ code: 're_evaluation.not_affected' });

/** How the changed rules judge the filing, where a report in force says that they judge otherwise. */
async function changedJudgement(
  context: ReviewerContext,
  { params, body }: Input<'actOnRuleChange'>,
  application: Application,
  read: CommandContext,
): Promise<Result<AssessmentRecord, Refusal>> {
  const of = { callId: params.callId, reportId: body.reportId };
  const { report, entry } = await context.store.readAffected(of, params.applicationId);
  if (!report) return refuse({ code: 're_evaluation.not_found', id: body.reportId });
  // a report that was only asked for, or that a later change has overtaken, asks nothing of anybody
  const isInForce = report.isMove && report.to.hash === callOf(read).rulePack.hash;
  if (!isInForce || !entry || entry.action) return NOT_AFFECTED;

  const submission = submissionOf(application);
  const facts = factsFor(context.rules, application, submission.filing);
  const judged = await judge(context.rules, facts, report.to.hash, { advice: false });
  const assessment = recordOf(judged);
  // it may have been filed again, or reopened, since the report was made
  const { verdict } = judgedBy(submission, application.examination);
  return assessment.verdict === verdict ? NOT_AFFECTED : accept(assessment);
}
