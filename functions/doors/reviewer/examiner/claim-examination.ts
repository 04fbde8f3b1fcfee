import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/** Takes a filing to examine; of two at once, one has it. */
export const claimExamination: UseCase<ReviewerContext, 'claimExamination'> = (context, input) =>
  examine(context, input, 'claimExamination', async () =>
    accept({ type: 'claim', by: input.caller.role }),
  );
