import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** What the caller delegated, and what was delegated to the caller, with what is over or withdrawn. */
export const listDelegations: UseCase<DeskContext, 'listDelegations'> = async (
  { store },
  { caller },
) => accept(answerOf('listDelegations', 200, await store.listDelegations(caller.subject)));
