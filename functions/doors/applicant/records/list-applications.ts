import { accept, refuse } from '../../../../shared/domain/result.ts';
import { disclosedState } from '../../../../shared/domain/application/disclosure.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';

/** A page of the association's applications. */
export const listApplications: UseCase<ApplicantContext, 'listApplications'> = async (
  { store },
  { query: { callId, limit, cursor }, caller },
) => {
  const page = await store.listApplications(caller.organisation.code, callId, { limit, cursor });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const applications = lines.map(({ toldAt, ...line }) => {
    return { ...line, state: disclosedState({ state: line.state, toldAt }) };
  });
  return accept(answerOf('listApplications', 200, { applications, nextCursor }));
};
