import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { exportView, isOwn } from './export-view.ts';

/** The exports of a call that the caller asked for, the newest first. */
export const listExports: UseCase<ReviewerContext, 'listExports'> = async (
  { store },
  { params: { callId }, caller, now },
) => {
  const [call, kept] = await Promise.all([store.readCall(callId), store.listExports(callId)]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const exports = kept.filter((one) => isOwn(one, caller)).map((one) => exportView(one, now));
  return accept(answerOf('listExports', 200, { exports }));
};

/** How far an export is. */
export const getExport: UseCase<ReviewerContext, 'getExport'> = async (
  { store },
  { params, caller, now },
) => {
  const kept = await store.readExport(params);
  if (!kept || !isOwn(kept, caller))
    return refuse({ code: 'export.not_found', id: params.exportId });
  return accept(answerOf('getExport', 200, exportView(kept, now)));
};
