import type { Command } from '../../../../shared/domain/application/lifecycle.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { Answer } from '../../../handler/use-case.ts';
import { type Asked, type Word, actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { filedFor } from './filed-for.ts';

const COMMAND_OF = {
  claimExamination: 'claim',
  releaseExamination: 'release',
  overrideFinding: 'override',
  requestCorrection: 'request_correction',
  acceptApplication: 'accept',
  refuseApplication: 'refuse',
  convenePanel: 'convene',
  replaceExpert: 'replace_expert',
  recuseExpert: 'recuse',
  proposeSelection: 'propose',
} as const satisfies Record<string, Command>;

/** Does an examiner's command once, or tries it, on a filing that is the examiner's to judge. */
export function examine(
  context: ReviewerContext,
  input: Asked,
  operation: keyof typeof COMMAND_OF,
  word: Word,
): Promise<Result<Answer, Refusal>> {
  const find = ({ application }: Parameters<Word>[1]) =>
    filedFor(COMMAND_OF[operation], application, input);
  return actOn(context, input, { find, word });
}
