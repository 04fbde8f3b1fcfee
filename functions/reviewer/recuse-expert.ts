import { givenBy } from '../../shared/domain/caller.ts';
import { accept } from '../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import type { ReviewerContext } from './context.ts';
import { examine } from './examine.ts';

/** Puts an expert out of the review of this application, for good, with the reason. */
export const recuseExpert: UseCase<ReviewerContext, 'recuseExpert'> = (context, input) =>
  examine(context, input, 'recuseExpert', async () =>
    accept({ type: 'recuse', ...givenBy(input.caller), recusal: input.body }),
  );
