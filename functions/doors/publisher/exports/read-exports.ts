import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { PublisherContext } from '../context.ts';
import { exportView, isOwn } from '../../../applications/exports/export-view.ts';

/** The exports of a call that the caller asked for, the newest first. */
export const listExports: UseCase<PublisherContext, 'listExports'> = async (
  { store },
  { params: { callId }, caller, now },
) => {
  const [call, kept, taken] = await Promise.all([
    store.readCall(callId),
    store.listExports(callId),
    store.listTakings(callId),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const exports = kept.filter((one) => isOwn(one, caller)).map((one) => exportView(one, now));
  // whoever decides answers for the round, and sees who carried what of it away
  const seen = caller.role === 'decider' ? kept : kept.filter((one) => isOwn(one, caller));
  const takings = taken
    .flatMap((taking) => {
      const of = seen.find(({ id }) => id === taking.exportId);
      return of ? [{ ...taking, kind: of.request.kind, format: of.request.format }] : [];
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return accept(answerOf('listExports', 200, { exports, takings }));
};

/** How far an export is. */
export const getExport: UseCase<PublisherContext, 'getExport'> = async (
  { store },
  { params, caller, now },
) => {
  const kept = await store.readExport(params);
  if (!kept || !isOwn(kept, caller))
    return refuse({ code: 'export.not_found', id: params.exportId });
  return accept(answerOf('getExport', 200, exportView(kept, now)));
};
