import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Door } from '../../shared/contract/route.ts';
import { type Operation, refusalsOf, routes } from '../../shared/contract/routes.ts';
import { startKms } from '../../infra/local/kms.ts';
import { type Created, startS3 } from '../../infra/local/s3/s3.ts';
import { startSqs } from '../../infra/local/sqs.ts';
import { historicalCalls, sampleCall } from '../../shared/calls/calls.ts';
import { sampleCalendars } from '../../infra/local/sample-calendars.ts';
import type { HttpHandler } from '../../shared/http/edge.ts';
import { ANYWHERE_CODES } from '../../shared/http/status.ts';
import { type WholeStore, wholeStore } from './dynamo.ts';
import { QUARANTINE } from '../../shared/store/materials/places.ts';
import { type TestTable, startTable } from './dynamo.ts';
import { type DoorEntry, loadEntry } from './entries.ts';
import { enterEverybody } from './people/directory.ts';
import { FUNCTION_ENV } from './servers/function-env.ts';
import { type Answered, claimsOf, eventFor, send, type Sent } from './http-event.ts';

const CHECKPOINT_BUCKET = 'checkpoints';
const MATERIALS_BUCKET = 'materials';

export interface Doors {
  readonly handlers: Readonly<Record<Door, HttpHandler>>;
  /** Sends a request of an operation to the door that has it. */
  readonly ask: (operation: Operation, sent?: Sent) => Promise<Answered>;
  /** Where all that was asked for is kept. */
  readonly table: TestTable;
}

/** The Lambda entries as they are deployed, on a table and a KMS of this test's own, with the calls. */
export function openDoors(
  options: {
    log?: 'INFO' | 'SILENT';
    calls?: 'published' | 'none';
    /** The way that the doors take to the table and to KMS, from their own endpoints. */
    way?: (endpoint: string) => Promise<string>;
  } = {},
): () => Doors {
  let doors: Doors | undefined;
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const table = await startTable();
    await enterEverybody(table.store);
    const kms = await startKms();
    const s3 = await startS3({ folder: null, onCreated: (created) => void arrived(created) });
    s3.makeBucket({ name: CHECKPOINT_BUCKET, isVersioned: true, lockDays: 1 });
    s3.makeBucket({ name: MATERIALS_BUCKET, isVersioned: false, lockDays: null });
    const sqs = await startSqs();
    // in which nothing ever is
    const empty = (name: string) => sqs.makeQueue(name, join(import.meta.dirname, 'no-letters'));
    const lastQueues = { changes: empty('changes'), runs: empty('runs') };
    stops.push(
      table.stop,
      () => kms.stop(),
      () => s3.stop(),
      () => sqs.stop(),
    );
    const { way = async (to: string) => to } = options;
    const endpoint = await table.client.config.endpoint?.();
    const dynamodb = `${endpoint?.protocol}//${endpoint?.hostname}:${endpoint?.port}`;
    Object.assign(process.env, {
      ...FUNCTION_ENV,
      AWS_LAMBDA_LOG_LEVEL: options.log ?? 'SILENT',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: await way(dynamodb),
      AWS_ENDPOINT_URL_KMS: await way(kms.endpoint),
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
      CHECKPOINT_BUCKET,
      MATERIALS_BUCKET,
      LAST_QUEUES: JSON.stringify(lastQueues),
      TABLE_NAME: table.tableName,
      RECEIPT_KEY_ID: kms.keyId,
      RECEIPT_ISSUER: 'https://pilots.example',
      // a call may confirm objectors by links; who sends them is the test
      MAIL: JSON.stringify({
        kind: 'smtp',
        from: 'pilots@example.org',
        host: '127.0.0.1',
        port: 25,
      }),
    });
    doors = await enter(table);
    if (options.calls !== 'none') await publishCalls(doors);
  });
  afterAll(async () => {
    await Promise.all(stops.map((stop) => stop()));
  });
  return () => {
    if (!doors) throw new Error('the doors are not open yet');
    return doors;
  };
}

/** Hands what came into quarantine to the check, as EventBridge does. */
async function arrived({ key }: Created): Promise<void> {
  if (!key.startsWith(QUARANTINE)) return;
  // it opens PDF files, which most tests have none of
  const { handler } = await loadEntry('consumers/materials/materials');
  await handler({ detail: { object: { key } } }, { getRemainingTimeInMillis: () => 60_000 });
}

/** The store of the doors, by a client of its own: for a door that is opened otherwise than deployed. */
export function storeOfDoors(): WholeStore {
  const tableName = process.env['TABLE_NAME'] ?? '';
  return wholeStore({ client: new DynamoDBClient({}), tableName });
}

/** The sources of a door, or its bundle below the folder that `BUNDLES` names. */
async function handlerOf(entry: DoorEntry, table: string): Promise<HttpHandler> {
  const folder = process.env['BUNDLES'];
  if (folder === undefined) return (await loadEntry(entry)).handler;
  const bundle = pathToFileURL(resolve(folder, basename(entry), 'index.mjs')).href;
  // anew, as loadEntry does
  return ((await import(/* @vite-ignore */ `${bundle}?${table}`)) as { handler: HttpHandler })
    .handler;
}

async function enter(table: TestTable): Promise<Doors> {
  // after the environment is set, since an entry reads it as it loads
  const handlers = {
    public: await handlerOf('doors/public/public', table.tableName),
    objection: await handlerOf('doors/objection/objection', table.tableName),
    applicant: await handlerOf('doors/applicant/applicant', table.tableName),
    documents: await handlerOf('doors/documents/documents', table.tableName),
    recommender: await handlerOf('doors/recommender/recommender', table.tableName),
    reviewer: await handlerOf('doors/reviewer/reviewer', table.tableName),
    desk: await handlerOf('doors/desk/desk', table.tableName),
    publisher: await handlerOf('doors/publisher/publisher', table.tableName),
    notifications: await handlerOf('doors/notifications/notifications', table.tableName),
    admin: await handlerOf('doors/admin/admin', table.tableName),
  };
  return {
    handlers,
    table,
    ask: async (operation, sent) => {
      const answer = await send(handlers[routes[operation].door], eventFor(operation, sent));
      expectOwnRefusal(operation, answer);
      return answer;
    },
  };
}

async function publishCalls({ ask }: Doors): Promise<void> {
  for (const call of [...historicalCalls, sampleCall(new Date())]) {
    const answer = await ask('putCall', {
      params: { callId: call.id },
      body: call,
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': `publish-${call.id}` },
    });
    if (answer.status !== 200) throw new Error(answer.text);
  }
  for (const { year, ...body } of sampleCalendars(new Date())) {
    const answer = await ask('applyCalendar', {
      params: { year: String(year) },
      body,
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': `apply-${year}` },
    });
    if (answer.status !== 200) throw new Error(answer.text);
  }
}

/** A door's bundle has no words for a refusal that none of its rows names. */
function expectOwnRefusal(operation: Operation, { status, body }: Answered): void {
  if (status < 400) return;
  expect([...refusalsOf(routes[operation]), ...ANYWHERE_CODES]).toContain(body['code']);
}
