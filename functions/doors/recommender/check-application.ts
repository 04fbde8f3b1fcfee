import { accept } from '../../../shared/domain/result.ts';
import type { UseCase } from '../../handler/use-case.ts';
import { act } from './act.ts';
import { itemsChecked } from './checklist.ts';
import type { RecommenderContext } from './context.ts';

/** Saves what the recommender has checked so far, in place of what it had before. */
export const checkApplication: UseCase<RecommenderContext, 'checkApplication'> = (context, input) =>
  act(context, input, 'check', ({ call }) => {
    const checked = itemsChecked(call, input.body.checklist);
    if (!checked.ok) return checked;
    return accept({ type: 'check', by: input.caller.role, checklist: checked.value });
  });
