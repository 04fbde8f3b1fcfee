import {
  readApplicationIn,
  readEventsBetweenIn,
  readEventsIn,
  readHistoryIn,
} from './applications/application-reads.ts';
import { listAssignedIn } from './panels/assignments.ts';
import { commitTo } from './commands/commit.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import { readFiguresIn } from './register/figures.ts';
import { readForRegisterIn } from './register/for-register.ts';
import { delegationsToIn, listDelegationsIn } from './delegations/delegations.ts';
import { listScoreTotalsIn } from './panels/score-totals.ts';
import {
  acknowledgeIn,
  flagJointFilingIn,
  submittedElsewhereIn,
} from './applications/joint-filings.ts';
import { answeredIn, readContextIn } from './commands/command-context.ts';
import { listApplicationsIn } from './applications/application-lists.ts';
import { listCallsIn, readCallIn } from './calls/calls.ts';
import {
  listAccessRequestsIn,
  listReadingsIn,
  recordReadingIn,
} from './applications/personal-data-readings.ts';
import { countSentIn } from './publishing/senders.ts';
import { readObjectionIn, readObjectionsIn } from './publishing/objections.ts';
import {
  listHeadsIn,
  listRevocationsIn,
  readListIn,
  readNoticeEntryIn,
  readUnlistedIn,
} from './publishing/published-lists.ts';
import type {
  PublishedListStore,
  ObjectionStore,
  PublishingStore,
} from './publishing/published-store.ts';
import {
  closeNoticeIn,
  completeListIn,
  freezeListIn,
  readApplicationsIn,
} from './publishing/publishing.ts';
import { listQueueIn } from './queues/queues.ts';
import { countRecommendedIn } from './recommendations/recommended-count.ts';
import {
  listAffectedIn,
  listReEvaluationsIn,
  readAffectedIn,
  readReEvaluationIn,
} from './reports/re-evaluations.ts';
import { enterInRegisterIn, listRegisterIn } from './register/register.ts';
import {
  enterEvaluatedIn,
  finishReEvaluationIn,
  readEvaluatedIn,
} from './reports/report-making.ts';
import { listCalendarYearsIn } from './calls/calendar-years.ts';
import { listComparisonsIn } from './calls/comparisons.ts';
import { listPackReleasesIn } from './calls/pack-releases.ts';
import { readRulePackIn } from './calls/rule-packs.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackReader,
  RulePackStore,
} from './calls/call-store.ts';
import type { FigureStore } from './register/figure-store.ts';
import type { MaterialStore } from './materials/material-store.ts';
import { materialsIn } from './materials/materials.ts';
import type { MessageStore } from './messages/message-store.ts';
import { listMessagesIn } from './messages/messages.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import type { ExportMakingStore, ExportStore } from './exports/export-store.ts';
import { exportsIn } from './exports/exports.ts';
import type { JointFilingStore } from './applications/joint-filing-store.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import type { CommandStore } from './commands/command-store.ts';
import { listPeopleIn, noteSignInIn } from './people/people.ts';
import type { PersonStore } from './people/person-store.ts';
import type { RunStore } from './runs/run-store.ts';
import { listRunsIn } from './runs/runs.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import type { AssignmentStore } from './panels/assignment-store.ts';
import type { ScoreTotalStore } from './panels/score-total-store.ts';
import type { QueueStore } from './queues/queue-store.ts';
import type { RecommendationStore } from './recommendations/recommendation-store.ts';
import type { RegisterStore } from './register/register-store.ts';
import type { ReEvaluationStore, ReportMakingStore } from './reports/re-evaluation-store.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';

/** All that the applicant's door asks for, and the one that prints for it. */
export type FilingStore = CommandStore &
  CallStore &
  CalendarYearStore &
  ComparisonStore &
  RulePackReader &
  ApplicationStore &
  MaterialStore &
  Pick<MessageStore, 'listMessages'> &
  Pick<PersonalDataReadingStore, 'listReadings'>;

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

/** What is everyone's: calls and calendars, the lists that were published, the counts, what was compared. */
export type PublicStore = CallStore &
  CalendarYearStore &
  FigureStore &
  PublishedListStore &
  ComparisonStore &
  RulePackStore;

/** The store of what is everyone's. */
export function dynamoPublicStore(options: TableOptions): PublicStore {
  return publicStore(openTable(options));
}

/** What an association's filings need: what is of its own, and the commands. */
export function dynamoFilingStore(options: TableOptions): FilingStore {
  return filingStore(openTable(options));
}

function callStore(table: Table): CallStore & RulePackReader {
  return {
    readCall: readCallIn(table),
    listCalls: listCallsIn(table),
    readRulePack: readRulePackIn(table),
  };
}

function publicStore(table: Table): PublicStore {
  return {
    ...callStore(table),
    listPackReleases: listPackReleasesIn(table),
    readFigures: readFiguresIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listComparisons: listComparisonsIn(table),
    listHeads: listHeadsIn(table),
    readList: readListIn(table),
    listRevocations: listRevocationsIn(table),
  };
}

function filingStore(table: Table): FilingStore {
  return {
    ...callStore(table),
    readContext: readContextIn(table),
    answered: answeredIn(table),
    commit: commitTo(table),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    listApplications: listApplicationsIn(table),
    readApplication: readApplicationIn(table),
    readEvents: readEventsIn(table),
    readHistory: readHistoryIn(table),
    listReadings: listReadingsIn(table),
    ...materialsIn(table),
    listMessages: listMessagesIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listComparisons: listComparisonsIn(table),
  };
}

/** The whole store in one DynamoDB table, shaped by `TABLE`. */
export function dynamoStore(options: TableOptions): Store {
  const table = openTable(options);
  return {
    ...publicStore(table),
    ...filingStore(table),
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
