import { givenBy } from '../../shared/domain/caller.ts';
import { accept } from '../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import type { ReviewerContext } from './context.ts';
import { examine } from './examine.ts';

/** Gives the place of an expert to another, who never had one on this panel. */
export const replaceExpert: UseCase<ReviewerContext, 'replaceExpert'> = (context, input) =>
  examine(context, input, 'replaceExpert', async () =>
    accept({ type: 'replace_expert', ...givenBy(input.caller), replacement: input.body }),
  );
