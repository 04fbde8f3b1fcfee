import { accept } from '../../../shared/domain/result.ts';
import { answering } from '../../applications/command-answer.ts';
import type { UseCase } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { runForRecommender } from './run-for-recommender.ts';

/** Returns an application to its association, which may change it and file it again. */
export const returnToAssociation: UseCase<RecommenderContext, 'returnToAssociation'> = (
  context,
  input,
) =>
  runForRecommender(context, input, {
    type: 'return',
    data: () => accept({ reasons: input.body.reasons }),
    answer: answering('returnToAssociation', input),
  });
