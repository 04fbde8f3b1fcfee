import { issuedBy } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from '../examiner/examine.ts';

/** Puts an expert out of the review of this application, for good, with the reason. */
export const recuseExpert: UseCase<ReviewerContext, 'recuseExpert'> = (context, input) =>
  examine(context, input, 'recuseExpert', async () =>
    accept({ type: 'recuse', ...issuedBy(input.caller), recusal: input.body }),
  );
