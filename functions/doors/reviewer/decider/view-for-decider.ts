import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { viewForReviewer } from '../panel/view-for-reviewer.ts';

/** A filing that was proposed on, with the panel's scores and minutes. */
export const viewForDecider: UseCase<ReviewerContext, 'viewForDecider'> = (context, input) =>
  viewForReviewer(context, 'viewForDecider', input);
