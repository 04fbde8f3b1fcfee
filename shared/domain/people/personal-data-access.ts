import * as z from 'zod';
import { addDays, beijingDate, CalendarDate, Instant } from '../calendar.ts';
import type { Caller } from './caller.ts';
import type { Application } from '../application/application.ts';
import { allowedTo } from '../application/guard.ts';
import { officeOf } from '../commands/commands.ts';
import type { Office } from './offices.ts';
import { OF_ASSOCIATION } from './whose-data.ts';

/** For how many days a grant holds, its first included. Our design: no source gives a number. */
const GRANTED_DAYS = 7;

/** Somebody who neither holds nor decides a case asks to read its personal data. */
export const AccessRequest = z.strictObject({
  id: z.string(),
  by: z.string().describe('who asks'),
  of: z.string().describe('`association`, or the case number of an objection'),
  reason: z.string(),
  at: Instant,
  /** Who granted it, another person; null while nobody has. */
  grantedBy: z.string().nullable(),
  /** The last day in Beijing on which it holds; null while it is not granted. */
  until: CalendarDate.nullable(),
});
export type AccessRequest = z.infer<typeof AccessRequest>;

/** The offices in which a decider decides on what waits. A list is of a call, and a revocation waits for nobody. */
const DECIDING: readonly (Office | null)[] = ['selection', 'objections', 'reconsideration'];

/**
 * Whether the caller holds or decides the case, and so needs nobody else: the examiner on whose desk
 * it is, and a decider who may decide on what waits in it now or had a hand in it. Who objects is for
 * those alone who may decide now.
 */
export function holdsOrDecides(application: Application, caller: Caller, of: string): boolean {
  if (caller.role === 'examiner') return application.examination?.examiner === caller.subject;
  if (allowedTo(application, caller).some((command) => DECIDING.includes(officeOf(command))))
    return true;
  return (
    of === OF_ASSOCIATION && application.hands.some(({ subject }) => subject === caller.subject)
  );
}

/** Whether one of the requests lets the person read this today. */
export function isGranted(
  requests: readonly AccessRequest[],
  { subject, of, now }: { readonly subject: string; readonly of: string; readonly now: Date },
): boolean {
  const today = beijingDate(now);
  return requests.some((one) => one.by === subject && one.of === of && today <= (one.until ?? ''));
}

/** The request as it is once another person grants it. */
export function granted(request: AccessRequest, by: string, now: Date): AccessRequest {
  return { ...request, grantedBy: by, until: addDays(beijingDate(now), GRANTED_DAYS - 1) };
}
