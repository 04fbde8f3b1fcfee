import { accept, refuse } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** Who was given more time, until when, by whom and why: for admins, since it names associations. */
export const listExtensions: UseCase<AdminContext, 'listExtensions'> = async (
  { store },
  { params },
) => {
  const { call } = await store.readContext({ callId: params.callId });
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const { extensions, version } = call;
  return accept(answerOf('listExtensions', 200, { extensions }, { etag: etag(version) }));
};
