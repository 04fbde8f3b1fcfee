import type { Application } from '../../../../shared/domain/application/application.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type ApplicationRequest, findFor } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { applicationForm } from '../../../printing/forms/application-form.ts';
import type { Printed } from '../../../printing/paper/printed.ts';
import type { DocumentContext } from '../context.ts';
import { docxAnswer, pdfAnswer } from '../pdf-answer.ts';

/** The form of an application of the association’s own, as it is filled in now. */
export const getForm: UseCase<DocumentContext, 'getForm'> = async ({ store, printer }, input) => {
  const read = await readForm(store, input);
  if (!read.ok) return read;
  const { application, form } = read.value;
  const pdf = (await printer())(form, input.query.copy);
  return accept(pdfAnswer(nameOf(application), pdf));
};

/** The same for those who must edit it. */
export const getEditableForm: UseCase<DocumentContext, 'getEditableForm'> = async (
  { store },
  input,
) => {
  const read = await readForm(store, input);
  if (!read.ok) return read;
  const { application, form } = read.value;
  const { editableOf } = await import('../../../printing/paper/editable.ts');
  return accept(docxAnswer(nameOf(application), await editableOf(form)));
};

interface Read {
  readonly application: Application;
  readonly form: Printed;
}

async function readForm(
  store: DocumentContext['store'],
  input: ApplicationRequest,
): Promise<Result<Read, Refusal>> {
  const { callId, applicationId } = input.params;
  const read = await store.readContext({ callId, applicationId });
  const found = findFor(input, read);
  if (!found.ok) return found;
  const application = found.value;
  return accept({ application, form: applicationForm(application, callOf(read)) });
}

const nameOf = ({ id, version }: Application) => `${id}-v${version}`;
