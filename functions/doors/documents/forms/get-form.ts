import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';
import { applicationForm } from '../../../printing/forms/application-form.ts';

/** The form of an application of the association’s own, as it is filled in now. */
export const getForm: UseCase<DocumentContext, 'getForm'> = async ({ store, printer }, input) => {
  const { callId, applicationId } = input.params;
  const read = await store.readContext({ callId, applicationId });
  const found = findFor(input, read);
  if (!found.ok) return found;
  const pdf = (await printer())(applicationForm(found.value, callOf(read)));
  return accept(pdfAnswer(`${applicationId}-v${found.value.version}`, pdf));
};
