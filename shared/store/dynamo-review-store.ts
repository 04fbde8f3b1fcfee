import { readEventsBetweenIn } from './applications/application-reads.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import { delegationsToIn } from './delegations/delegations.ts';
import { commitTo } from './commands/commit.ts';
import { filingWrites } from './commands/filing-writes.ts';
import { reviewerWrites } from './commands/reviewer-writes.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import { type FilingStore, filingStoreIn } from './dynamo-filing-store.ts';
import type { AssignmentStore } from './panels/assignment-store.ts';
import { listAssignedIn } from './panels/assignments.ts';
import type { ScoreTotalStore } from './panels/score-total-store.ts';
import { listScoreTotalsIn } from './panels/score-totals.ts';
import { noteSignInIn, personOnRecord } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { readObjectionsIn } from './publishing/objections.ts';
import type { ObjectionStore, PublishingStore } from './publishing/published-store.ts';
import { readApplicationsIn } from './publishing/publishing.ts';
import type { QueueStore } from './queues/queue-store.ts';
import { listQueueIn } from './queues/queues.ts';
import {
  type WaitingRedactionStore,
  listWaitingRedactionsIn,
} from './queues/waiting-redactions.ts';
import type { RegisterStore } from './register/register-store.ts';
import type { ReEvaluationStore } from './reports/re-evaluation-store.ts';
import { readAffectedIn } from './reports/re-evaluations.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';

/** All that the door of those who judge asks for. */
export type ReviewStore = FilingStore &
  QueueStore &
  WaitingRedactionStore &
  AssignmentStore &
  Pick<ReEvaluationStore, 'readAffected'> &
  Pick<DelegationStore, 'delegationsTo'> &
  Pick<PersonStore, 'noteSignIn'> &
  ScoreTotalStore &
  Pick<RegisterStore, 'readEventsBetween'> &
  Pick<PublishingStore, 'readApplications'> &
  Pick<ObjectionStore, 'readObjections'>;

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
    listWaitingRedactions: listWaitingRedactionsIn(table),
    listAssigned: listAssignedIn(table),
    readAffected: readAffectedIn(table),
    delegationsTo: delegationsToIn(table),
    noteSignIn: noteSignInIn(table),
    listScoreTotals: listScoreTotalsIn(table),
    readEventsBetween: readEventsBetweenIn(table),
    readApplications: readApplicationsIn(table),
    readObjections: readObjectionsIn(table),
  };
}
