import { seldomAsked } from '../../../handler/seldom-asked.ts';
import type { Input, UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';

const preview = async () => (await import('./preview-letter.ts')).previewLetter;

/** The letter of a return or of a refusal, before it goes. */
export const previewForExaminer: UseCase<DocumentContext, 'previewForExaminer'> = seldomAsked<
  DocumentContext,
  Input<'previewForExaminer'>,
  Awaited<ReturnType<UseCase<DocumentContext, 'previewForExaminer'>>>
>(preview);

/** The letter of a decision, of an answer to objections or of a reconsideration, before it goes. */
export const previewForDecider: UseCase<DocumentContext, 'previewForDecider'> = seldomAsked<
  DocumentContext,
  Input<'previewForDecider'>,
  Awaited<ReturnType<UseCase<DocumentContext, 'previewForDecider'>>>
>(preview);
