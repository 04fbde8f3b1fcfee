import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { enter } from '../../../functions/derived/enter.ts';
import { reconcile } from '../../../functions/schedules/reconciliation/reconcile.ts';
import type { Metric } from '../../../shared/http/metrics.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { lineItem } from '../../../shared/store/register/register.ts';
import { type Item, toItem, toKey } from '../../../shared/store/table/item.ts';
import { reportItem } from '../../../shared/store/reports/re-evaluation-items.ts';
import { key } from '../../../shared/store/table/table-shape.ts';
import {
  type TestTable,
  digestOf,
  itemsIn,
  putAll,
  startTable,
  wholeStore,
} from '../../support/dynamo.ts';
import { AUTOMATION, COMPOSITES, NOW } from '../../support/filing.ts';
import { type Doors, type Filed, bodyOf, doors } from '../../support/people/applicants.ts';
import { aFiling, publishRound } from '../../support/people/recommenders.ts';

let table: TestTable;
let door: Doors;
let callId: string;
beforeEach(async () => {
  table = await startTable();
  door = doors(table.store);
  callId = await publishRound(door, 'healed');
  return table.stop;
});

const storeOf = () => ({ ...wholeStore(table), ...dynamoScheduleStore(table) });
type Store = ReturnType<typeof storeOf>;

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
/** Long after everything here was filed: what no consumer has taken by then, none will. */
const TONIGHT = minutes(600);

async function run(now = TONIGHT, store: Store = storeOf(), hasTime = () => true) {
  const told: Metric[] = [];
  const failed: string[] = [];
  const found = await reconcile(
    {
      store,
      objects: { list: async () => [], remove: async () => {} },
      hasTime,
      meter: (metrics) => told.push(...metrics),
      onFailure: (what) => failed.push(what),
    },
    now,
  );
  return { ...found, told, failed };
}

let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
const filing = (more: object = {}) => aFiling(door, callId, { number: aNumber(), ...more });
const known = ({ id }: Filed) =>
  enter(table.store, { callId, applicationId: id }, '2026-11-20T10:00:00.000+08:00');
const figures = async () => (await table.store.readFigures(callId)).figures;
const asOf = '2026-11-20T10:00:00.000+08:00';
const ofAssociations = () => table.store.listAssociationFigures(callId);
const lines = async () => (await table.store.listRegister(callId)).map((one) => one.state);

