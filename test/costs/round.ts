import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Counts } from '../../cli/generate/costs/counts.ts';
import { applicantUseCases } from '../../functions/doors/applicant/use-cases.ts';
import type { Door } from '../../shared/contract/route.ts';
import { takeBatch as takeOutbox } from '../../functions/consumers/outbox/take-batch.ts';
import { takeBatch as takeOverview } from '../../functions/consumers/overview/take-batch.ts';
import { deskUseCases } from '../../functions/doors/desk/use-cases.ts';
import { publisherUseCases } from '../../functions/doors/publisher/use-cases.ts';
import { recommenderUseCases } from '../../functions/doors/recommender/use-cases.ts';
import { takeBatch as takeReEvaluation } from '../../functions/consumers/reevaluation/take-batch.ts';
import { reviewerUseCases } from '../../functions/doors/reviewer/use-cases.ts';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { publishedRules } from '../../functions/applications/rules.ts';
import type { UseCase } from '../../functions/handler/use-case.ts';
import type { Caller } from '../../shared/domain/people/caller.ts';
import type { StreamRecord } from '../../shared/store/outbox/outbox-record.ts';
import { key, KEY_PREFIX } from '../../shared/store/table/table-shape.ts';
import {
  type Parts,
  bodyOf,
  contextWith,
  doors,
  inputOf,
  signer,
} from '../support/people/applicants.ts';
import { SCORES, anExpert } from '../support/cases.ts';
import { NO_BUCKET } from '../support/files/no-bucket.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';
import { enterInDirectory } from '../support/people/directory.ts';
import { EXAMINER } from '../support/people/examiners.ts';
import { COMPOSITES, GUANGDONG, NOW } from '../support/filing.ts';
import { DECIDER, EXPERT, FROM } from '../support/people/publishers.ts';
import { CHECKLIST, OPINION, contentFor, publishRound } from '../support/people/recommenders.ts';
import { sizeOf, watch } from '../support/requests.ts';
import { measureExport } from './export.ts';
import { measureFiles } from './files.ts';

const AFTER = new Date('2026-11-28T00:00:00+08:00');
const CALL = 'costs';
const FILES = 5;

type Ask = (operation: Operation, caller: Caller, parts: Parts, now?: Date) => Promise<Answered>;
interface Answered {
  readonly id: string;
  readonly version: number;
}

/**
 * Counts what so many filings take from the first draft to the announcement, each recommended,
 * accepted, scored by one expert and selected; before each step its queue and the filing are read.
 */
export async function measureRound(filings: number): Promise<Omit<Counts, 'idle'>> {
  const table = await startTable();
  try {
    await publishRound(doors(table.store), CALL, null, {
      noticeWorkingDays: 5,
      materialFiles: sampleCall(NOW).materialFiles,
    });
    await enterInDirectory(table.store, 'expert', [EXPERT.subject]);
    const counting = countedIn(table);
    const stored = await bytesIn(table);
    for (let number = 0; number < filings; number += 1) await fileOne(counting.ask, 101 + number);
    const list = { params: { callId: CALL }, query: {} };
    await counting.ask('publishNotice', DECIDER, { ...list, body: { from: FROM } });
    await counting.ask('announce', DECIDER, { ...list, body: { notice: 1 } }, AFTER);
    const storedBytes = (await bytesIn(table)) - stored;
    const round = { filings, ...counting.counts(), storedBytes };
    const ask = (operation: Operation, parts: Parts) => counting.ask(operation, EXAMINER, parts);
    const units = counting.counts();
    const counted = { store: table.store, callId: CALL, filings, units, ask };
    const own = (operation: Operation, parts: Parts) => counting.ask(operation, COMPOSITES, parts);
    const files = await measureFiles(FILES, { store: table.store, callId: CALL, units, ask: own });
    return { round, files, export: await measureExport(counted) };
  } finally {
    await table.stop();
  }
}

async function fileOne(ask: Ask, number: number): Promise<void> {
  const own = (operation: Operation, parts: Parts) => ask(operation, COMPOSITES, parts);
  const content = contentFor({ number: `T/CNTAC ${number}-2018` });
  const { id } = await own('startApplication', { params: { callId: CALL }, body: { content } });
  const params = { callId: CALL, applicationId: id };
  await own('assessApplication', { params });
  const body = { ...content, promotionPlan: '三年内在全行业宣贯。' };
  const edited = await own('editApplication', { params, ifMatch: 1, body });
  await own('submitApplication', { params, ifMatch: edited.version });
  await own('getReceipt', { params });
  let version = edited.version + 1;
  for (const [queue, view, command, caller, body] of STEPS) {
    const listed = { limit: 50, ...(queue.of && { queue: queue.of }) };
    await ask(queue.list, caller, { params: { callId: CALL }, query: listed });
    if (view) await ask(view, caller, { params });
    ({ version } = await ask(command, caller, { params, ifMatch: version, query: {}, ...body }));
  }
  await own('getApplication', { params });
  await own('getHistory', { params, query: { limit: 50 } });
}

type Step = readonly [
  queue: { readonly list: Operation; readonly of?: string },
  /** Null where nothing may be seen yet. */
  view: Operation | null,
  command: Operation,
  caller: Caller,
  body?: { readonly body: object },
];

