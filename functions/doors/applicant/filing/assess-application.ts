import type { Application } from '../../../../shared/domain/application/application.ts';
import type { Assessment } from '../../../../shared/domain/rules/assessment.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { callOf } from '../../../applications/call-of.ts';
import { judgedThen, lastFiled } from '../../../applications/filed.ts';
import { factsFor, filingOf, judge } from '../../../applications/judge.ts';
import { withReadings } from '../../../applications/readings.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { findFor } from '../../../applications/access.ts';

/** A forecast for a draft; for a filing the judgement that was made then, derived again and compared. */
export const assessApplication: UseCase<ApplicantContext, 'assessApplication'> = async (
  { store, rules },
  input,
) => {
  const { params, caller, now } = input;
  const context = await store.readContext({ ...params, association: caller.organisation.code });
  const found = findFor(input, context);
  if (!found.ok) return found;
  const application = found.value;
  const filed = await lastFiled(store, application);
  const assessment = await (filed
    ? judgedThen(rules, filed)
    : forecast(rules, application, context, now));
  return accept(answerOf('assessApplication', 200, await withReadings(store, assessment)));
};

function forecast(
  rules: ApplicantContext['rules'],
  application: Application,
  context: CommandContext,
  now: Date,
): Promise<Assessment> {
  const call = callOf(context);
  const facts = factsFor(rules, application, filingOf(application, call, context.ranking, now));
  return judge(rules, facts, call.rulePack.hash);
}