describe('a night after the consumers’ store failed', () => {
  it('brings every filing into register and figures, and says how many it were', async () => {
    const kept = await filing();
    await known(kept);
    await filing();
    const behind = await filing({ direct: true });
    await known(behind);
    bodyOf('withdrawApplication', await door.withdraw(behind, 2));

    const { register, left, told } = await run();

    expect({ register, left }).toEqual({ register: 2, left: 0 });
    expect((await lines()).toSorted()).toEqual(['submitted', 'submitted', 'withdrawn']);
    expect((await figures()).byState).toEqual({ submitted: 2, withdrawn: 1 });
    expect(told).toContainEqual({ name: 'Mended', value: 2, of: 'register' });
    expect(told).toContainEqual({ name: 'Submissions', value: 1 });
  });

  it('puts what was over before there was the list of it into that list, as it would lie there', async () => {
    const over = await filing({ direct: true });
    bodyOf('withdrawApplication', await door.withdraw(over, 2));
    await filing();
    const listed = async () => {
      const queue = { callId, kind: 'finished', after: 'any' } as const;
      const page = await table.store.listQueue(queue, { limit: 5 });
      return page.ok ? page.value.lines : [];
    };
    const first = await listed();
    expect(first.map(({ id }) => id)).toEqual([over.id]);
    expect((await run()).placed).toBe(0);
    const before = await digestOf(table);
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.tableName,
        Key: toKey(key.snapshot(over.id)),
        UpdateExpression: 'REMOVE queue, queueSort',
      }),
    );
    expect(await listed()).toEqual([]);
    const store = storeOf();
    for await (const page of store.everyApplication())
      for (const one of page.filter(({ id }) => id === over.id))
        // of another version than stands there by now: a command has placed that
        expect(await store.place({ ...one, version: one.version + 1 })).toBe(false);
    expect(await listed()).toEqual([]);

    expect(await run()).toMatchObject({ placed: 1, left: 0 });
    expect(await listed()).toEqual(first);
    expect(await digestOf(table)).toBe(before);
    expect((await run()).placed).toBe(0);
  });

  it.each([
    ['1-decided-by-experts', { callId: 'round-1', kind: 'selected' }, 'selected'],
    ['9-messages', { callId: 'corpus-1', kind: 'finished', after: 'decision' }, 'not_selected'],
  ] as const)(
    'puts what %s has from before there was the list into it',
    async (file, queue, state) => {
      const path = join(import.meta.dirname, `../../corpus/older/${file}.json`);
      await putAll(table, JSON.parse(readFileSync(path, 'utf8')) as Item[]);
      const listed = async () => {
        const page = await table.store.listQueue(queue, { limit: 5 });
        return page.ok ? page.value.lines.map((line) => line.state) : [];
      };
      expect(await listed()).toEqual([]);
      expect(await run()).toMatchObject({ placed: 1, left: 0 });
      expect(await listed()).toEqual([state]);
      expect(await run()).toMatchObject({ placed: 0, left: 0 });
    },
  );

  it('takes the messages that nobody took: joint filings are flagged on both', async () => {
    const number = aNumber();
    const one = await aFiling(door, callId, { number });
    const other = await aFiling(door, callId, { number, caller: AUTOMATION });

    const { messages } = await run();

    expect(messages).toBe(2);
    for (const { id } of [one, other])
      expect((await table.store.readApplication(id))?.jointFilings).toHaveLength(1);
    expect((await run()).messages).toBe(0);
  });

  it.each([
    { what: 'were counted twice', counts: { 'byState#submitted': 2, 'byProvince#440000': 9 } },
    { what: 'are of what is not there any more', counts: { 'byState#draft': 1 } },
    { what: 'are gone', counts: null },
  ])('puts counts right that $what', async ({ counts }) => {
    await known(await filing());
    const right = await figures();
    const Key = toKey(key.counts(callId));
    const Item = toItem(key.counts(callId), { asOf: '2026-11-20T10:00:00.000+08:00', ...counts });
    const TableName = table.tableName;
    await (counts
      ? table.client.send(new PutItemCommand({ TableName, Item }))
      : table.client.send(new DeleteItemCommand({ TableName, Key })));

    expect((await run()).counts).toBe(1);
    expect(await figures()).toEqual(right);
    expect((await run()).counts).toBe(0);
  });

  it.each([
    { what: 'were counted twice', counts: { 'byState#submitted': 2 } },
    { what: 'are of what it never filed', counts: { 'byState#submitted': 1, 'byState#draft': 1 } },
    { what: 'are gone', counts: null },
  ])('puts counts of an association right that $what, and keeps its name', async ({ counts }) => {
    await known(await filing());
    const right = await ofAssociations();
    const at = key.associationCounts(callId, COMPOSITES.organisation.code);
    const { name } = COMPOSITES.organisation;
    const TableName = table.tableName;
    await (counts
      ? table.client.send(
          new PutItemCommand({ TableName, Item: toItem(at, { name, asOf, ...counts }) }),
        )
      : table.client.send(new DeleteItemCommand({ TableName, Key: toKey(at) })));

    expect((await run()).counts).toBe(1);
    expect(right).toEqual([{ code: at.sk.split('#')[1], name, byState: { submitted: 1 } }]);
    expect(await ofAssociations()).toEqual(right);
    expect((await run()).counts).toBe(0);
  });

  it('counts by association what was entered before that was counted, and tells of nothing twice', async () => {
    const filed = await filing();
    await known(filed);
    const right = await ofAssociations();
    const entered = await table.store.listRegister(callId);
    const TableName = table.tableName;
    for (const { association: _new, ...older } of entered)
      await table.client.send(new PutItemCommand({ TableName, Item: lineItem(older) }));
    const Key = toKey(key.associationCounts(callId, COMPOSITES.organisation.code));
    await table.client.send(new DeleteItemCommand({ TableName, Key }));
    const before = await figures();

    const { register, told } = await run();

    expect(register).toBe(1);
    expect(await table.store.listRegister(callId)).toEqual(entered);
    expect(await ofAssociations()).toEqual(right);
    expect(await figures()).toEqual(before);
    expect(told.map((metric) => metric.name)).not.toContain('Submissions');
    expect((await run()).register).toBe(0);
  });

  it('wakes a report that nobody went on with, and none that is finished', async () => {
    const pack = { id: 'sample-2026', version: 1, hash: 'ab'.repeat(32) };
    const startedAt = '2026-11-20T10:00:00.000+08:00';
    const begun = { callId, from: pack, to: pack, isMove: false, reason: '样例' };
    for (const [id, finishedAt] of [
      ['rev_left', null],
      ['rev_done', startedAt],
    ] as const) {
      const made = { startedAt, startedBy: 'system', finishedAt, evaluated: 0, flips: 0 };
      const Item = reportItem({ ...begun, ...made, id });
      await table.client.send(new PutItemCommand({ TableName: table.tableName, Item }));
    }

    expect((await run()).reports).toBe(1);
    const woken = (await itemsIn(table)).filter((item) => item['wokenAt']);
    expect(woken.map((item) => item['sk']?.S)).toEqual(['REPORT#rev_left']);
    expect(await table.store.listReEvaluations(callId)).toHaveLength(2);
  });

  it('changes nothing where nothing is wrong, and says so', async () => {
    await filing();
    await run();
    const before = await digestOf(table);

    const { told, ...again } = await run();

    expect(again).toMatchObject({ register: 0, messages: 0, counts: 0, left: 0, failed: [] });
    expect(told).toEqual(
      ['register', 'messages', 'reports', 'counts', 'files'].map((of) => ({
        name: 'Mended',
        value: 0,
        of,
      })),
    );
    expect(await digestOf(table)).toBe(before);
  });

  it.each([
    { minute: 15, is: 1, who: 'is a quarter of an hour old' },
    { minute: 14.99, is: 0, who: 'is younger, and still on its way' },
  ])('mends $is of what $who', async ({ minute, is }) => {
    await run();
    await filing();

    expect(await run(minutes(minute))).toMatchObject({ register: is, messages: is });
  });
});

