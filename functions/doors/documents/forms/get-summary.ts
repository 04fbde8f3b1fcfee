import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';
import { summaryTable } from '../../../printing/forms/summary-table.ts';

/** How many applications are read at a time. */
const AT_ONCE = 20;

/** The summary of the association’s own applications in a call, in the order that it gave. */
export const getSummary: UseCase<DocumentContext, 'getSummary'> = async (
  { store, printer },
  { params: { callId }, caller: { organisation }, now },
) => {
  const { call, ranking } = await store.readContext({ callId, association: organisation.code });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const found = [];
  for (let at = 0; at < ranking.applications.length; at += AT_ONCE) {
    const some = ranking.applications.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map((id) => store.readApplication(id)))));
  }
  const applications = found
    .flatMap((read) => read?.application ?? [])
    .filter(
      ({ state, association }) => state !== 'withdrawn' && association.code === organisation.code,
    );
  const pdf = (await printer())(summaryTable(applications, { organisation, call, now }));
  return accept(pdfAnswer(`${callId}-${organisation.code}`, pdf));
};
