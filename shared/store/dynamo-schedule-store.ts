import type { ExaminationStore } from './queues/examination-store.ts';
import { readExaminationsIn } from './queues/examinations.ts';
import {
  eraseApplicationIn,
  eraseObjectionIn,
  listUnerasedIn,
  listUnerasedObjectionsIn,
} from './retention/retention.ts';
import type { RetentionStore } from './retention/retention-store.ts';
import { type TableOptions, openTable } from './table/table.ts';

/** What only functions that run by the clock ask for: apart, so that no door carries it. */
export function dynamoScheduleStore(options: TableOptions): ExaminationStore & RetentionStore {
  const table = openTable(options);
  return {
    readExaminations: readExaminationsIn(table),
    listUnerased: listUnerasedIn(table),
    listUnerasedObjections: listUnerasedObjectionsIn(table),
    eraseApplication: eraseApplicationIn(table),
    eraseObjection: eraseObjectionIn(table),
  };
}
