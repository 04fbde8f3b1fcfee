import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { proofForm } from '../../../printing/forms/proof-form.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';

/** The proof for a using unit to fill in and to seal, with what the association states of the standard. */
export const getProofForm: UseCase<DocumentContext, 'getProofForm'> = async (
  { store, printer },
  input,
) => {
  const { callId, applicationId } = input.params;
  const read = await store.readContext({ callId, applicationId });
  const found = findFor(input, read);
  if (!found.ok) return found;
  const pdf = (await printer())(proofForm(found.value, callOf(read)), input.query.copy);
  return accept(pdfAnswer(`${applicationId}-proof`, pdf));
};
