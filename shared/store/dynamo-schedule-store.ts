import { setTimeout as sleep } from 'node:timers/promises';
import type { TableOptions } from './dynamo-store.ts';
import type { ExaminationStore } from './queues/examination-store.ts';
import { readExaminationsIn } from './queues/examinations.ts';
import {
  eraseApplicationIn,
  eraseObjectionIn,
  listUnerasedIn,
  listUnerasedObjectionsIn,
} from './retention/retention.ts';
import type { RetentionStore } from './retention/retention-store.ts';

/** What only functions that run by the clock ask for: apart, so that no door carries it. */
export function dynamoScheduleStore(options: TableOptions): ExaminationStore & RetentionStore {
  const table = { patience: { sleep, random: Math.random }, ...options };
  return {
    readExaminations: readExaminationsIn(table),
    listUnerased: listUnerasedIn(table),
    listUnerasedObjections: listUnerasedObjectionsIn(table),
    eraseApplication: eraseApplicationIn(table),
    eraseObjection: eraseObjectionIn(table),
  };
}
