import { decide } from '../../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import { callOf } from '../../../applications/call-of.ts';
import type { ApplicantContext } from '../context.ts';
import { ownFor } from '../own.ts';
import { appendEvents } from '../../../applications/append-events.ts';
import { noticed, saved } from './saved.ts';

/** Replaces the whole content, complete or not; in a correction only what its return named may differ. */
export const editApplication: UseCase<ApplicantContext, 'editApplication'> = (context, input) =>
  runIdempotently(context.store, input, input.params, async (known) =>
    edited(context, input, known),
  );

function edited(
  { rules }: ApplicantContext,
  input: Input<'editApplication'>,
  known: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const { caller, now, body, params } = input;
  const found = ownFor('edit', known.application, input);
  if (!found.ok) return found;
  const decided = decide(found.value, { type: 'edit', by: caller.role, content: body });
  if (!decided.ok) return decided;

  const { applicationId } = params;
  const application = appendEvents(found.value, decided.value, { applicationId, caller, now });
  const { next, events } = application;
  const told = saved(next, noticed(rules, next, callOf(known)));
  return accept({
    // an edit that changes nothing leaves nothing but its answer
    change: events.length > 0 ? { application } : {},
    answer: answerOf('editApplication', 200, told, { etag: etag(next.version) }),
  });
}
