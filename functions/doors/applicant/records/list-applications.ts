import { extensionOf } from '../../../../shared/domain/calls/call.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { disclosedState } from '../../../../shared/domain/application/disclosure.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';

/** A page of the association's applications, each with the time that it was given beyond the closing. */
export const listApplications: UseCase<ApplicantContext, 'listApplications'> = async (
  { store },
  { query: { callId, limit, cursor }, caller },
) => {
  const page = await store.listApplications(caller.organisation.code, callId, { limit, cursor });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const callIds = [...new Set(lines.map((line) => line.callId))];
  const calls = await Promise.all(callIds.map((id) => store.readCall(id)));
  const applications = lines.map(({ toldAt, ...line }) => {
    const call = calls.find((each) => each?.id === line.callId);
    return {
      ...line,
      state: disclosedState({ state: line.state, toldAt }),
      extendedTo: (call && extensionOf(call, caller.organisation.code)?.closesAt) ?? null,
    };
  });
  return accept(answerOf('listApplications', 200, { applications, nextCursor }));
};
