import { accept } from '../../../../shared/domain/result.ts';
import { messageOf } from '../../../applications/outbox-message.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { saved } from './saved.ts';

/** Withdraws a draft or a filing; its standard and its place in the ranking become free. */
export const withdrawApplication: UseCase<ApplicantContext, 'withdrawApplication'> = (
  { store },
  input,
) => {
  const { params, caller, body } = input;
  const association = caller.organisation.code;
  return runCommand(store, input, {
    type: 'withdraw',
    data: () => accept({ reason: body.reason }),
    change: (application) => ({
      application,
      ranking: { kind: 'remove', ...params, association },
      // nobody else has heard of a draft
      ...(application.seen?.state !== 'draft' && {
        message: messageOf('application_withdrawn', application.next),
      }),
    }),
    answer: (next) =>
      answerOf('withdrawApplication', 200, saved(next, []), { etag: etag(next.version) }),
  });
};
