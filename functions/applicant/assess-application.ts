import type { Application, Submission } from '../../shared/domain/application.ts';
import { type Assessment, recordOf } from '../../shared/domain/assessment.ts';
import { accept } from '../../shared/domain/result.ts';
import { canonicalJson } from '../../shared/evidence/canonical.ts';
import { type UseCase, answerOf } from '../use-case.ts';
import { callOf } from './call-of.ts';
import type { ApplicantContext } from './context.ts';
import { factsFor, filingOf, judge } from './judge.ts';
import { own } from './own.ts';
import type { Rules } from './rules.ts';

/** A forecast for a draft; for a filing the judgement that was made then, derived again and compared. */
export const assessApplication: UseCase<ApplicantContext, 'assessApplication'> = async (
  { store, rules },
  input,
) => {
  const { params, caller, now } = input;
  const known = await store.know({ ...params, association: caller.organisation.code });
  const found = own(known.application, input);
  if (!found.ok) return found;
  const application = found.value;
  if (application.submission) {
    const kept = judgedThen(rules, application, application.submission);
    return accept(answerOf('assessApplication', 200, kept));
  }
  const call = callOf(known);
  const facts = factsFor(rules, application, filingOf(application, call, known.ranking, now));
  return accept(answerOf('assessApplication', 200, judge(rules, facts, call.rulePack.hash)));
};

function judgedThen(rules: Rules, application: Application, submission: Submission): Assessment {
  const facts = factsFor(rules, application, submission.filing);
  const assessment = judge(rules, facts, submission.assessment.pack.hash);
  if (canonicalJson(recordOf(assessment)) !== canonicalJson(submission.assessment)) {
    throw new Error(`the kept assessment of ${application.id} is not what its facts and pack give`);
  }
  return assessment;
}
