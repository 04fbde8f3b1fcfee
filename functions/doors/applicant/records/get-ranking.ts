import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';

/** The association's order of its applications in a call; version 0 and empty before the first. */
export const getRanking: UseCase<ApplicantContext, 'getRanking'> = async (
  { store },
  { params: { callId }, caller },
) => {
  const read = await store.readContext({ callId, association: caller.organisation.code });
  if (!read.call) return refuse({ code: 'call.not_found', id: callId });
  const { version, applications } = read.ranking;
  const body = { version, applications: [...applications] };
  return accept(answerOf('getRanking', 200, body, { etag: etag(version) }));
};
