import { accept } from '../../../shared/domain/result.ts';
import type { UseCase } from '../../handler/use-case.ts';
import { act } from './act.ts';
import type { RecommenderContext } from './context.ts';

/** Returns an application to its association, which may change it and file it again. */
export const returnToAssociation: UseCase<RecommenderContext, 'returnToAssociation'> = (
  context,
  input,
) =>
  act(context, input, 'return', () =>
    accept({ type: 'return', by: input.caller.role, reasons: input.body.reasons }),
  );
