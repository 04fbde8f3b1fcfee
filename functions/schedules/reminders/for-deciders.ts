import type { ApplicationState } from '../../../shared/domain/application/application.ts';
import type { RegisterLine } from '../../../shared/domain/application/register.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { MessageKind } from '../../../shared/domain/messages/message.ts';
import { type Message, newMessage } from '../../../shared/domain/messages/message.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { ExaminationStore } from '../../../shared/store/queues/examination-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';
import { UNDECIDED, dueOf } from '../../applications/due.ts';
import type { Day } from './due-reminders.ts';

export type ForDecidersStore = Pick<PersonStore, 'listPeople'> &
  Pick<QueueStore, 'listQueue'> &
  ExaminationStore;

/** What waits for any decider, in which queue and state. */
const WAITING = [
  { kind: 'decisions_wait', queue: 'proposed', state: 'proposed' },
  { kind: 'objections_wait', queue: 'objections', state: 'objection_open' },
  { kind: 'reconsiderations_wait', queue: 'reconsiderations', state: 'reconsideration' },
] as const satisfies readonly {
  readonly kind: MessageKind;
  readonly queue: string;
  readonly state: ApplicationState;
}[];

const AT_ONCE = 100;

/**
 * What deciders are told today of a call. A message names when the newest came that waits, or was
 * due that is overdue, so that it is told once, and again only when another one came.
 */
export async function forDeciders(
  store: ForDecidersStore,
  { call, lines }: { readonly call: Call; readonly lines: readonly RegisterLine[] },
  day: Day,
): Promise<Message[]> {
  const states = new Set(lines.map(({ state }) => state));
  const found: { kind: MessageKind; until: string }[] = [];
  for (const { kind, queue, state } of WAITING) {
    const until = states.has(state)
      ? await newestIn(store, { callId: call.id, kind: queue })
      : null;
    if (until !== null) found.push({ kind, until });
  }
  const overdue = await lastOverdue(store, { call, lines, day });
  if (overdue !== null) found.push({ kind: 'clocks_overdue', until: overdue });
  if (found.length === 0) return [];
  const deciders = (await store.listPeople()).filter(({ roles }) => roles.includes('decider'));
  const of = { callId: call.id, applicationId: null, sequence: null, days: null };
  const at = beijingInstant(day.now);
  return deciders.flatMap(({ subject }) =>
    found.map((what) => newMessage({ ...of, ...what, at, to: `person:${subject}` })),
  );
}

/** Since when the newest in a queue waits; null: nothing does any more. */
async function newestIn(
  store: ForDecidersStore,
  queue: Parameters<QueueStore['listQueue']>[0],
): Promise<string | null> {
  let newest: string | null = null;
  let cursor: string | undefined;
  do {
    const page = await store.listQueue(queue, { limit: AT_ONCE, ...(cursor && { cursor }) });
    if (!page.ok) break;
    for (const { updatedAt } of page.value.lines) {
      if (newest === null || updatedAt > newest) newest = updatedAt;
    }
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor);
  return newest;
}

/** When the last of the examinations that are overdue was due, whoever holds them; null: none is. */
async function lastOverdue(
  store: ForDecidersStore,
  { call, lines, day }: { call: Call; lines: readonly RegisterLine[]; day: Day },
): Promise<string | null> {
  if (call.examinationWorkingDays === null) return null;
  const ids = lines
    .filter(({ state }) => UNDECIDED.includes(state))
    .map(({ applicationId }) => applicationId);
  const read = ids.length > 0 ? await store.readExaminations(ids) : [];
  const dues = read.flatMap((one) => {
    const due = dueOf(one, call, day.now, day.calendar);
    return due?.isOverdue && due.dueOn ? [due.dueOn] : [];
  });
  return dues.toSorted().at(-1) ?? null;
}
