import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeBatch } from '../../../functions/overview/take-batch.ts';
import type { Figures } from '../../../shared/domain/figures.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type { StreamRecord } from '../../../shared/store/outbox-record.ts';
import { toItem } from '../../../shared/store/item.ts';
import type { RegisterStore } from '../../../shared/store/store.ts';
import { key } from '../../../shared/store/table-shape.ts';
import { type Doors, type Filed, bodyOf, doors, publishCall } from '../../applicants.ts';
import { type TestTable, digestOf, startTable } from '../../dynamo.ts';
import { type Examiners, SOURCED, examiners, versionIn } from '../../examiners.ts';
import { AUTOMATION, COMPOSITES, NOW } from '../../filing.ts';
import { aFiling, contentFor, publishRound, recommenders } from '../../recommenders.ts';
import { watch } from '../../requests.ts';
import { recordOfChange } from '../../stream.ts';

let table: TestTable;
let door: Doors;
let desk: Examiners;
let call: string;
let rounds = 0;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  desk = examiners(table.store);
});
afterAll(async () => table.stop());
beforeEach(async () => {
  call = `round-${(rounds += 1)}`;
  await publishRound(door, call);
});

let serial = 0;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

const takeBy = (store: RegisterStore, records: readonly StreamRecord[], failures: string[] = []) =>
  takeBatch({ store, clock: () => NOW, onFailure: (id) => failures.push(id) }, records);
const take = (...records: StreamRecord[]) => takeBy(table.store, records);
const told = (filed: Filed) => recordOfChange(table, filed.id);
const figures = async (): Promise<Figures> => (await table.store.readFigures(call)).figures;

async function aDraft(number = aNumber()): Promise<Filed> {
  const content = contentFor({ number });
  const { id } = bodyOf('startApplication', await door.start(call, { content }));
  return { callId: call, id };
}

const NOTHING: Figures = {
  byState: {},
  byKeyField: {},
  byProvince: {},
  byRefusingClause: {},
  selectedByKeyField: {},
};

describe('the register of a call', () => {
  it('holds a draft with its head and its state, and nothing of what it states', async () => {
    const draft = await aDraft('T/CNTAC 900-2018');
    await take(await told(draft));

    const [line] = await table.store.listRegister(call);
    const { version, head } = bodyOf('getApplication', await door.get(draft));
    expect(line).toEqual({
      applicationId: draft.id,
      callId: call,
      version,
      head,
      state: 'draft',
      contentHash: null,
      keyField: null,
      province: null,
      refusedBy: [],
      standardNumber: 'T/CNTAC 900—2018',
      packHash: null,
    });
    expect(await figures()).toEqual({ ...NOTHING, byState: { draft: 1 } });
  });

  it('holds of a filing its field, its province and the rules that it was judged by', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    await take(await told(filed));

    const [line] = await table.store.listRegister(call);
    const { submission } = bodyOf('getApplication', await door.get(filed));
    expect(line).toMatchObject({
      version: 2,
      state: 'submitted',
      keyField: 'industrial_base',
      province: '440000',
      packHash: submission?.assessment.pack.hash,
    });
    expect(await figures()).toEqual({
      ...NOTHING,
      byState: { submitted: 1 },
      byKeyField: { industrial_base: 1 },
      byProvince: { 440000: 1 },
    });
  });

  it('names no person', async () => {
    await take(await told(await aFiling(door, call, { number: aNumber() })));

    const text = JSON.stringify(await table.store.listRegister(call));
    for (const personal of ['甲', '乙', '010-12345678', COMPOSITES.subject])
      expect(text).not.toContain(personal);
  });

  it('takes a city by its province, and a direct filing by the code of its association', async () => {
    const through = { through: 'rec_440300', number: aNumber() };
    await take(await told(await aFiling(door, call, through)));
    await take(await told(await aFiling(door, call, { direct: true, number: aNumber() })));

    expect((await figures()).byProvince).toEqual({ 440000: 1, 100000: 1 });
  });

  it('counts a field that the call does not name any more as another one', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    await publishCall(door, { id: call, keyFields: [] });
    await take(await told(filed));

    expect((await figures()).byKeyField).toEqual({ other: 1 });
  });
});

describe('the counts of a call', () => {
  it('follow an application from its draft to a refusal, by the clause that it rests on', async () => {
    const filed = await aDraft();
    await take(await told(filed));
    bodyOf('submitApplication', await door.submit(filed, 1));
    await take(await told(filed));
    const recommender = recommenders(table.store);
    bodyOf('recommendApplication', await recommender.recommend(filed, 2));
    await take(await told(filed));
    versionIn(await desk.claim(filed, 3));
    const override = { clause: SOURCED, outcome: 'unmet' as const, reason: '与公告不符' };
    versionIn(await desk.override(filed, 4, override));
    versionIn(await desk.refuse(filed, 5, [SOURCED]));
    await take(await told(filed));

    expect(await figures()).toEqual({
      ...NOTHING,
      byState: { not_accepted: 1 },
      byKeyField: { industrial_base: 1 },
      byProvince: { 440000: 1 },
      byRefusingClause: { [SOURCED]: 1 },
    });
    expect((await table.store.listRegister(call))[0]).toMatchObject({ version: 6 });
  });

  it('of field and province leave out what was withdrawn', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    await take(await told(filed));
    bodyOf('withdrawApplication', await door.withdraw(filed, 2));
    await take(await told(filed));

    expect(await figures()).toEqual({ ...NOTHING, byState: { withdrawn: 1 } });
  });

  it('are of one call', async () => {
    await take(await told(await aDraft()));
    const other = await publishRound(door, `${call}-other`);

    expect((await table.store.readFigures(other)).asOf).toBeNull();
    expect((await table.store.readFigures(call)).asOf).toBe('2026-11-20T10:00:00.000+08:00');
  });
});

