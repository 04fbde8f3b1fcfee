import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { seenByReviewer } from '../panel/view-for-reviewer.ts';
import { casesOf, objectionsSeen } from './objections-seen.ts';

/** So many objections come with the application; all of them are a list of their own. */
const OBJECTIONS_SHOWN = 20;

/** A filing that was proposed on, with the panel's scores and minutes, and what is objected. */
export const viewForDecider: UseCase<ReviewerContext, 'viewForDecider'> = async (
  context,
  input,
) => {
  const seen = await seenByReviewer(context, input);
  if (!seen.ok) return seen;
  const { application, view } = seen.value;
  // those that wait for an answer first
  const cases = new Set(
    view.heldBack ? [] : [...casesOf(application, 'open'), ...casesOf(application)],
  );
  const shown = [...cases].slice(0, OBJECTIONS_SHOWN);
  const objections = await objectionsSeen(context.store, application, shown);
  const body = { ...view, objections };
  return accept(answerOf('viewForDecider', 200, body, { etag: etag(application.version) }));
};
