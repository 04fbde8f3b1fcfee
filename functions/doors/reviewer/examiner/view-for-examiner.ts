import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { viewForReviewer } from '../panel/view-for-reviewer.ts';

/** A filing clause by clause, with what people found beside the rules, and others' filings of it. */
export const viewForExaminer: UseCase<ReviewerContext, 'viewForExaminer'> = (context, input) =>
  viewForReviewer(context, 'viewForExaminer', input);
