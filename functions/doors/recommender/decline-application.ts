import { accept } from '../../../shared/domain/result.ts';
import { answering } from '../../applications/command-answer.ts';
import type { UseCase } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { runForRecommender } from './run-for-recommender.ts';

/** Declines to recommend an application: its way ends here. */
export const declineApplication: UseCase<RecommenderContext, 'declineApplication'> = (
  context,
  input,
) =>
  runForRecommender(context, input, {
    type: 'decline',
    data: () => accept({ reasons: input.body.reasons }),
    answer: answering('declineApplication', input),
  });
