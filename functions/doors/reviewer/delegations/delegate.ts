import { beijingDate, beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { KnownPerson } from '../../../../shared/domain/people/known-person.ts';
import { isSameOrganisation } from '../../../../shared/domain/people/organisation.ts';
import { Delegation, canBeGiven } from '../../../../shared/domain/people/delegation.ts';
import type { FieldError, Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { Route } from '../../../../shared/contract/route.ts';
import { COLLEAGUES } from '../../../handler/delegation.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { randomId } from '../../../handler/random-id.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { refusalOfUnknown } from '../people/known.ts';
import { reviewerRows } from '../rows.ts';

/** Lets a colleague whom the directory knows act in one's role, in one call, for some days, and for all or some operations. */
export const delegate: UseCase<ReviewerContext, 'delegate'> = (context, input) =>
  runIdempotently(context.store, input, asked(input), async ({ call, people }) => {
    const { callId, to } = input.body;
    if (!call) return refuse({ code: 'call.not_found', id: callId });
    const unknown = refusalOfUnknown(people, [to], COLLEAGUES);
    if (unknown) return refuse(unknown);
    if (!people.some((person) => isColleague(person, input.caller))) {
      return refuse({ code: 'delegation.not_possible' });
    }
    const delegation = await delegationIn(input);
    if (!delegation.ok) return delegation;
    const answer = answerOf('delegate', 201, delegation.value);
    return accept({ change: { delegation: delegation.value }, answer });
  });

const asked = ({ body: { callId, to } }: Input<'delegate'>) => ({ callId, subjects: [to] });

/** Whether somebody is of the caller's own organisation. */
function isColleague({ organisation }: KnownPerson, caller: Caller): boolean {
  return isSameOrganisation(organisation, caller.organisation);
}

async function delegationIn({
  caller,
  body,
  now,
}: Input<'delegate'>): Promise<Result<Delegation, Refusal>> {
  const { addresses } = await import('../../../../shared/contract/addresses.ts');
  const known = new Set(addresses().map(([operation]) => operation));
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
  const mayBe = delegation.operations.every((name) => isDelegable(name, delegation.role));
  const canBe = mayBe && canBeGiven(delegation, beijingDate(now));
  return canBe ? accept(delegation) : refuse({ code: 'delegation.not_possible' });
}

const ROWS: ReadonlyMap<string, Route> = new Map(Object.entries(reviewerRows));

/** Whether it is one of the acts that this role may leave to a colleague. */
function isDelegable(operation: string, role: Delegation['role']): boolean {
  const route = ROWS.get(operation);
  return route?.delegable === true && route.callers.includes(role);
}

function unknown(index: number): FieldError {
  return { pointer: `/operations/${index}`, code: 'operation.unknown', message: UNKNOWN };
}

const UNKNOWN = { zh: '没有这一操作', en: 'There is no such operation' };
