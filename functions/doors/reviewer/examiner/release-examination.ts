import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { examine } from './examine.ts';

/** Puts a filing back to where it was claimed from. */
export const releaseExamination: UseCase<ReviewerContext, 'releaseExamination'> = (
  context,
  input,
) =>
  examine(context, input, 'releaseExamination', async () =>
    accept({ type: 'release', by: input.caller.role }),
  );
