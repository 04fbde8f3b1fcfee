import { accept } from '../../../shared/domain/result.ts';
import type { UseCase } from '../../handler/use-case.ts';
import { act } from './act.ts';
import type { RecommenderContext } from './context.ts';

/** Declines to recommend an application: its way ends here. */
export const declineApplication: UseCase<RecommenderContext, 'declineApplication'> = (
  context,
  input,
) =>
  act(context, input, 'decline', () =>
    accept({ type: 'decline', by: input.caller.role, reasons: input.body.reasons }),
  );
