import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import type { Metric } from '../../../shared/http/metrics.ts';
import type { ExaminationStore } from '../../../shared/store/queues/examination-store.ts';
import type { ObjectStore } from '../../../shared/store/publishing/objects.ts';
import type { CalendarYearStore, CallStore } from '../../../shared/store/calls/call-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import { CHECKPOINT_FOLDER, lastBefore } from '../../calls/checkpoint-objects.ts';
import { examinationsIn } from './examinations.ts';
import { oldestInQueues } from './oldest.ts';

export interface GaugeContext {
  readonly store: Pick<CallStore, 'listCalls'> &
    Pick<RegisterStore, 'listRegister'> &
    CalendarYearStore &
    QueueStore &
    ExaminationStore;
  readonly objects: Pick<ObjectStore, 'list'>;
}

/** What waits, and for how long, over all calls: registers and the first lines of queues, no scan. */
export async function gauge({ store, objects }: GaugeContext, now: Date): Promise<Metric[]> {
  const oldest = new Map<string, Date>();
  let overdue = 0;
  const held: Date[] = [];
  for (const call of await store.listCalls()) {
    const lines = await store.listRegister(call.id);
    for (const { queue, filedAt } of await oldestInQueues(store, call, lines))
      oldest.set(queue, earlier(filedAt, oldest.get(queue)));
    const found = await examinationsIn(store, { call, lines, now });
    overdue += found.overdue;
    held.push(...found.held);
  }
  for (const filedAt of held) oldest.set('examiner', earlier(filedAt, oldest.get('examiner')));
  return [
    ...[...oldest].map(([of, filedAt]) => {
      return { name: 'OldestInQueue', value: secondsBetween(filedAt, now), of } as const;
    }),
    { name: 'OverdueExaminations', value: overdue },
    ...(await checkpointAge(objects, now)),
  ];
}

function earlier(one: Date, other: Date | undefined): Date {
  return other && other < one ? other : one;
}

/** Where no day was ever closed there is no age: that the run is missing is told otherwise. */
async function checkpointAge(objects: GaugeContext['objects'], now: Date): Promise<Metric[]> {
  const last = lastBefore(await objects.list(CHECKPOINT_FOLDER), beijingDate(now));
  if (last === undefined) return [];
  const date = last.slice(CHECKPOINT_FOLDER.length, -'.json'.length);
  const over = new Date(`${addDays(date, 1)}T00:00:00+08:00`);
  return [{ name: 'CheckpointAge', value: secondsBetween(over, now) }];
}

function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, (to.getTime() - from.getTime()) / 1000);
}
