import { readEventsBetweenIn } from './applications/application-reads.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import type { JointFilingStore } from './applications/joint-filing-store.ts';
import {
  acknowledgeIn,
  flagJointFilingIn,
  submittedElsewhereIn,
} from './applications/joint-filings.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import { listAccessRequestsIn, recordReadingIn } from './applications/personal-data-readings.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackStore,
} from './calls/call-store.ts';
import type { CommandStore } from './commands/command-store.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import { delegationsToIn, listDelegationsIn } from './delegations/delegations.ts';
import type { ExportMakingStore, ExportStore } from './exports/export-store.ts';
import { exportsIn } from './exports/exports.ts';
import type { MaterialStore } from './materials/material-store.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { AssignmentStore } from './panels/assignment-store.ts';
import { listAssignedIn } from './panels/assignments.ts';
import type { ScoreTotalStore } from './panels/score-total-store.ts';
import { listScoreTotalsIn } from './panels/score-totals.ts';
import { listPeopleIn, noteSignInIn } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import { readObjectionIn, readObjectionsIn } from './publishing/objections.ts';
import { readNoticeEntryIn, readUnlistedIn } from './publishing/published-lists.ts';
import type {
  ObjectionStore,
  PublishedListStore,
  PublishingStore,
} from './publishing/published-store.ts';
import {
  closeNoticeIn,
  completeListIn,
  freezeListIn,
  readApplicationsIn,
} from './publishing/publishing.ts';
import { countSentIn } from './publishing/senders.ts';
import type { QueueStore } from './queues/queue-store.ts';
import { listQueueIn } from './queues/queues.ts';
import type { RecommendationStore } from './recommendations/recommendation-store.ts';
import { countRecommendedIn } from './recommendations/recommended-count.ts';
import type { FigureStore } from './register/figure-store.ts';
import { readForRegisterIn } from './register/for-register.ts';
import type { RegisterStore } from './register/register-store.ts';
import { enterInRegisterIn, listRegisterIn } from './register/register.ts';
import type { ReEvaluationStore, ReportMakingStore } from './reports/re-evaluation-store.ts';
import {
  listAffectedIn,
  listReEvaluationsIn,
  readAffectedIn,
  readReEvaluationIn,
} from './reports/re-evaluations.ts';
import {
  enterEvaluatedIn,
  finishReEvaluationIn,
  readEvaluatedIn,
} from './reports/report-making.ts';
import type { RunStore } from './runs/run-store.ts';
import { listRunsIn } from './runs/runs.ts';
import { type TableOptions, openTable } from './table/table.ts';
import { filingStoreIn } from './dynamo-filing-store.ts';
import { publicStoreIn } from './dynamo-public-store.ts';

/** Everything that doors and consumers ask for; each of them names the few interfaces that it needs. */
export type Store = CommandStore &
  MaterialStore &
  Pick<MessageStore, 'listMessages'> &
  DelegationStore &
  PersonStore &
  Pick<RunStore, 'listRuns'> &
  PersonalDataReadingStore &
  ScoreTotalStore &
  CallStore &
  CalendarYearStore &
  ComparisonStore &
  RulePackStore &
  ApplicationStore &
  QueueStore &
  AssignmentStore &
  RecommendationStore &
  PublishedListStore &
  PublishingStore &
  ObjectionStore &
  JointFilingStore &
  ReEvaluationStore &
  ReportMakingStore &
  ExportStore &
  ExportMakingStore &
  RegisterStore &
  FigureStore;

/** The whole store in one DynamoDB table, shaped by `TABLE`. */
export function dynamoStore(options: TableOptions): Store {
  const table = openTable(options);
  return {
    ...publicStoreIn(table),
    ...filingStoreIn(table),
    ...exportsIn(table),
    listQueue: listQueueIn(table),
    listAssigned: listAssignedIn(table),
    countRecommended: countRecommendedIn(table),
    listDelegations: listDelegationsIn(table),
    delegationsTo: delegationsToIn(table),
    listPeople: listPeopleIn(table),
    noteSignIn: noteSignInIn(table),
    listRuns: listRunsIn(table),
    recordReading: recordReadingIn(table),
    listAccessRequests: listAccessRequestsIn(table),
    listScoreTotals: listScoreTotalsIn(table),
    freezeList: freezeListIn(table),
    readUnlisted: readUnlistedIn(table),
    completeList: completeListIn(table),
    closeNotice: closeNoticeIn(table),
    readApplications: readApplicationsIn(table),
    readNoticeEntry: readNoticeEntryIn(table),
    readObjection: readObjectionIn(table),
    readObjections: readObjectionsIn(table),
    countSent: countSentIn(table),
    submittedElsewhere: submittedElsewhereIn(table),
    flagJointFiling: flagJointFilingIn(table),
    acknowledge: acknowledgeIn(table),
    readForRegister: readForRegisterIn(table),
    readEventsBetween: readEventsBetweenIn(table),
    enterInRegister: enterInRegisterIn(table),
    listRegister: listRegisterIn(table),
    listReEvaluations: listReEvaluationsIn(table),
    readReEvaluation: readReEvaluationIn(table),
    listAffected: listAffectedIn(table),
    readAffected: readAffectedIn(table),
    readEvaluated: readEvaluatedIn(table),
    enterEvaluated: enterEvaluatedIn(table),
    finishReEvaluation: finishReEvaluationIn(table),
  };
}
