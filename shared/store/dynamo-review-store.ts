import { readEventsBetweenIn } from './applications/application-reads.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import { listAccessRequestsIn, recordReadingIn } from './applications/personal-data-readings.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import { delegationsToIn, listDelegationsIn } from './delegations/delegations.ts';
import { commitTo } from './commands/commit.ts';
import { filingWrites } from './commands/filing-writes.ts';
import { reviewerWrites } from './commands/reviewer-writes.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import { type FilingStore, filingStoreIn } from './dynamo-filing-store.ts';
import type { AssignmentStore } from './panels/assignment-store.ts';
import { listAssignedIn } from './panels/assignments.ts';
import type { ScoreTotalStore } from './panels/score-total-store.ts';
import { listScoreTotalsIn } from './panels/score-totals.ts';
import { listPeopleIn, noteSignInIn, personOnRecord } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { readObjectionIn, readObjectionsIn } from './publishing/objections.ts';
import type { ObjectionStore, PublishingStore } from './publishing/published-store.ts';
import { readApplicationsIn } from './publishing/publishing.ts';
import type { QueueStore } from './queues/queue-store.ts';
import { listQueueIn } from './queues/queues.ts';
import { listAssociationFiguresIn } from './register/association-counts.ts';
import type { AssociationFigureStore, FigureStore } from './register/figure-store.ts';
import { readFiguresIn } from './register/figures.ts';
import type { RegisterStore } from './register/register-store.ts';
import type { ReEvaluationStore } from './reports/re-evaluation-store.ts';
import {
  listAffectedIn,
  listReEvaluationsIn,
  readAffectedIn,
  readReEvaluationIn,
} from './reports/re-evaluations.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';

/** All that the door of those who review asks for. */
export type ReviewStore = FilingStore &
  QueueStore &
  AssignmentStore &
  FigureStore &
  AssociationFigureStore &
  ReEvaluationStore &
  DelegationStore &
  PersonStore &
  ScoreTotalStore &
  PersonalDataReadingStore &
  Pick<RegisterStore, 'readEventsBetween'> &
  Pick<PublishingStore, 'readApplications'> &
  Pick<ObjectionStore, 'readObjection' | 'readObjections'>;

/** What those need who examine, score and decide: the filings, and what is about them. */
export function dynamoReviewStore(options: TableOptions): ReviewStore {
  return reviewStoreIn(openTable(options));
}

/** The same over a table that is open. */
export function reviewStoreIn(table: Table): ReviewStore {
  return {
    ...filingStoreIn(table),
    readContext: readFilingContextIn(table, { person: personOnRecord }),
    commit: commitTo(table, filingWrites, reviewerWrites),
    listQueue: listQueueIn(table),
    listAssigned: listAssignedIn(table),
    readFigures: readFiguresIn(table),
    listAssociationFigures: listAssociationFiguresIn(table),
    listReEvaluations: listReEvaluationsIn(table),
    readReEvaluation: readReEvaluationIn(table),
    listAffected: listAffectedIn(table),
    readAffected: readAffectedIn(table),
    listDelegations: listDelegationsIn(table),
    delegationsTo: delegationsToIn(table),
    listPeople: listPeopleIn(table),
    noteSignIn: noteSignInIn(table),
    listScoreTotals: listScoreTotalsIn(table),
    recordReading: recordReadingIn(table),
    listAccessRequests: listAccessRequestsIn(table),
    readEventsBetween: readEventsBetweenIn(table),
    readApplications: readApplicationsIn(table),
    readObjection: readObjectionIn(table),
    readObjections: readObjectionsIn(table),
  };
}
