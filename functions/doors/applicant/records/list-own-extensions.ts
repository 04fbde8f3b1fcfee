import { extensionOf } from '../../../../shared/domain/calls/call.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';

/** The time that each call gave the association beyond its closing; a call that gave none is left out. */
export const listOwnExtensions: UseCase<ApplicantContext, 'listOwnExtensions'> = async (
  { store },
  { caller },
) => {
  const extensions = (await store.listCalls()).flatMap((call) => {
    const extension = extensionOf(call, caller.organisation.code);
    if (!extension) return [];
    const { closesAt, reason, grantedAt } = extension;
    return [{ callId: call.id, closesAt, reason, grantedAt }];
  });
  return accept(answerOf('listOwnExtensions', 200, { extensions }));
};
