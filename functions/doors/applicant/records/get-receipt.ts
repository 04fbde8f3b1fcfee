import { allowed } from '../../../../shared/domain/application/lifecycle.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { findFor } from '../../../applications/access.ts';
import { receiptOf } from '../../../applications/history/receipt.ts';

/** The receipt of a filing again, also after it was withdrawn. */
export const getReceipt: UseCase<ApplicantContext, 'getReceipt'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const context = await store.readContext({ applicationId });
  const found = findFor(input, context);
  if (!found.ok) return found;
  const { submission, state } = found.value;
  if (!submission) {
    const commands = allowed(found.value, input.caller.role);
    return refuse({ code: 'application.not_from_here', state, allowed: commands });
  }
  return accept(answerOf('getReceipt', 200, receiptOf(applicationId, submission)));
};
