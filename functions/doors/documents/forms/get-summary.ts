import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';
import { readListed } from './read-listed.ts';
import { summaryTable } from '../../../printing/forms/summary-table.ts';

/** The summary of the association’s own applications in a call, in the order that it gave. */
export const getSummary: UseCase<DocumentContext, 'getSummary'> = async (
  { store, printer },
  { params: { callId }, caller: { organisation }, now, query },
) => {
  const { call, ranking } = await store.readContext({ callId, association: organisation.code });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const applications = (await readListed(store, ranking.applications)).filter(
    ({ state, association }) => state !== 'withdrawn' && association.code === organisation.code,
  );
  const pdf = (await printer())(
    summaryTable(applications, { organisation, call, now }),
    query.copy,
  );
  return accept(pdfAnswer(`${callId}-${organisation.code}`, pdf));
};
