import { addWorkingDays } from '../../../../shared/calendar/working-days.ts';
import type { Application } from '../../../../shared/domain/application/application.ts';
import { type CalendarDate, beijingDate } from '../../../../shared/domain/calendar.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import { decide } from '../../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { callOf } from '../../../applications/call-of.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { packNaming } from '../../../applications/pinned-pack.ts';
import { appendEvents } from '../../../applications/append-events.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { ownFor } from '../own.ts';
import { saved } from './saved.ts';

/**
 * Disputes findings by which an application was refused or not selected: once, and within the
 * working days that the call gives, by clauses of the pack that judged it.
 */
export const disputeFindings: UseCase<ApplicantContext, 'disputeFindings'> = (context, input) =>
  runIdempotently(context.store, input, input.params, async (known) =>
    disputed(context, input, known),
  );

function disputed(
  { rules }: ApplicantContext,
  input: Input<'disputeFindings'>,
  known: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const { caller, now, body } = input;
  const found = ownFor('dispute', known.application, input);
  if (!found.ok) return found;
  const seen = found.value;
  const decided = decide(seen, {
    type: 'dispute',
    by: caller.role,
    persons: personsOf(caller),
    on: beijingDate(now),
    of: seen.state === 'not_accepted' ? 'examination' : 'selection',
    disputed: body.disputed,
    until: lastDayFor(seen, callOf(known)),
  });
  if (!decided.ok) return decided;
  const named = clausesNamed(rules, seen, body.disputed);
  if (!named.ok) return named;

  const application = appendEvents(seen, decided.value, { applicationId: seen.id, caller, now });
  const { next } = application;
  return accept({
    change: { application },
    answer: answerOf('disputeFindings', 200, saved(next, []), { etag: etag(next.version) }),
  });
}

function clausesNamed(
  rules: ApplicantContext['rules'],
  application: Application,
  disputes: Input<'disputeFindings'>['body']['disputed'],
) {
  const { id, submission } = application;
  if (!submission) throw new Error(`${id} was decided on and never filed`);
  const clauses = disputes.map(({ clause }) => clause);
  return packNaming(rules, { application, submission }, clauses);
}

/** The last day on which findings can be disputed; null where the call offers no reconsideration. */
function lastDayFor(
  application: Application,
  { reconsiderationWorkingDays: days }: Call,
): CalendarDate | null {
  return days === null ? null : addWorkingDays(toldOn(application), days);
}

/** The day on which the association was told of what it disputes: the last one of those there are. */
function toldOn({ id, state, decision, publication }: Application): CalendarDate {
  const instants =
    state === 'not_accepted'
      ? [decision?.at]
      : [publication?.toldAt, ...(publication?.objections.map((one) => one.answeredAt) ?? [])];
  const days = instants.flatMap((at) => (at ? [beijingDate(new Date(at))] : []));
  const last = days.toSorted().at(-1);
  if (last === undefined) throw new Error(`${id} was told nothing that it could dispute`);
  return last;
}
