import { randomUUID } from 'node:crypto';
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { applicantContext } from '../../functions/doors/applicant/context.ts';
import { applicantDoor, applicantUseCases } from '../../functions/doors/applicant/use-cases.ts';
import { openDoor } from '../../functions/handler/door.ts';
import { publisherContext } from '../../functions/doors/publisher/context.ts';
import { publisherDoor, publisherUseCases } from '../../functions/doors/publisher/use-cases.ts';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import type { Route } from '../../shared/contract/route.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { ROLES } from '../../shared/domain/people/roles.ts';
import { DraftContent } from '../../shared/domain/application/content.ts';
import { dynamoFilingStore } from '../../shared/store/dynamo-filing-store.ts';
import { toItem } from '../../shared/store/table/item.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import { loadEntry } from '../support/entries.ts';
import { signer } from '../support/people/applicants.ts';
import { type Case, aContent, casesAt } from '../support/cases.ts';
import { OBJECTOR } from './round/objecting.ts';
import { openDoors, storeOfDoors } from '../support/doors.ts';
import { breakConnection } from '../support/faults.ts';
import { CLAIM_NAMES, type Sent, claimsOf, eventFor, send } from '../support/http-event.ts';
import { NO_BUCKET } from '../support/files/no-bucket.ts';

const CANARY = 'canary7f3a';
const fields = Object.keys(DraftContent.shape.people.unwrap().shape);
/** A telephone number has to be one: the mark in digits. */
const CANARY_PHONE = '010-73010703';
const valueOf = (field: string) => {
  if (field.endsWith('hone')) return CANARY_PHONE;
  return field === 'contactEmail' ? `${CANARY}-${field}@example.org` : `${CANARY}-${field}`;
};
const isMarked = (text: string) => text.includes(CANARY) || text.includes(CANARY_PHONE);
/** Every personal field of an application, and of an objection. */
const people = Object.fromEntries(fields.map((field) => [field, valueOf(field)]));
const objector = {
  ...Object.fromEntries(Object.keys(OBJECTOR).map((field) => [field, valueOf(field)])),
  email: `${CANARY}-objector@example.org`,
};

/** To whom they belong, and where whoever reads them is recorded. */
const THEIRS: readonly Operation[] = ['getApplication', 'getArchive', 'readPersonalData'];

const real = openDoors({ log: 'INFO' });
let written = '';
const told: { operation: Operation; text: string }[] = [];
/** The doors, with all that they answer kept. */
const doors = () => ({
  ...real(),
  ask: async (operation: Operation, sent?: Sent) => {
    const answer = await real().ask(operation, sent);
    told.push({ operation, text: answer.text + JSON.stringify(answer.headers) });
    return answer;
  },
});
const { give, start, bring } = casesAt(doors);

const FOR_DECIDERS: ReadonlySet<string> = new Set(['viewForDecider', 'listObjections']);

/** What is said in an objection is for its decider; who says it is not. */
function withoutObjected({ operation, text }: (typeof told)[number]) {
  const said = [valueOf('statement'), valueOf('evidence')];
  return { operation, text: said.reduce((rest, each) => rest.replaceAll(each, ''), text) };
}

