import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { viewForReviewer } from '../panel/view-for-reviewer.ts';

/** A filing as an expert sees it who has declared no conflict, with the expert's own scores. */
export const viewForExpert: UseCase<ReviewerContext, 'viewForExpert'> = (context, input) =>
  viewForReviewer(context, 'viewForExpert', input);
