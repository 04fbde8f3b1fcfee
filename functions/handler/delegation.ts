import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Caller } from '../../shared/domain/people/caller.ts';
import { covers } from '../../shared/domain/people/delegation.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import type { HttpEvent } from '../../shared/http/event.ts';
import { unknownAmong } from '../../shared/domain/people/known-person.ts';
import type { CommandStore } from '../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../shared/store/delegations/delegation-store.ts';
import type { Route } from '../../shared/contract/route.ts';

/** Who may act for a colleague. Experts are no colleagues of those who judge their review. */
export const COLLEAGUES = ['examiner', 'decider'] as const;

/** The colleague whom a request is made for, where its row lets that be. */
export function colleagueIn(route: Route, event: HttpEvent): string | undefined {
  return route.delegable ? event.queryStringParameters?.['onBehalfOf'] : undefined;
}

/** The row as it is checked first: who acts for a colleague needs no role but that of one. */
export function rowFor(route: Route, colleague: string | undefined): Route {
  return colleague === undefined ? route : { ...route, callers: COLLEAGUES };
}

/** What is to be done by the delegation. */
interface DelegatedRequest {
  readonly operation: string;
  readonly route: Route;
  readonly callId: string;
  readonly now: Date;
}

/** What is asked before somebody acts for another. */
export type DelegatingStore = Pick<DelegationStore, 'delegationsTo'> &
  Pick<CommandStore, 'readContext'>;

/**
 * The caller in the role of the colleague, where a delegation of the same organisation is in force
 * today (in Beijing), covers call and operation, and is between two whom the directory still knows;
 * else `delegation.not_in_force`.
 */
export async function resolveDelegation(
  store: DelegatingStore,
  caller: Caller,
  colleague: string,
  { operation, route, callId, now }: DelegatedRequest,
): Promise<Result<Caller, Refusal>> {
  const act = {
    from: colleague,
    organisation: caller.organisation.code,
    roles: route.callers === 'anyone' ? [] : route.callers,
    callId,
    // who may act for another may look in that place as well, whatever the scope
    operation: route.method === 'GET' || route.isReading ? null : operation,
    on: beijingDate(now),
  };
  const [received, { people }] = await Promise.all([
    store.delegationsTo(caller.subject),
    store.readContext({ subjects: [colleague, caller.subject] }),
  ]);
  const found = received.find((delegation) => covers(delegation, act));
  // whoever left the office neither leaves anything to others nor does anything for them
  const isLeft = (role: 'examiner' | 'decider') =>
    unknownAmong(people, [colleague], [role]).length > 0 ||
    unknownAmong(people, [caller.subject], COLLEAGUES).length > 0;
  if (!found || isLeft(found.role))
    return refuse({ code: 'delegation.not_in_force', subject: colleague });
  return accept({ ...caller, role: found.role, onBehalfOf: colleague, delegation: found.id });
}
