import { accept } from '../../../shared/domain/result.ts';
import { answering } from '../../applications/command-answer.ts';
import type { UseCase } from '../../handler/use-case.ts';
import { itemsChecked } from './checklist.ts';
import type { RecommenderContext } from './context.ts';
import { runForRecommender } from './run-for-recommender.ts';

/** Saves what the recommender has checked so far, in place of what it had before. */
export const checkApplication: UseCase<RecommenderContext, 'checkApplication'> = (context, input) =>
  runForRecommender(context, input, {
    type: 'check',
    data: ({ call }) => {
      const checked = itemsChecked(call, input.body.checklist);
      return checked.ok ? accept({ checklist: checked.value }) : checked;
    },
    answer: answering('checkApplication', input),
  });
