import { createHash, randomBytes } from 'node:crypto';
import type { KeptCalendar } from '../../../shared/domain/messages/calendar-feed.ts';
import { type Whose, whoseOf } from '../../../shared/domain/messages/preferences.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { isNamed } from '../../../shared/http/conditions.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { NotificationContext } from './context.ts';
import { dueDatesOf } from './due-dates.ts';

// as with the address that is called, no answer that tells a secret is kept for a retry

const SECRET_BYTES = 32;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The address of somebody's due dates as they see it: whether there is one, and since when. */
export function calendarView(calendar: KeptCalendar | null) {
  return { version: calendar?.version ?? 0, since: calendar?.feed?.since ?? null };
}

/** Makes the address of the caller's due dates, in the place of the one before, and tells it. */
export const makeCalendar: UseCase<NotificationContext, 'makeCalendar'> = async (
  { store, address },
  { caller, ifMatch = 0, now },
) => {
  const whose = whoseOf(caller);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const seen = await seenAs(store, whose, ifMatch);
  if (!seen.ok) return seen;
  const feed = { digest: digestOf(secret), since: now.toISOString() };
  const next = { version: ifMatch + 1, feed };
  const put = await store.putCalendar(whose, seen.value, next);
  if (!put.ok) return put;
  const told = { ...calendarView(next), address: `${address}/v1/calendars/${secret}` };
  return accept(answerOf('makeCalendar', 200, told, { etag: etag(next.version) }));
};

/** From now on nobody reads the caller's due dates by an address. */
export const removeCalendar: UseCase<NotificationContext, 'removeCalendar'> = async (
  { store },
  { caller, ifMatch },
) => {
  const whose = whoseOf(caller);
  const seen = await seenAs(store, whose, ifMatch);
  if (!seen.ok) return seen;
  // what is there no more need not be revoked
  const next = seen.value?.feed ? { version: ifMatch + 1, feed: null } : seen.value;
  const put = next && next !== seen.value ? await store.putCalendar(whose, seen.value, next) : null;
  if (put && !put.ok) return put;
  return accept(
    answerOf('removeCalendar', 200, calendarView(next), { etag: etag(next?.version ?? 0) }),
  );
};

/** What there is, where it is the version that the caller saw. */
async function seenAs(
  store: NotificationContext['store'],
  whose: Whose,
  ifMatch: number,
): Promise<Result<KeptCalendar | null, Refusal>> {
  const { calendar } = await store.readReceiver(whose);
  const currentVersion = calendar?.version ?? 0;
  if (ifMatch === currentVersion) return accept(calendar);
  return refuse({ code: 'notifications.changed_meanwhile', currentVersion });
}

/** Somebody's due dates as a calendar, for whoever has the address. */
export const getCalendar: UseCase<NotificationContext, 'getCalendar'> = async (
  { store, address },
  { params: { secret }, ifNoneMatch, now },
) => {
  const whose = await store.readFeed(digestOf(secret));
  // one that was renewed or revoked is as one that never was
  if (whose === null) return refuse({ code: 'route.not_found' });
  const dates = await dueDatesOf(store, whose, now);
  const { dueCalendar } = await import('./due-calendar.ts');
  const body = dueCalendar(dates, address);
  const tag = `"${digestOf(body).slice(0, 32)}"`;
  // kept by its reader alone, who asks each time: an address that was revoked is shut at once
  const headers = { etag: tag, 'cache-control': 'private, no-cache' };
  if (isNamed(tag, ifNoneMatch)) return accept({ status: 304, headers, body: '' });
  const type = { 'content-type': 'text/calendar; charset=utf-8' };
  return accept({ status: 200, headers: { ...type, ...headers }, body });
};
