import { allowed } from '../../../../shared/domain/application/lifecycle.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import { lastFiled } from '../../../applications/filed.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { receiptDocument } from '../../../printing/forms/receipt-document.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';

/** The receipt of the last submission, also while what was returned is put right, and after a withdrawal. */
export const getReceiptDocument: UseCase<DocumentContext, 'getReceiptDocument'> = async (
  { store, printer },
  input,
) => {
  const { callId, applicationId } = input.params;
  const read = await store.readContext({ callId, applicationId });
  const found = findFor(input, read);
  if (!found.ok) return found;
  const filed = await lastFiled(store, found.value);
  if (!filed) {
    const commands = allowed(found.value, input.caller.role);
    const { state } = found.value;
    return refuse({ code: 'application.not_from_here', state, allowed: commands });
  }
  const { application, submission } = filed;
  const pdf = (await printer())(
    receiptDocument(application, submission, callOf(read)),
    input.query.copy,
  );
  return accept(pdfAnswer(`${applicationId}-receipt`, pdf));
};