describe('a batch of the stream', () => {
  it('counts each change once, however often and in whatever order it is told', async () => {
    const history: StreamRecord[] = [];
    for (const caller of [COMPOSITES, AUTOMATION]) {
      const filed = await aFiling(door, call, { number: aNumber(), caller });
      history.push(await told(filed));
      if (caller === COMPOSITES) continue;
      bodyOf('withdrawApplication', await door.withdraw(filed, 2, { caller }));
      history.push(await told(filed));
    }
    await take(...history);
    const once = await digestOf(table);

    const again = fc.array(fc.constantFrom(...history), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(again, async (records) => {
        expect(await take(...records)).toEqual({ batchItemFailures: [] });
        expect(await digestOf(table)).toBe(once);
      }),
      { numRuns: 10 },
    );
    expect((await figures()).byState).toEqual({ submitted: 1, withdrawn: 1 });
  });

  it('may skip versions: an older record brings the register to what is there now', async () => {
    const filed = await aDraft();
    const first = await told(filed);
    bodyOf('submitApplication', await door.submit(filed, 1));

    await take(first);

    expect((await figures()).byState).toEqual({ submitted: 1 });
  });

  it('taken by several at once counts as by one', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => aDraft()));
    const records = await Promise.all(all.map(told));

    await Promise.all(Array.from({ length: 4 }, () => take(...records)));

    expect((await figures()).byState).toEqual({ draft: 6 });
    expect(await table.store.listRegister(call)).toHaveLength(6);
  });

  it('starts again where somebody else wrote the line between reading and writing', async () => {
    const filed = await aDraft();
    const first = await told(filed);
    let isFirst = true;
    const overtaken: RegisterStore = {
      ...table.store,
      enterInRegister: async (line, held, at) => {
        if (isFirst) {
          isFirst = false;
          await take(first);
        }
        return table.store.enterInRegister(line, held, at);
      },
    };

    expect(await takeBy(overtaken, [first])).toEqual({ batchItemFailures: [] });

    expect((await figures()).byState).toEqual({ draft: 1 });
  });

  it('names a record that cannot be taken, and takes the others', async () => {
    const good = await told(await aDraft());
    const poison = {
      eventName: 'INSERT',
      dynamodb: {
        SequenceNumber: 'poison',
        NewImage: toItem(key.snapshot('app_0000000000000000'), { id: 'nobody' }),
      },
    };
    const failures: string[] = [];

    const answer = await takeBy(table.store, [poison, good], failures);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }] });
    expect(failures).toEqual(['poison']);
    expect((await figures()).byState).toEqual({ draft: 1 });
  });

  it('passes over every other change of the table, and what is not there any more', async () => {
    const before = await digestOf(table);
    const gone = 'app_0000000000000001';
    const image = toItem(key.snapshot(gone), { id: gone, callId: call });

    await take(
      { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } },
      {
        eventName: 'INSERT',
        dynamodb: { SequenceNumber: '2', NewImage: toItem(key.call('x'), {}) },
      },
      { eventName: 'MODIFY', dynamodb: { SequenceNumber: '3', NewImage: image } },
    );

    expect(await digestOf(table)).toBe(before);
  });
});

describe('an application that changes while it is read', () => {
  it('is entered as it is then, and not with the field of another content', async () => {
    const number = aNumber();
    const filed = await aFiling(door, call, { number });
    bodyOf('returnToAssociation', await recommenders(table.store).giveBack(filed, 2));
    const client = table.newClient();
    let reads = 0;
    client.middlewareStack.add(
      (next) => async (args) => {
        reads += 1;
        const edited = { ...contentFor({ number }), keyField: 'big_data' };
        if (reads === 2) bodyOf('editApplication', await door.edit(filed, 3, edited));
        return next(args);
      },
      { step: 'initialize', name: 'edit' },
    );

    const store = dynamoStore({ client, tableName: table.tableName });
    await takeBy(store, [await told(filed)]);

    const [line] = await table.store.listRegister(call);
    expect(line).toMatchObject({ version: 4, keyField: 'big_data' });
    client.destroy();
  });
});

describe('the requests of an entry', () => {
  it('are two reads, a write and its events at most, and one read where the register knows it', async () => {
    const client = table.newClient();
    const requests = watch(client);
    const watched = dynamoStore({ client, tableName: table.tableName });
    const record = await told(await aFiling(door, call, { number: aNumber() }));

    await takeBy(watched, [record]);
    expect(requests.sent).toEqual(['BatchGetItem', 'BatchGetItem', 'TransactWriteItems', 'Query']);
    requests.forget();
    await takeBy(watched, [record]);
    expect(requests.sent).toEqual(['BatchGetItem']);
    client.destroy();
  });
});
