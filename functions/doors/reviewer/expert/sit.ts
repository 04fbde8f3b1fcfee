import type { Command } from '../../../../shared/domain/application/lifecycle.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { Answer } from '../../../handler/use-case.ts';
import { type Asked, type Word, actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { foundFor, seatedAt } from './seated-for.ts';

/** Does an expert's command once, or tries it, on a filing on whose panel the expert sits. */
export function sit(
  context: ReviewerContext,
  input: Asked,
  command: Command,
  word: Word,
): Promise<Result<Answer, Refusal>> {
  return actOn(context, input, {
    find: ({ application }) => foundFor(command, input, () => seatedAt(application, input)),
    word,
  });
}
