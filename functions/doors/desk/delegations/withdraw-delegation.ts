import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Delegation } from '../../../../shared/domain/people/delegation.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Answer, type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

type Request = Input<'withdrawDelegation'>;

/** Takes back what the caller delegated, from now on; what was done by it stays. Again is the same. */
export const withdrawDelegation: UseCase<DeskContext, 'withdrawDelegation'> = async (
  context,
  input,
) => {
  const done = await withdrawOnce(context, input);
  // another request may have come first: then it is withdrawn by now
  return done.ok ? done : withdrawOnce(context, input);
};

function withdrawOnce({ store }: DeskContext, input: Request): Promise<Result<Answer, Refusal>> {
  return runIdempotently(store, input, {}, async () => {
    const { given } = await store.listDelegations(input.caller.subject);
    return withdrawn(given, input);
  });
}

function withdrawn(
  given: readonly Delegation[],
  { params: { delegationId: id }, now }: Request,
): Result<AcceptedCommand, Refusal> {
  const found = given.find((one) => one.id === id);
  if (!found) return refuse({ code: 'delegation.not_found', id });
  if (found.withdrawnAt) {
    return accept({ change: {}, answer: answerOf('withdrawDelegation', 200, found) });
  }
  const withdrawnDelegation = { ...found, withdrawnAt: beijingInstant(now) };
  const answer = answerOf('withdrawDelegation', 200, withdrawnDelegation);
  return accept({ change: { withdrawnDelegation }, answer });
}
