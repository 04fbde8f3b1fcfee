import { beijingInstant } from '../../shared/domain/calendar.ts';
import { accept, refuse } from '../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../use-case.ts';
import type { ReviewerContext } from './context.ts';

/** Takes back what the caller delegated, from now on; what was done by it stays. Again is the same. */
export const withdrawDelegation: UseCase<ReviewerContext, 'withdrawDelegation'> = async (
  { store },
  { params: { delegationId: id }, caller, now },
) => {
  const withdrawn = await store.withdrawDelegation(caller.subject, id, beijingInstant(now));
  if (!withdrawn) return refuse({ code: 'delegation.not_found', id });
  return accept(answerOf('withdrawDelegation', 200, withdrawn));
};
