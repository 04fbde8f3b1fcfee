import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { seenByReviewer } from '../panel/view-for-reviewer.ts';
import { objectionTexts } from './objection-texts.ts';

/** A filing that was proposed on, with the panel's scores and minutes, and what is objected. */
export const viewForDecider: UseCase<ReviewerContext, 'viewForDecider'> = async (
  context,
  input,
) => {
  const seen = await seenByReviewer(context, input);
  if (!seen.ok) return seen;
  const { application, view } = seen.value;
  const objections = await objectionTexts(context.store, application);
  const shown = { ...view, objections };
  return accept(answerOf('viewForDecider', 200, shown, { etag: etag(application.version) }));
};
