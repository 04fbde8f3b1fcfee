import type { Application } from '../../../shared/domain/application/application.ts';
import { judgedBy } from '../../../shared/domain/review/examination.ts';
import type { ReEvaluation } from '../../../shared/domain/rules/re-evaluation.ts';
import { type FiledCase, reEvaluate } from '../../../shared/rules/judging/re-evaluate.ts';
import type { EvaluatedPart } from '../../../shared/store/reports/re-evaluation-store.ts';
import { lastFiled } from '../../applications/filed.ts';
import { factsFor } from '../../applications/judge.ts';
import type { ReEvaluationContext } from './context.ts';

/** How many filings are read by one request and entered by one transaction. */
export const MOST_PER_PART = 50;

/** What the pack of a report would make of some filings, each as it was last filed. */
export async function evaluate(
  context: ReEvaluationContext,
  { to }: ReEvaluation,
  ids: readonly string[],
): Promise<EvaluatedPart> {
  const published = await context.rules.packByHash(to.hash);
  if (!published) throw new Error(`the rule pack ${to.hash} is not published here`);
  const applications = await context.store.readApplications(ids);
  if (applications.length !== ids.length) throw new Error('the register names what is not there');
  const cases = await Promise.all(applications.map((each) => caseOf(context, each)));
  return { ids, affected: reEvaluate(cases, published).flips };
}

async function caseOf(
  { store, rules }: ReEvaluationContext,
  application: Application,
): Promise<FiledCase> {
  const filed = await lastFiled(store, application);
  if (!filed) throw new Error(`application ${application.id} was never filed`);
  const { submission } = filed;
  return {
    applicationId: application.id,
    facts: factsFor(rules, filed.application, submission.filing),
    before: judgedBy(submission, application.examination),
  };
}
