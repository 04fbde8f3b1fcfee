import { randomUUID } from 'node:crypto';
import { DeleteItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import type { Operation } from '../../../../shared/contract/routes.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { toKey } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { type Case, PROPOSED, SAMPLE_DIGEST, after, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { putCheckedFile } from '../../../support/files/checked-file.ts';
import { ASSOCIATION, type Sent, claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { start, give, bring } = casesAt(doors);
const SECOND = claimsOf('examiner', 'examiner-2');

interface Filed {
  readonly at: Case;
  readonly sha256: string;
}

/** A call of a test's own. */
async function aCall(): Promise<string> {
  const callId = `redactions-${randomUUID().slice(0, 8)}`;
  const body = { ...sampleCall(new Date()), id: callId };
  const headers = { 'idempotency-key': callId };
  const put = { params: { callId }, body, headers, claims: claimsOf('admin') };
  expect(await doors().ask('putCall', put)).toMatchObject({ status: 200 });
  return callId;
}

async function filed(callId: string): Promise<Filed> {
  const draft = await start(undefined, callId);
  await putCheckedFile(doors().table.store, draft);
  return { at: await bring(draft, ['submit']), sha256: SAMPLE_DIGEST };
}

/** Gives a command on the file; the case as its answer left it. */
async function on({ at, sha256 }: Filed, command: Command, sent: Sent = {}) {
  const answer = await give(at, command, { ...sent, params: { sha256 } });
  return { ...answer, at: after(at, answer.headers) };
}

async function asked(file: Filed): Promise<Filed> {
  const { status, at } = await on(file, 'ask_redaction', { claims: claimsOf('examiner') });
  expect(status).toBe(200);
  return { ...file, at };
}

describe('what waits for a second person', () => {
  const THIRD = claimsOf('examiner', 'examiner-3');
  const page = async (callId: string, claims = SECOND, query: Sent['query'] = {}) => {
    const sent = { params: { callId }, claims, query: { queue: 'redactions', ...query } };
    const { body } = await doors().ask('listExaminerQueue', sent);
    return body as unknown as { applications: { id: string }[]; nextCursor: string | null };
  };
  const listed = async (callId: string, claims = SECOND) =>
    (await page(callId, claims)).applications.map(({ id }) => id);

  it('is listed for every examiner but those who asked, until one of them decided', async () => {
    const callId = await aCall();
    const [first, other] = [await filed(callId), await filed(callId)];
    const ids = [first, other].map(({ at }) => at.params.applicationId);
    expect(await listed(callId)).toEqual([]);
    const one = await asked(first);
    const two = await on(other, 'ask_redaction', { claims: SECOND });

    expect(await listed(callId)).toEqual([ids[0]]);
    expect(await listed(callId, claimsOf('examiner'))).toEqual([ids[1]]);
    expect(await listed(callId, THIRD)).toEqual(ids);
    expect(await listed(callId, claimsOf('examiner', 'examiner-9', ASSOCIATION))).toEqual([]);
    // of another call nothing
    expect(await listed('sample-2026', THIRD)).not.toEqual(expect.arrayContaining(ids));

    const begun = await page(callId, THIRD, { limit: '1' });
    const rest = await page(callId, THIRD, { limit: '1', cursor: String(begun.nextCursor) });
    expect([...begun.applications, ...rest.applications].map(({ id }) => id)).toEqual(ids);
    expect(rest.nextCursor).toBeNull();
    expect((await page(callId, THIRD, { limit: '2' })).nextCursor).toBeNull();

    expect((await on(one, 'redact', { claims: THIRD })).status).toBe(200);
    expect(await listed(callId, THIRD)).toEqual([ids[1]]);
    const left = { ...other, at: two.at };
    expect((await on(left, 'refuse_redaction', { claims: THIRD })).status).toBe(200);
    expect(await listed(callId, THIRD)).toEqual([]);
  });

  it('stays listed as long as one of several files waits for whoever looks', async () => {
    const callId = await aCall();
    const file = await filed(callId);
    const later = { ...file, sha256: 'ef'.repeat(32) };
    const { applicationId } = file.at.params;
    await putCheckedFile(doors().table.store, later.at, later.sha256);
    const one = await asked(file);
    const two = await on({ ...later, at: one.at }, 'ask_redaction', { claims: SECOND });
    expect(await listed(callId)).toEqual([applicationId]);
    const done = await on({ ...file, at: two.at }, 'redact', { claims: THIRD });
    expect(done.status).toBe(200);
    expect(await listed(callId, THIRD)).toEqual([applicationId]);
    // what is left is their own
    expect(await listed(callId)).toEqual([]);
  });

  it('is listed by the next night where it was asked for before there was the list', async () => {
    const callId = await aCall();
    const file = await asked(await filed(callId));
    const { applicationId } = file.at.params;
    const { client, tableName } = doors().table;
    const Key = toKey(key.waitingRedaction(callId, applicationId));
    const night = dynamoScheduleStore({ client, tableName });
    const held = async () => {
      for await (const all of night.everyApplication()) {
        const found = all.find(({ id }) => id === applicationId);
        if (found) return found;
      }
      throw new Error('it is not there');
    };
    await client.send(new DeleteItemCommand({ TableName: tableName, Key }));
    expect(await listed(callId)).toEqual([]);

    const before = await held();
    expect(await night.listRedaction(before)).toBe(true);
    expect(await night.listRedaction(before)).toBe(false);
    expect(await listed(callId)).toEqual([applicationId]);
    // decided after the run had read it: it is listed no more
    expect((await on(file, 'redact')).status).toBe(200);
    expect(await night.listRedaction(before)).toBe(false);
    const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key }));
    expect(Item).toBeUndefined();
  });

  it('is told by whom it was asked and decided to examiners and deciders, and to experts by office', async () => {
    const { at, sha256 } = await filed(await aCall());
    const file = { at: await bring(at, PROPOSED.slice(1)), sha256 };
    const one = await asked(file);
    expect((await on(one, 'redact')).status).toBe(200);
    const { params } = file.at;
    const told = async (operation: Operation, role: string) => {
      const { status, text } = await doors().ask(operation, { params, claims: claimsOf(role) });
      return [status, text.includes('"redactions"'), text.includes('examiner-2')];
    };
    expect(await told('viewForExaminer', 'examiner')).toEqual([200, true, true]);
    expect(await told('viewForDecider', 'decider')).toEqual([200, true, true]);
    expect(await told('viewForExpert', 'expert')).toEqual([200, false, false]);
    const files = await doors().ask('listFilesForReviewer', { params, claims: claimsOf('expert') });
    expect(files.text).toContain('"redaction":{"data":"identity"');
    expect(files.text).not.toMatch(/examiner-\d/);
  });
});
