import { issuedBy } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from '../examiner/examine.ts';

/** Gives the place of an expert to another, who never had one on this panel. */
export const replaceExpert: UseCase<ReviewerContext, 'replaceExpert'> = (context, input) =>
  examine(context, input, 'replaceExpert', async () =>
    accept({ type: 'replace_expert', ...issuedBy(input.caller), replacement: input.body }),
  );
