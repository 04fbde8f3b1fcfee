import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** What each association filed in a call, and where it stands: for staff, since most of it is not announced. */
export const listAssociationFigures: UseCase<DeskContext, 'listAssociationFigures'> = async (
  { store },
  { params: { callId } },
) => {
  const [call, associations] = await Promise.all([
    store.readCall(callId),
    store.listAssociationFigures(callId),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  return accept(answerOf('listAssociationFigures', 200, { associations }));
};
