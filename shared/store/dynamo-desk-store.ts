import { readEventsIn, readHistoryIn } from './applications/application-reads.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import { listAccessRequestsIn, recordReadingIn } from './applications/personal-data-readings.ts';
import type { CallStore } from './calls/call-store.ts';
import { listCallsIn, readCallIn } from './calls/calls.ts';
import { answeredIn } from './commands/command-context.ts';
import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { deskWrites } from './commands/desk-writes.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import { listDelegationsIn } from './delegations/delegations.ts';
import type { MaterialStore } from './materials/material-store.ts';
import { materialsIn } from './materials/materials.ts';
import { listPeopleIn, noteSignInIn, personOnRecord } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { readObjectionIn } from './publishing/objections.ts';
import type { ObjectionStore } from './publishing/published-store.ts';
import { listAssociationFiguresIn } from './register/association-counts.ts';
import type { AssociationFigureStore, FigureStore } from './register/figure-store.ts';
import { readFiguresIn } from './register/figures.ts';
import type { ReEvaluationStore } from './reports/re-evaluation-store.ts';
import {
  listAffectedIn,
  listReEvaluationsIn,
  readReEvaluationIn,
} from './reports/re-evaluations.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';

/** All that the desk of those who review asks for. */
type DeskStore = CommandStore &
  CallStore &
  MaterialStore &
  Pick<ApplicationStore, 'readEvents' | 'readHistory'> &
  FigureStore &
  AssociationFigureStore &
  Omit<ReEvaluationStore, 'readAffected'> &
  Pick<DelegationStore, 'listDelegations'> &
  PersonStore &
  Omit<PersonalDataReadingStore, 'listReadings'> &
  Pick<ObjectionStore, 'readObjection'>;

/** What those look up who review, and what they leave and grant each other. */
export function dynamoDeskStore(options: TableOptions): DeskStore {
  return deskStoreIn(openTable(options));
}

/** The same over a table that is open. */
export function deskStoreIn(table: Table): DeskStore {
  return {
    readCall: readCallIn(table),
    listCalls: listCallsIn(table),
    readContext: readFilingContextIn(table, { person: personOnRecord }),
    answered: answeredIn(table),
    commit: commitTo(table, deskWrites),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    readEvents: readEventsIn(table),
    readHistory: readHistoryIn(table),
    ...materialsIn(table),
    readFigures: readFiguresIn(table),
    listAssociationFigures: listAssociationFiguresIn(table),
    listReEvaluations: listReEvaluationsIn(table),
    readReEvaluation: readReEvaluationIn(table),
    listAffected: listAffectedIn(table),
    listDelegations: listDelegationsIn(table),
    listPeople: listPeopleIn(table),
    noteSignIn: noteSignInIn(table),
    recordReading: recordReadingIn(table),
    listAccessRequests: listAccessRequestsIn(table),
    readObjection: readObjectionIn(table),
  };
}
