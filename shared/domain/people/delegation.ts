import * as z from 'zod';
import { addDays, beijingDate, CalendarDate, Instant } from '../calendar.ts';
import type { Role } from './caller.ts';
import { Subject } from './subject.ts';

/** Somebody lets a colleague act (委托), for a time and a scope; it is recorded as "B for A". */
export const Delegation = z.strictObject({
  id: z.string(),
  /** Who delegates, in which role. An expert's review is nobody else's to do. */
  from: Subject,
  role: z.enum(['examiner', 'decider']),
  /** The organisation of who delegates; only its own people can act by it. */
  organisation: z.string(),
  to: Subject,
  callId: z.string(),
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  /** The operations that it covers; empty: all that the role may do. */
  operations: z.array(z.string().max(60)).max(40),
  reason: z.string(),
  givenAt: Instant,
  withdrawnAt: Instant.nullable(),
});
export type Delegation = z.infer<typeof Delegation>;

/** What somebody wants to do for a colleague. */
export interface ActForAnother {
  readonly from: string;
  /** The organisation of the person who acts. */
  readonly organisation: string;
  /** The roles that may do it. */
  readonly roles: readonly Role[];
  readonly callId: string;
  /** Null for looking, which every scope includes. */
  readonly operation: string | null;
  /** The day in Beijing. */
  readonly on: CalendarDate;
}

/** The most days that one can last, from the day on which it is given. Our design: no source gives a number. */
const MOST_DAYS = 366;

/** Whether a delegation is in force on the day and covers the act; both its days are included. */
export function covers(delegation: Delegation, act: ActForAnother): boolean {
  const { from, organisation, role, callId, startsOn, endsOn, operations } = delegation;
  const isMeant = from === act.from && callId === act.callId && act.roles.includes(role);
  const isInForce = delegation.withdrawnAt === null && startsOn <= act.on && act.on <= endsOn;
  // one that was put on record in another way, or before there was a most, lasts no longer
  const isWithinMost = act.on < addDays(beijingDate(new Date(delegation.givenAt)), MOST_DAYS);
  const { operation } = act;
  const isInScope = operation === null || operations.length === 0 || operations.includes(operation);
  return isMeant && isInForce && isWithinMost && isInScope && organisation === act.organisation;
}

/** Whether it can be given at all: to another, by somebody of an organisation, for a day to come, and ending within a year. */
export function canBeGiven(
  { from, to, organisation, startsOn, endsOn }: Delegation,
  today: CalendarDate,
): boolean {
  const isAhead = startsOn <= endsOn && today <= endsOn && endsOn < addDays(today, MOST_DAYS);
  return from !== to && organisation !== '' && isAhead;
}
