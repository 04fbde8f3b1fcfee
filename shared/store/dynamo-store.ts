import type { ApplicationStore } from './applications/application-store.ts';
import type { JointFilingStore } from './applications/joint-filing-store.ts';
import {
  acknowledgeIn,
  flagJointFilingIn,
  submittedElsewhereIn,
} from './applications/joint-filings.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackStore,
} from './calls/call-store.ts';
import { type LetterTemplateReader, readLetterTemplateIn } from './calls/letter-templates.ts';
import type { CommandStore } from './commands/command-store.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import type { ExportMakingStore, ExportStore } from './exports/export-store.ts';
import { exportsIn } from './exports/exports.ts';
import type { MaterialStore } from './materials/material-store.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { AssignmentStore } from './panels/assignment-store.ts';
import type { ScoreTotalStore } from './panels/score-total-store.ts';
import type { PersonStore } from './people/person-store.ts';
import { readNoticeEntryIn, readUnlistedIn } from './publishing/published-lists.ts';
import type {
  ObjectionStore,
  PublishedListStore,
  PublishingStore,
} from './publishing/published-store.ts';
import { closeNoticeIn, completeListIn, freezeListIn } from './publishing/publishing.ts';
import { countSentIn } from './publishing/senders.ts';
import type { QueueStore } from './queues/queue-store.ts';
import type { WaitingRedactionStore } from './queues/waiting-redactions.ts';
import { countReturnsIn, listHandledIn } from './recommendations/handled.ts';
import type { RecommendationStore } from './recommendations/recommendation-store.ts';
import { countRecommendedIn } from './recommendations/recommended-count.ts';
import type { AssociationFigureStore, FigureStore } from './register/figure-store.ts';
import type { RegisterStore } from './register/register-store.ts';
import { listRegisterIn } from './register/register.ts';
import type { ReEvaluationStore, ReportMakingStore } from './reports/re-evaluation-store.ts';
import {
  enterEvaluatedIn,
  finishReEvaluationIn,
  readEvaluatedIn,
} from './reports/report-making.ts';
import type { RunStore } from './runs/run-store.ts';
import { materialsIn } from './materials/materials.ts';
import { listRunsIn } from './runs/runs.ts';
import { type TableOptions, openTable } from './table/table.ts';
import { deskStoreIn } from './dynamo-desk-store.ts';
import { reviewStoreIn } from './dynamo-review-store.ts';
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
  LetterTemplateReader &
  CalendarYearStore &
  ComparisonStore &
  RulePackStore &
  ApplicationStore &
  QueueStore &
  WaitingRedactionStore &
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
  Pick<RegisterStore, 'readEventsBetween' | 'listRegister'> &
  FigureStore &
  AssociationFigureStore;

/** The whole store in one DynamoDB table, shaped by `TABLE`. */
export function dynamoStore(options: TableOptions): Store {
  const table = openTable(options);
  return {
    ...publicStoreIn(table),
    ...deskStoreIn(table),
    ...reviewStoreIn(table),
    ...materialsIn(table),
    ...exportsIn(table),
    readLetterTemplate: readLetterTemplateIn(table),
    countRecommended: countRecommendedIn(table),
    countReturns: countReturnsIn(table),
    listHandled: listHandledIn(table),
    listRuns: listRunsIn(table),
    freezeList: freezeListIn(table),
    readUnlisted: readUnlistedIn(table),
    completeList: completeListIn(table),
    closeNotice: closeNoticeIn(table),
    readNoticeEntry: readNoticeEntryIn(table),
    countSent: countSentIn(table),
    submittedElsewhere: submittedElsewhereIn(table),
    flagJointFiling: flagJointFilingIn(table),
    acknowledge: acknowledgeIn(table),
    listRegister: listRegisterIn(table),
    readEvaluated: readEvaluatedIn(table),
    enterEvaluated: enterEvaluatedIn(table),
    finishReEvaluation: finishReEvaluationIn(table),
  };
}