const UNCLAIMED = { list: 'listExaminerQueue', of: 'unclaimed' } as const;
const MINE = { list: 'listExaminerQueue', of: 'mine' } as const;
const ACCEPTED = { list: 'listExaminerQueue', of: 'accepted' } as const;
const IN_REVIEW = { list: 'listExaminerQueue', of: 'in_review' } as const;
const REVIEWS = { list: 'listExpertQueue' } as const;
const PANEL = { experts: [anExpert(EXPERT.subject)], chair: EXPERT.subject };
const PROPOSAL = { outcome: 'selected', reasons: '样例：评分', minutes: '样例：纪要' };
const DECISION = { outcome: 'selected', reasons: '样例：同意', clauses: [] };

const STEPS: readonly Step[] = [
  [
    { list: 'listRecommenderQueue' },
    'viewForRecommender',
    'recommendApplication',
    GUANGDONG,
    { body: { checklist: CHECKLIST, opinion: OPINION } },
  ],
  [UNCLAIMED, 'viewForExaminer', 'claimExamination', EXAMINER],
  [MINE, 'viewForExaminer', 'acceptApplication', EXAMINER, { body: { reason: '材料齐全' } }],
  [ACCEPTED, 'viewForExaminer', 'convenePanel', EXAMINER, { body: PANEL }],
  [
    REVIEWS,
    null,
    'declareConflict',
    EXPERT,
    { body: { conflict: false, statement: '样例：没有' } },
  ],
  [
    REVIEWS,
    'viewForExpert',
    'scoreApplication',
    EXPERT,
    { body: { scores: SCORES, comment: '样例：较好' } },
  ],
  [IN_REVIEW, 'viewForExaminer', 'proposeSelection', EXAMINER, { body: PROPOSAL }],
  [
    { list: 'listDeciderQueue', of: 'proposed' },
    'viewForDecider',
    'decideSelection',
    DECIDER,
    { body: DECISION },
  ],
];

/** Asks the doors as people do, and lets the consumers follow, each record by itself. */
function countedIn(table: TestTable) {
  const { store } = table;
  const counts = { apiRequests: 0, consumerRuns: 0, readUnits: 0, writeUnits: 0, signatures: 0 };
  countUnits(table.client, counts);
  const requests = watch(table.client);
  const rules = publishedRules(store);
  const sign = async () => {
    counts.signatures += 1;
    return signer.sign({} as never);
  };
  const contexts: Partial<Record<Door, object>> = {
    applicant: { ...contextWith(store), signer: { sign }, bucket: NO_BUCKET },
    recommender: { store, rules },
    reviewer: { store, rules },
    desk: { store },
    publisher: { store, signer: { sign }, bucket: NO_BUCKET },
  };
  const follow = async () => {
    const clock = () => NOW;
    const onFailure = (_: string, error: unknown) => {
      throw error;
    };
    const woken = { store, rules, clock, hasTime: () => true, onFailure };
    for (const NewImage of requests.put.splice(0)) {
      const record: StreamRecord = {
        eventName: 'INSERT',
        dynamodb: { SequenceNumber: '1', NewImage },
      };
      if (NewImage['sk']?.S === key.snapshot('').sk) {
        counts.consumerRuns += 1;
        await takeOverview(woken, [record]);
      }
      if (!NewImage['pk']?.S?.startsWith(KEY_PREFIX.outbox)) continue;
      // two functions wait for messages
      counts.consumerRuns += 2;
      await takeOutbox(woken, [record]);
      await takeReEvaluation(woken, [record]);
    }
    requests.forget();
  };
  const ask: Ask = async (operation, caller, parts, now = NOW) => {
    counts.apiRequests += 1;
    const useCase = Reflect.get(USE_CASES, operation) as UseCase<object | undefined, Operation>;
    const input = inputOf(operation, parts, { caller, now });
    const body = bodyOf(operation, await useCase(contexts[routes[operation].door], input));
    await follow();
    return body as Answered;
  };
  return { ask, counts: () => counts };
}

const USE_CASES = {
  ...applicantUseCases,
  ...recommenderUseCases,
  ...reviewerUseCases,
  ...deskUseCases,
  ...publisherUseCases,
};

interface Consumed {
  readonly CapacityUnits?: number;
}

/** Adds up the units that the engine counts, reads and writes apart. */
function countUnits(
  client: DynamoDBClient,
  units: { readUnits: number; writeUnits: number },
): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Consumed | Consumed[] };
      const used = [ConsumedCapacity ?? []]
        .flat()
        .reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      const isReading = /^(Query|GetItem|BatchGetItem)Command$/.test(String(context.commandName));
      units[isReading ? 'readUnits' : 'writeUnits'] += used;
      return answer;
    },
    { step: 'initialize', name: 'countUnits', priority: 'low' },
  );
}

async function bytesIn({ newClient, tableName }: TestTable): Promise<number> {
  const client = newClient();
  let bytes = 0;
  for await (const page of paginateScan({ client }, { TableName: tableName })) {
    bytes += (page.Items ?? []).reduce((sum, item) => sum + sizeOf(item), 0);
  }
  client.destroy();
  return bytes;
}
