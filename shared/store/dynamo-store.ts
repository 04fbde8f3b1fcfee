import { setTimeout as sleep } from 'node:timers/promises';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import {
  readApplicationIn,
  readEventsBetweenIn,
  readEventsIn,
  readHistoryIn,
} from './applications/application-reads.ts';
import { listAssignedIn } from './queues/assignments.ts';
import { commitTo } from './table/commit.ts';
import { readFiguresIn } from './register/figures.ts';
import { readForRegisterIn } from './register/for-register.ts';
import { delegationsToIn, listDelegationsIn } from './delegations/delegations.ts';
import { listScoreTotalsIn } from './queues/score-totals.ts';
import { toKey } from './table/item.ts';
import {
  acknowledgeIn,
  flagJointFilingIn,
  submittedElsewhereIn,
} from './applications/joint-filings.ts';
import { answeredIn, readContextIn } from './applications/command-context.ts';
import { listApplicationsIn, listCallsIn } from './table/lists.ts';
import { listReadingsIn, recordReadingIn } from './applications/personal-data-readings.ts';
import { readObjectionIn } from './publishing/objections.ts';
import {
  listHeadsIn,
  listRevocationsIn,
  readListIn,
  readNoticeEntryIn,
  readUnlistedIn,
} from './publishing/published-lists.ts';
import type { PublishedListStore } from './publishing/published-store.ts';
import {
  closeNoticeIn,
  completeListIn,
  freezeListIn,
  readApplicationsIn,
} from './publishing/publishing.ts';
import { listQueueIn } from './queues/queues.ts';
import { countRecommendedIn } from './queues/recommended-count.ts';
import { callFrom } from './table/other-items.ts';
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
import { type Patience, persist } from './table/retry.ts';
import type { CallStore, FigureStore, FilingStore, Store } from './store.ts';
import type { Table } from './table/table.ts';
import { key } from './table/table-shape.ts';

const PATIENCE: Patience = { sleep: (milliseconds) => sleep(milliseconds), random: Math.random };

export type TableOptions = Omit<Table, 'patience'> & { readonly patience?: Patience };

/** The calls only: all that the public door may read. */
export function dynamoCallStore(options: TableOptions): CallStore {
  const table = { patience: PATIENCE, ...options };
  return { readCall: readCallIn(table), listCalls: listCallsIn(table) };
}

/** What is everyone's: the calls, the lists that were published, and the counts. */
export function dynamoPublicStore(
  options: TableOptions,
): CallStore & FigureStore & PublishedListStore {
  const table = { patience: PATIENCE, ...options };
  return {
    ...dynamoCallStore(table),
    readFigures: readFiguresIn(table),
    listHeads: listHeadsIn(table),
    readList: readListIn(table),
    listRevocations: listRevocationsIn(table),
  };
}

/** What an association's filings need: what is of its own, and the commands. */
export function dynamoFilingStore(options: TableOptions): FilingStore {
  const table = { patience: PATIENCE, ...options };
  return {
    readContext: readContextIn(table),
    answered: answeredIn(table),
    commit: commitTo(table),
    listApplications: listApplicationsIn(table),
    readApplication: readApplicationIn(table),
    readEvents: readEventsIn(table),
    readHistory: readHistoryIn(table),
    listReadings: listReadingsIn(table),
  };
}

/** The whole store in one DynamoDB table, shaped by `TABLE`. */
export function dynamoStore(options: TableOptions): Store {
  const table = { patience: PATIENCE, ...options };
  return {
    ...dynamoPublicStore(table),
    ...dynamoFilingStore(table),
    listQueue: listQueueIn(table),
    listAssigned: listAssignedIn(table),
    countRecommended: countRecommendedIn(table),
    listDelegations: listDelegationsIn(table),
    delegationsTo: delegationsToIn(table),
    recordReading: recordReadingIn(table),
    listScoreTotals: listScoreTotalsIn(table),
    freezeList: freezeListIn(table),
    readUnlisted: readUnlistedIn(table),
    completeList: completeListIn(table),
    closeNotice: closeNoticeIn(table),
    readApplications: readApplicationsIn(table),
    readNoticeEntry: readNoticeEntryIn(table),
    readObjection: readObjectionIn(table),
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

function readCallIn({ client, tableName, patience }: Table): CallStore['readCall'] {
  return async (callId) => {
    const Key = toKey(key.call(callId));
    const { Item } = await persist(patience, () =>
      client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    return Item ? callFrom(Item) : null;
  };
}
