import { decide } from '../../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { messageOf } from '../../../applications/outbox-message.ts';
import { ownFor } from '../own.ts';
import { appendEvents } from '../../../applications/append-events.ts';
import { saved } from './saved.ts';

/** Withdraws a draft or a filing; its standard and its place in the ranking become free. */
export const withdrawApplication: UseCase<ApplicantContext, 'withdrawApplication'> = (
  context,
  input,
) => runIdempotently(context.store, input, input.params, async (known) => withdrawn(input, known));

function withdrawn(
  input: Input<'withdrawApplication'>,
  known: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const { caller, now, body, params } = input;
  const found = ownFor('withdraw', known.application, input);
  if (!found.ok) return found;
  const command = { type: 'withdraw', by: caller.role, reason: body.reason } as const;
  const decided = decide(found.value, command);
  if (!decided.ok) return decided;

  const { applicationId, callId } = params;
  const application = appendEvents(found.value, decided.value, { applicationId, caller, now });
  const { next } = application;
  const association = caller.organisation.code;
  const wasFiled = found.value.state !== 'draft';
  return accept({
    change: {
      application,
      ranking: { kind: 'remove', callId, association, applicationId },
      // nobody else has heard of a draft
      ...(wasFiled && { message: messageOf('application_withdrawn', next) }),
    },
    answer: answerOf('withdrawApplication', 200, saved(next, []), { etag: etag(next.version) }),
  });
}
