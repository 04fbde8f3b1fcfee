import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { summaryTable } from '../../../printing/forms/summary-table.ts';
import type { Printed } from '../../../printing/paper/printed.ts';
import type { DocumentContext } from '../context.ts';
import { docxAnswer, pdfAnswer } from '../pdf-answer.ts';
import { readListed } from './read-listed.ts';

/** The summary of the association’s own applications in a call, in the order that it gave. */
export const getSummary: UseCase<DocumentContext, 'getSummary'> = async (
  { store, printer },
  input,
) => {
  const read = await readSummary(store, input);
  if (!read.ok) return read;
  return accept(pdfAnswer(nameOf(input), (await printer())(read.value, input.query.copy)));
};

/** The same for those who must edit it. */
export const getEditableSummary: UseCase<DocumentContext, 'getEditableSummary'> = async (
  { store },
  input,
) => {
  const read = await readSummary(store, input);
  if (!read.ok) return read;
  const { editableOf } = await import('../../../printing/paper/editable.ts');
  return accept(docxAnswer(nameOf(input), await editableOf(read.value)));
};

interface Asking {
  readonly params: { readonly callId: string };
  readonly caller: Caller;
  readonly now: Date;
}

async function readSummary(
  store: DocumentContext['store'],
  { params: { callId }, caller: { organisation }, now }: Asking,
): Promise<Result<Printed, Refusal>> {
  const { call, ranking } = await store.readContext({ callId, association: organisation.code });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const applications = (await readListed(store, ranking.applications)).filter(
    ({ state, association }) => state !== 'withdrawn' && association.code === organisation.code,
  );
  return accept(summaryTable(applications, { organisation, call, now }));
}

const nameOf = ({ params: { callId }, caller: { organisation } }: Asking) =>
  `${callId}-${organisation.code}`;
