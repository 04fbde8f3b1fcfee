import type {
  Application,
  FilingContext,
} from '../../../../shared/domain/application/application.ts';
import type { Assessment } from '../../../../shared/domain/rules/assessment.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { fileErrorsIn } from '../../../../shared/domain/materials/file-errors.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import type { FieldError, Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { factsFor, judge } from '../../../applications/judge.ts';
import { unknownRecommender } from './unknown-recommender.ts';
import type { FilingRules } from '../../../applications/rules.ts';

/**
 * The assessment by the call's pinned pack, where it lets the application in: admissible, or for a
 * person to decide. Refused with every gap of the form at once, or for unmet hard clauses.
 */
export async function admission(
  rules: FilingRules,
  application: Application,
  call: Call,
  { filing, files }: { filing: FilingContext; files: readonly MaterialFile[] },
): Promise<Result<Assessment, Refusal>> {
  const { content } = application;
  const facts = factsFor(rules, application, filing);
  const wrong = rules.formatErrorsIn(content, call.asked);
  const isTold = ({ pointer, code }: FieldError) =>
    wrong.some((error) => error.pointer === pointer && error.code === code);
  const errors = [
    ...wrong,
    ...rules.gapsIn(content, facts, call).filter((gap) => !isTold(gap)),
    ...unknownRecommender(content, call),
    ...fileErrorsIn(content, files, call),
  ];
  // what would change the outcome is searched for only where there is somebody to tell
  const quick = await judge(rules, facts, call.rulePack.hash, { advice: false });
  const isIncomplete = errors.length > 0 || quick.verdict === 'incomplete';
  if (!isIncomplete && quick.verdict !== 'inadmissible') return accept(quick);

  const assessment = await judge(rules, facts, call.rulePack.hash, { advice: true });
  if (!isIncomplete) return refuse({ code: 'application.inadmissible', assessment });
  return refuse({
    code: 'application.incomplete',
    errors:
      errors.length > 0 ? errors : assessment.questions.map((one) => unanswered(one, assessment)),
    assessment,
  });
}

/** A fact that a hard clause needs though the form did not demand it; only what is asked besides has one field. */
function unanswered(
  question: Assessment['questions'][number],
  { findings }: Assessment,
): FieldError {
  const asking = findings.filter(({ clause }) => question.clauses.includes(clause));
  return {
    pointer: question.path.startsWith('extra.') ? `/${question.path.replace('.', '/')}` : '',
    code: 'fact.required',
    message: {
      zh: `${question.label.zh}（${asking.map(({ says }) => `「${says.zh}」`).join('、')}需要）`,
      en: `${question.label.en} (for ${asking.map(({ says }) => `“${says.en}”`).join(', ')})`,
    },
  };
}
