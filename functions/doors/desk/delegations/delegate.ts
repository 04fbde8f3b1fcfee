import { beijingDate, beijingInstant } from '../../../../shared/domain/calendar.ts';
import { delegable } from '../../../../shared/contract/delegable.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { KnownPerson } from '../../../../shared/domain/people/known-person.ts';
import { isSameOrganisation } from '../../../../shared/domain/people/organisation.ts';
import { Delegation, canBeGiven } from '../../../../shared/domain/people/delegation.ts';
import type { FieldError, Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import { refusalOfUnknown } from '../../../applications/people/known.ts';
import { COLLEAGUES } from '../../../handler/delegation.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { randomId } from '../../../handler/random-id.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** Lets a colleague whom the directory knows act in one's role, in one call, for some days, and for all or some operations. */
export const delegate: UseCase<DeskContext, 'delegate'> = (context, input) =>
  runIdempotently(context.store, input, contextOf(input), async ({ call, people }) => {
    const { callId, to } = input.body;
    if (!call) return refuse({ code: 'call.not_found', id: callId });
    const unknown = refusalOfUnknown(people, [to], COLLEAGUES);
    if (unknown) return refuse(unknown);
    if (!people.some((person) => isColleague(person, input.caller))) {
      return refuse({ code: 'delegation.not_possible' });
    }
    const delegation = delegationIn(input);
    if (!delegation.ok) return delegation;
    const answer = answerOf('delegate', 201, delegation.value);
    return accept({ change: { delegation: delegation.value }, answer });
  });

const contextOf = ({ body: { callId, to } }: Input<'delegate'>) => ({ callId, subjects: [to] });

/** Whether somebody is of the caller's own organisation. */
function isColleague({ organisation }: KnownPerson, caller: Caller): boolean {
  return isSameOrganisation(organisation, caller.organisation);
}

function delegationIn({ caller, body, now }: Input<'delegate'>): Result<Delegation, Refusal> {
  const known = new Map(Object.entries(delegable()));
  const errors = body.operations.flatMap((name, at) => (known.has(name) ? [] : [unknown(at)]));
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  const delegation = Delegation.parse({
    ...body,
    id: randomId('del'),
    from: caller.subject,
    role: caller.role,
    organisation: caller.organisation.code,
    operations: [...new Set(body.operations)],
    givenAt: beijingInstant(now),
    withdrawnAt: null,
  });
  // each of them is an act that this role may leave to a colleague
  const mayBe = delegation.operations.every(
    (name) => known.get(name)?.includes(delegation.role) === true,
  );
  const canBe = mayBe && canBeGiven(delegation, beijingDate(now));
  return canBe ? accept(delegation) : refuse({ code: 'delegation.not_possible' });
}

function unknown(index: number): FieldError {
  return { pointer: `/operations/${index}`, code: 'operation.unknown', message: UNKNOWN };
}

const UNKNOWN = { zh: '没有这一操作', en: 'There is no such operation' };
