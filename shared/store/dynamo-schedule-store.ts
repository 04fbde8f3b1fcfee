import type { FailedMessageStore } from './messages/message-store.ts';
import { countFailedIn } from './messages/messages.ts';
import { remindedIn } from './messages/reminded.ts';
import type { RemindedStore } from './messages/reminded-store.ts';
import { listPeopleIn } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { forgettingIn } from './retention/forgetting.ts';
import type { ForgettingStore } from './retention/forgetting-store.ts';
import type { ExaminationStore } from './queues/examination-store.ts';
import { listMaterialsIn } from './materials/materials.ts';
import type { MaterialStore } from './materials/material-store.ts';
import { type SweepStore, sweepingIn } from './materials/sweep-store.ts';
import { readExaminationsIn } from './queues/examinations.ts';
import {
  everyApplicationIn,
  listMessagesIn,
  listRedactionIn,
  placeIn,
  wakeReportIn,
} from './register/reconciliation.ts';
import { recountIn } from './register/recount.ts';
import type { ReconciliationStore } from './register/reconciliation-store.ts';
import { eraseFilesIn } from './retention/erased-files.ts';
import {
  eraseApplicationIn,
  eraseObjectionIn,
  listUnerasedIn,
  listUnerasedObjectionsIn,
} from './retention/retention.ts';
import type { RetentionStore } from './retention/retention-store.ts';
import type { ReEvaluationStore } from './reports/re-evaluation-store.ts';
import { listReEvaluationsIn } from './reports/re-evaluations.ts';
import type { RunStore } from './runs/run-store.ts';
import { listRunsIn, noteRunIn } from './runs/runs.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type ScheduleStore = ExaminationStore &
  RetentionStore &
  ReconciliationStore &
  RemindedStore &
  Pick<MaterialStore, 'listMaterials'> &
  SweepStore &
  FailedMessageStore &
  RunStore &
  Pick<ReEvaluationStore, 'listReEvaluations'> &
  Pick<PersonStore, 'listPeople'> &
  ForgettingStore;

/** What only functions that run by the clock ask for: apart, so that no door carries it. */
export function dynamoScheduleStore(options: TableOptions): ScheduleStore {
  const table = openTable(options);
  return {
    noteRun: noteRunIn(table),
    ...remindedIn(table),
    countFailedMessages: countFailedIn(table),
    readExaminations: readExaminationsIn(table),
    everyApplication: everyApplicationIn(table),
    place: placeIn(table),
    listRedaction: listRedactionIn(table),
    listMessages: listMessagesIn(table),
    wakeReport: wakeReportIn(table),
    recount: recountIn(table),
    listMaterials: listMaterialsIn(table),
    ...sweepingIn(table),
    listUnerased: listUnerasedIn(table),
    listUnerasedObjections: listUnerasedObjectionsIn(table),
    eraseApplication: eraseApplicationIn(table),
    eraseFiles: eraseFilesIn(table),
    eraseObjection: eraseObjectionIn(table),
    listRuns: listRunsIn(table),
    listReEvaluations: listReEvaluationsIn(table),
    listPeople: listPeopleIn(table),
    ...forgettingIn(table),
  };
}