let items: Record<string, AttributeValue>[];
const callId = `canary-${randomUUID().slice(0, 8)}`;
beforeAll(async () => {
  const keep = (chunk: string | Uint8Array) => {
    written += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  try {
    await wholeRound();
    items = await everything();
    await consume();
  } finally {
    vi.restoreAllMocks();
  }
}, 120_000);

const stated = () => aContent({ people });

/** Filing, returns, panel, decision, notice, objection, and what goes wrong on the way. */
async function wholeRound(): Promise<void> {
  const admin = { claims: claimsOf('admin'), headers: { 'idempotency-key': randomUUID() } };
  const body = { ...sampleCall(new Date()), id: callId, noticeWorkingDays: 1 };
  await doors().ask('putCall', { params: { callId }, body, ...admin });
  await faults(await start(stated(), callId));
  const returned = await bring(await start(stated(), callId), [
    'submit',
    'return',
    'edit',
    'submit',
  ]);
  await readByAll(returned);
  const examined = ['recommend', 'claim', 'override', 'request_correction', 'edit'] as const;
  const one = await bring(await bring(returned, examined), [
    'submit',
    'override',
    'refuse',
    'dispute',
  ]);
  await readByAll(await bring(one, ['uphold']));
  const other = await bring(await start(stated(), callId), [
    ...(['submit', 'recommend', 'claim', 'accept', 'convene', 'declare'] as const),
    ...(['score', 'propose', 'select', 'publish'] as const),
  ]);
  await give(other, 'object', { body: { ...objector, position: 1 } });
  const objected = { ...other, version: other.version + 1 };
  await readPeople(objected, 'association');
  await readPeople(objected, '1-001-1', 'decider-2');
  await readByAll(objected);
  await give(objected, 'dismiss_objection');
  await announceLater();
  await readByAll(objected);
}

async function readPeople({ params }: Case, of: string, who = 'decider-1') {
  const claims = claimsOf('decider', who);
  return doors().ask('readPersonalData', { params, claims, body: { of, reason: '样例：核对' } });
}

/** Every row that gives something, as every role, with all that its path may name. */
async function readByAll({ params }: Case): Promise<void> {
  const queues = ['unclaimed', 'mine', 'waiting', 'on_notice', 'objections', 'reconsiderations'];
  for (const [operation, { method }] of Object.entries<Route>(routes)) {
    if (method !== 'GET') continue;
    const path = { ...params, number: '1', packId: 'SAMPLE-2026', date: '2026-11-20' };
    for (const role of ROLES) {
      const asked = { params: path, claims: claimsOf(role) };
      await doors().ask(operation as Operation, asked);
      if (!operation.endsWith('Queue')) continue;
      for (const queue of queues)
        await doors().ask(operation as Operation, { ...asked, query: { queue } });
    }
  }
}

/** Refusals of every kind, a body that is none, and a table that breaks off. */
async function faults(at: Case): Promise<void> {
  const wrong = { people: { ...people, unknown: CANARY }, standard: { number: CANARY } };
  await give(at, 'edit', { body: wrong });
  await give(at, 'edit', { text: `{"people": "${CANARY}` });
  await give(at, 'edit', { body: { people: { contactName: CANARY.repeat(50) } } });
  await give({ ...at, version: 9 }, 'edit');
  await give(at, 'edit', { claims: claimsOf('examiner') });
  await give(at, 'object', { body: { ...objector, position: CANARY } });
  await give(at, 'object', { body: { ...objector, position: 1 } });
  const client = new DynamoDBClient({});
  breakConnection(client, { at: 2, fault: 'lost' });
  const store = dynamoFilingStore({ client, tableName: process.env['TABLE_NAME'] ?? '' });
  const given = { signer, issuer: 'https://pilots.example' };
  const context = { ...applicantContext(store, given), bucket: NO_BUCKET };
  const door = openDoor(applicantDoor, applicantUseCases, context, { claimNames: CLAIM_NAMES });
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${at.version}"` };
  const claims = claimsOf('association');
  const sent = { params: at.params, body: stated(), claims, headers };
  const { status, text } = await send(door, eventFor('editApplication', sent));
  told.push({ operation: 'editApplication', text });
  expect(status).toBe(500);
}

async function announceLater(): Promise<void> {
  const clock = () => new Date(Date.now() + 60 * 86_400_000);
  const unsigned = publisherContext(storeOfDoors(), { sign: async () => '' });
  const context = { ...unsigned, bucket: NO_BUCKET };
  const door = openDoor(publisherDoor, publisherUseCases, context, {
    clock,
    claimNames: CLAIM_NAMES,
  });
  const headers = { 'idempotency-key': randomUUID() };
  const sent = { params: { callId }, body: { notice: 1 }, claims: claimsOf('decider'), headers };
  const { status, text } = await send(door, eventFor('announce', sent));
  told.push({ operation: 'announce', text });
  expect({ status, text }).toMatchObject({ status: 201 });
}

async function everything(): Promise<Record<string, AttributeValue>[]> {
  const client = new DynamoDBClient({});
  const TableName = process.env['TABLE_NAME'] ?? '';
  const found: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client }, { TableName }))
    found.push(...(page.Items ?? []));
  return found;
}

/** The functions behind the doors, as they are deployed, on all that the stream would tell, and worse. */
async function consume(): Promise<void> {
  const [overview, outbox, gauge, retention] = await Promise.all([
    loadEntry('consumers/overview/overview'),
    loadEntry('consumers/outbox/outbox'),
    loadEntry('schedules/gauge/gauge'),
    loadEntry('schedules/retention/retention'),
  ]);
  const poison = [key.snapshot(CANARY), key.outbox('x', 1)].map((at) =>
    toItem(at, { id: CANARY, people, kind: CANARY }),
  );
  const Records = [...items, ...poison].map((NewImage, at) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(at), NewImage },
  }));
  const remaining = { getRemainingTimeInMillis: () => 30_000 };
  const failed = await overview.handler({ Records }, remaining);
  expect(failed.batchItemFailures).toHaveLength(1);
  await outbox.handler({ Records }, remaining);
  await gauge.handler({}, remaining);
  await retention.handler({}, remaining);
  items = await everything();
}

describe('what persons state of themselves', () => {
  it('was there to be found: in each field, and told to those whose it is', () => {
    const theirs = told.filter(({ operation }) => THEIRS.includes(operation));
    const texts = theirs.map(({ text }) => text).join('\n');

    for (const value of [...Object.values(people), ...Object.values(objector)])
      expect(texts).toContain(value);
    expect(fields).toHaveLength(5);
  });

  it('is in no line of a log, and in no metric', () => {
    const lines = written.trim().split('\n');
    const named = (text: string) => lines.filter((line) => line.includes(text)).length;

    expect(named('"message":"answered"') + named('"operation"')).toBeGreaterThan(100);
    expect(named('"level":"ERROR"')).toBeGreaterThan(1);
    expect(named('"_aws"')).toBeGreaterThan(5);
    expect(lines.filter(isMarked)).toEqual([]);
  });

  it('is in no answer meant for others', () => {
    const others = told
      .filter(({ operation }) => !THEIRS.includes(operation))
      .map((one) => (FOR_DECIDERS.has(one.operation) ? withoutObjected(one) : one));

    expect(others.length).toBeGreaterThan(300);
    expect(others.filter(({ text }) => isMarked(text))).toEqual([]);
  });

  it('lies in contents, beside events and in objections, and nowhere else in the table', () => {
    const holding = items.filter((item) => isMarked(JSON.stringify(item)));
    const places = holding.map(({ pk, sk }) => `${pk?.S?.split('#')[0]} ${sk?.S?.split('#')[0]}`);

    expect([...new Set(places)].toSorted()).toEqual([
      'APPLICATION EVENT',
      'APPLICATION SNAPSHOT',
      'OBJECTIONS OBJECTION',
    ]);
    for (const { people: _people, text: _text, ...rest } of holding) {
      if (rest['sk']?.S?.startsWith('OBJECTION#')) continue;
      expect(isMarked(JSON.stringify(rest))).toBe(false);
    }
  });
});
