import { unknownYear } from '../../../shared/calendar/working-days.ts';
import { addDays, beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import { type Call, type Extension, extensionOf } from '../../../shared/domain/calls/call.ts';
import { isStale } from '../../../shared/domain/messages/delivery.ts';
import { type Message, newMessage } from '../../../shared/domain/messages/message.ts';
import { isUnfiled } from '../../../shared/domain/messages/moot.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { CalendarYearStore, CallStore } from '../../../shared/store/calls/call-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import type { RemindedStore } from '../../../shared/store/messages/reminded-store.ts';
import type { PublishingStore } from '../../../shared/store/publishing/published-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import { counted } from '../../applications/counted.ts';
import { type ForAdminsStore, ofMoreTime, ofReports, ofSystem } from './for-admins.ts';
import { type ForDecidersStore, forDeciders } from './for-deciders.ts';
import { type Day, remindedIn, remindersOf, statesDue } from './due-reminders.ts';

export interface RemindersContext {
  readonly store: Pick<CallStore, 'listCalls'> &
    Pick<RegisterStore, 'listRegister'> &
    Pick<PublishingStore, 'readApplications'> &
    Pick<ApplicationStore, 'listApplications'> &
    Pick<QueueStore, 'listQueue'> &
    Pick<MessageStore, 'enterMessage'> &
    CalendarYearStore &
    RemindedStore &
    ForDecidersStore &
    ForAdminsStore;
}

/** How many calls were looked through, and how many messages that came to. */
export interface Reminded {
  readonly calls: number;
  readonly messages: number;
}

/** The first hour of the day, in Beijing, in which anybody is reminded of anything. */
export const FIRST_HOUR = 9;

/** Under which name it is noted that what is of no call was looked through; no call is called so. */
const SYSTEM = 'SYSTEM';

/** How far ahead a calendar is looked at. */
const AHEAD_DAYS = 120;

/**
 * Enters the reminders of today, once a day for each call that has opened, and tells of more time as
 * it is granted. The name of a message says what it is of, so that one that is there stays: a run
 * that was killed is simply run again.
 */
export async function remind({ store }: RemindersContext, now: Date): Promise<Reminded> {
  const today = beijingDate(now);
  const day = { now, calendar: await calendarFor(store, now) };
  let [calls, messages] = [0, 0];
  const isDone = async (of: string) =>
    hourInBeijing(now) < FIRST_HOUR || (await store.wasReminded(of, today));
  for (const call of await store.listCalls()) {
    if (!call.window || now < new Date(call.window.opensAt)) continue;
    messages += await tellExtensions(store, call, now);
    if (await isDone(call.id)) continue;
    messages += (await remindIn(store, call, day)) + (await remindRecommenders(store, call, day));
    await store.noteReminded(call.id, today);
    calls += 1;
  }
  if (!(await isDone(SYSTEM))) {
    messages += await enterAll(store, await ofSystem(store, now));
    await store.noteReminded(SYSTEM, today);
  }
  return { calls, messages };
}

function hourInBeijing(now: Date): number {
  return Number(beijingInstant(now).slice(11, 13));
}

function calendarFor(store: CalendarYearStore, now: Date): Promise<Day['calendar']> {
  const today = beijingDate(now);
  return counted(
    store,
    (calendar) => calendar,
    (calendar) => unknownYear(today, addDays(today, AHEAD_DAYS), calendar) !== null,
  );
}

const AT_ONCE = 50;

async function remindIn(store: RemindersContext['store'], call: Call, day: Day): Promise<number> {
  const states = statesDue(call, day);
  const lines = await store.listRegister(call.id);
  const ids = lines
    .filter(({ state }) => states.includes(state))
    .map(({ applicationId }) => applicationId);
  let count =
    (await enterAll(store, await forDeciders(store, { call, lines }, day))) +
    (await enterAll(store, await ofReports(store, call, day.now)));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const applications = await store.readApplications(ids.slice(from, from + AT_ONCE));
    const due = applications.flatMap((one) => remindersOf(one, call, day));
    count += await enterAll(store, due);
  }
  return count;
}

/** One by one; gives how many. */
async function enterAll(
  { enterMessage }: Pick<MessageStore, 'enterMessage'>,
  messages: readonly Message[],
): Promise<number> {
  for (const message of messages) await enterMessage(message);
  return messages.length;
}

/** A recommender whose time ends, as long as anything waits for it. */
async function remindRecommenders(
  store: RemindersContext['store'],
  { id: callId, recommenders }: Call,
  day: Day,
): Promise<number> {
  let count = 0;
  for (const { id: recommenderId, organisation, recommendsUntil: until } of recommenders) {
    const days = organisation && until ? remindedIn(new Date(until), day) : null;
    if (days === null || organisation === null) continue;
    const page = await store.listQueue(
      { callId, kind: 'recommender', recommenderId },
      { limit: 1 },
    );
    if (!page.ok || page.value.lines.length === 0) continue;
    const to = `recommender:${organisation}` as const;
    const about = {
      to,
      callId,
      applicationId: null,
      sequence: null,
      kind: 'recommending_due',
    } as const;
    await store.enterMessage(newMessage({ ...about, at: beijingInstant(day.now), until, days }));
    count += 1;
  }
  return count;
}

/** Of an extension its association is told about each application that it has yet to file, and admins. */
async function tellExtensions(
  store: RemindersContext['store'],
  call: Call,
  now: Date,
): Promise<number> {
  const granted = call.extensions.filter(
    (one) => one === extensionOf(call, one.association) && !isStale(one.grantedAt, now),
  );
  const messages = await Promise.all(
    granted.map((extension) => extensionMessages(store, call, extension)),
  );
  const toAdmins = granted.map((extension) => ofMoreTime(call.id, extension));
  return enterAll(store, [...messages.flat(), ...toAdmins]);
}

async function extensionMessages(
  { listApplications }: RemindersContext['store'],
  { id: callId }: Call,
  { association, closesAt, grantedAt }: Extension,
): Promise<Message[]> {
  const page = await listApplications(association, callId, { limit: MOST_FILINGS });
  const lines = page.ok ? page.value.lines : [];
  return lines.filter(isUnfiled).map(({ id }) =>
    newMessage({
      to: 'association',
      callId: null,
      applicationId: id,
      sequence: null,
      kind: 'extended',
      at: grantedAt,
      until: closesAt,
      days: null,
    }),
  );
}

/** More than an association files in a call. */
const MOST_FILINGS = 100;