describe('a run that cannot come to its end', () => {
  it('does all the others, and is not done', async () => {
    const [one, other] = [await filing(), await filing()];
    const store = storeOf();
    const failing: Store = {
      ...store,
      readForRegister: (changed) =>
        changed.applicationId === one.id
          ? Promise.reject(new Error('the store is down'))
          : store.readForRegister(changed),
    };

    expect(await run(TONIGHT, failing)).toMatchObject({ left: 1, failed: [one.id] });
    expect((await table.store.listRegister(callId)).map((line) => line.applicationId)).toEqual([
      other.id,
    ]);
    expect(await run()).toMatchObject({ register: 1, left: 0 });
  });

  it('is not done where its time is over', async () => {
    await filing();

    expect((await run(TONIGHT, storeOf(), () => false)).left).toBeGreaterThan(0);
    expect(await lines()).toEqual([]);
  });

  it('leaves counts alone while others are counting', async () => {
    await known(await filing());
    const store = storeOf();
    const TableName = table.tableName;
    let turn = 0;
    const wrong = () =>
      toItem(key.counts(callId), {
        asOf: `2026-11-20T10:00:0${(turn += 1)}.000+08:00`,
        'byState#draft': turn,
      });
    await table.client.send(new PutItemCommand({ TableName, Item: wrong() }));
    const busy = table.newClient();
    busy.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'PutItemCommand')
          await table.client.send(new PutItemCommand({ TableName, Item: wrong() }));
        return next(args);
      },
      { step: 'initialize', name: 'counting' },
    );
    const counting = dynamoScheduleStore({ client: busy, tableName: TableName });

    const found = await run(TONIGHT, { ...store, recount: (id, at) => counting.recount(id, at) });

    expect(found.failed).toContain(callId);
    expect((await figures()).byState).toEqual({ draft: turn });
    expect((await run()).failed).toEqual([]);
  });
});
