import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';

// seldom asked: nobody else's first answer waits for what carries the acts out
const load = () => import('./preview-letter.ts');

/** The letter of a return or of a refusal, before it goes. */
export const previewForExaminer: UseCase<DocumentContext, 'previewForExaminer'> = async (
  context,
  input,
) => (await load()).previewLetter(context, input);

/** The letter of a decision, of an answer to objections or of a reconsideration, before it goes. */
export const previewForDecider: UseCase<DocumentContext, 'previewForDecider'> = async (
  context,
  input,
) => (await load()).previewLetter(context, input);
