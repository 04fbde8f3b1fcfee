import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { sit } from './sit.ts';

/** The chair closes the review with the scores that are in. */
export const closeReview: UseCase<ReviewerContext, 'closeReview'> = (context, input) =>
  sit(context, input, 'close_review', async () => {
    const { role, subject } = input.caller;
    return accept({ type: 'close_review', by: role, subject, reason: input.body.reason });
  });
