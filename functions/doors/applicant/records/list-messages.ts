import { accept } from '../../../../shared/domain/result.ts';
import { findFor } from '../../../applications/access.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';

/** What was sent about an application, oldest first; neither address nor text is kept. */
export const listMessages: UseCase<ApplicantContext, 'listMessages'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const found = findFor(input, await store.readContext({ applicationId }));
  if (!found.ok) return found;
  const messages = await store.listMessages(applicationId);
  const shown = messages
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ sequence, kind, at, until, days, state, settledAt }) => {
      return { sequence, kind, at, until, days, state, settledAt };
    });
  return accept(answerOf('listMessages', 200, { messages: shown }));
};
