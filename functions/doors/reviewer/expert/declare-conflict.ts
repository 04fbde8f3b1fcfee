import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { sit } from './sit.ts';

/** An expert's own word on a conflict of interest: without it nothing opens, and with one nothing ever. */
export const declareConflict: UseCase<ReviewerContext, 'declareConflict'> = (context, input) =>
  sit(context, input, 'declare', async () => {
    const { role, subject } = input.caller;
    return accept({ type: 'declare', by: role, subject, declaration: input.body });
  });
