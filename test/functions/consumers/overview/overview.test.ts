import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeBatch } from '../../../../functions/consumers/overview/take-batch.ts';
import type { Figures } from '../../../../shared/domain/publication/figures.ts';
import type { StreamRecord } from '../../../../shared/store/outbox/outbox-record.ts';
import { toItem } from '../../../../shared/store/table/item.ts';
import type { EnteringStore } from '../../../../functions/derived/enter.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { type Filed, bodyOf, publishCall } from '../../../support/people/applicants.ts';
import { digestOf, wholeStore } from '../../../support/dynamo.ts';
import { SOURCED, openExamining, versionIn } from '../../../support/people/examiners.ts';
import { AUTOMATION, COMPOSITES, NOW } from '../../../support/filing.ts';
import { aFiling, contentFor, publishRound } from '../../../support/people/recommenders.ts';
import { watch } from '../../../support/requests.ts';
import { recordOfChange } from '../../../support/servers/stream.ts';

const here = openExamining('round');
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

const takeBy = (store: EnteringStore, records: readonly StreamRecord[], failures: string[] = []) =>
  takeBatch({ store, clock: () => NOW, onFailure: (id) => failures.push(id) }, records);
const take = (...records: StreamRecord[]) => takeBy(here.table.store, records);
const told = (filed: Filed) => recordOfChange(here.table, filed.id);
const figures = async (): Promise<Figures> =>
  (await here.table.store.readFigures(here.callId)).figures;

const ofAssociations = () => here.table.store.listAssociationFigures(here.callId);

async function aDraft(number = aNumber()): Promise<Filed> {
  const content = contentFor({ number });
  const { id } = bodyOf('startApplication', await here.door.start(here.callId, { content }));
  return { callId: here.callId, id };
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

    const [line] = await here.table.store.listRegister(here.callId);
    const { version, head } = bodyOf('getApplication', await here.door.get(draft));
    expect(line).toEqual({
      applicationId: draft.id,
      callId: here.callId,
      version,
      head,
      state: 'draft',
      contentHash: null,
      keyField: null,
      province: null,
      refusedBy: [],
      standardNumber: 'T/CNTAC 900—2018',
      packHash: null,
      association: null,
    });
    expect(await figures()).toEqual({ ...NOTHING, byState: { draft: 1 } });
    expect(await ofAssociations()).toEqual([]);
  });

  it('holds of a filing its field, its province and the rules that it was judged by', async () => {
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
    await take(await told(filed));

    const [line] = await here.table.store.listRegister(here.callId);
    const { submission } = bodyOf('getApplication', await here.door.get(filed));
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
    await take(await told(await aFiling(here.door, here.callId, { number: aNumber() })));

    const text = JSON.stringify(await here.table.store.listRegister(here.callId));
    for (const personal of ['甲', '乙', '010-12345678', COMPOSITES.subject])
      expect(text).not.toContain(personal);
  });

  it('takes a city by its province, and a direct filing by the code of its association', async () => {
    const through = { through: 'rec_440300', number: aNumber() };
    await take(await told(await aFiling(here.door, here.callId, through)));
    await take(
      await told(await aFiling(here.door, here.callId, { direct: true, number: aNumber() })),
    );

    expect((await figures()).byProvince).toEqual({ 440000: 1, 100000: 1 });
  });

  it('counts a field that the call does not offer any more as it was named', async () => {
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
    await publishCall(here.door, { id: here.callId, keyFields: [] });
    await take(await told(filed));

    expect((await figures()).byKeyField).toEqual({ industrial_base: 1 });
  });
});

describe('the counts of a call', () => {
  it('follow an application from its draft to a refusal, by the clause that it rests on', async () => {
    const filed = await aDraft();
    await take(await told(filed));
    bodyOf('submitApplication', await here.door.submit(filed, 1));
    await take(await told(filed));
    const recommender = here.desk;
    bodyOf('recommendApplication', await recommender.recommend(filed, 2));
    await take(await told(filed));
    versionIn(await here.office.claim(filed, 3));
    const override = { clause: SOURCED, outcome: 'unmet' as const, reason: '与公告不符' };
    versionIn(await here.office.override(filed, 4, override));
    versionIn(await here.office.refuse(filed, 5, [SOURCED]));
    await take(await told(filed));

    expect(await figures()).toEqual({
      ...NOTHING,
      byState: { not_accepted: 1 },
      byKeyField: { industrial_base: 1 },
      byProvince: { 440000: 1 },
      byRefusingClause: { [SOURCED]: 1 },
    });
    expect((await here.table.store.listRegister(here.callId))[0]).toMatchObject({ version: 6 });
  });

  it('of field and province leave out what was withdrawn', async () => {
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
    await take(await told(filed));
    bodyOf('withdrawApplication', await here.door.withdraw(filed, 2));
    await take(await told(filed));

    expect(await figures()).toEqual({ ...NOTHING, byState: { withdrawn: 1 } });
  });

  it('of an association follow each of its filings, and hold no other’s', async () => {
    const first = await aFiling(here.door, here.callId, { number: aNumber() });
    await take(await told(first));
    await take(await told(await aFiling(here.door, here.callId, { number: aNumber() })));
    const caller = AUTOMATION;
    await take(await told(await aFiling(here.door, here.callId, { number: aNumber(), caller })));
    bodyOf('withdrawApplication', await here.door.withdraw(first, 2));
    await take(await told(first));

    expect((await ofAssociations()).toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
      [
        { ...COMPOSITES.organisation, byState: { submitted: 1, withdrawn: 1 } },
        { ...AUTOMATION.organisation, byState: { submitted: 1 } },
      ]
        .map(({ code, name, byState }) => ({ code, name, byState }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    );
  });

  it('are of one call', async () => {
    await take(await told(await aDraft()));
    const other = await publishRound(here.door, `${here.callId}-other`);

    expect((await here.table.store.readFigures(other)).asOf).toBeNull();
    expect((await here.table.store.readFigures(here.callId)).asOf).toBe(
      '2026-11-20T10:00:00.000+08:00',
    );
  });
});

describe('a batch of the stream', () => {
  it('counts each change once, however often and in whatever order it is told', async () => {
    const history: StreamRecord[] = [];
    for (const caller of [COMPOSITES, AUTOMATION]) {
      const filed = await aFiling(here.door, here.callId, { number: aNumber(), caller });
      history.push(await told(filed));
      if (caller === COMPOSITES) continue;
      bodyOf('withdrawApplication', await here.door.withdraw(filed, 2, { caller }));
      history.push(await told(filed));
    }
    await take(...history);
    const once = await digestOf(here.table);

    const again = fc.array(fc.constantFrom(...history), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(again, async (records) => {
        expect(await take(...records)).toEqual({ batchItemFailures: [] });
        expect(await digestOf(here.table)).toBe(once);
      }),
      { numRuns: 10 },
    );
    expect((await figures()).byState).toEqual({ submitted: 1, withdrawn: 1 });
  });

  it('may skip versions: an older record brings the register to what is there now', async () => {
    const filed = await aDraft();
    const first = await told(filed);
    bodyOf('submitApplication', await here.door.submit(filed, 1));

    await take(first);

    expect((await figures()).byState).toEqual({ submitted: 1 });
  });

  it('taken by several at once counts as by one', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => aDraft()));
    const records = await Promise.all(all.map(told));

    await Promise.all(Array.from({ length: 4 }, () => take(...records)));

    expect((await figures()).byState).toEqual({ draft: 6 });
    expect(await here.table.store.listRegister(here.callId)).toHaveLength(6);
  });

  it('starts again where somebody else wrote the line between reading and writing', async () => {
    const filed = await aDraft();
    const first = await told(filed);
    let isFirst = true;
    const overtaken: EnteringStore = {
      ...here.table.store,
      enterInRegister: async (line, held, at) => {
        if (isFirst) {
          isFirst = false;
          await take(first);
        }
        return here.table.store.enterInRegister(line, held, at);
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

    const answer = await takeBy(here.table.store, [poison, good], failures);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }] });
    expect(failures).toEqual(['poison']);
    expect((await figures()).byState).toEqual({ draft: 1 });
  });

  it('passes over every other change of the table, and what is not there any more', async () => {
    const before = await digestOf(here.table);
    const gone = 'app_0000000000000001';
    const image = toItem(key.snapshot(gone), { id: gone, callId: here.callId });

    await take(
      { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } },
      {
        eventName: 'INSERT',
        dynamodb: { SequenceNumber: '2', NewImage: toItem(key.call('x'), {}) },
      },
      { eventName: 'MODIFY', dynamodb: { SequenceNumber: '3', NewImage: image } },
    );

    expect(await digestOf(here.table)).toBe(before);
  });
});

describe('an application that changes while it is read', () => {
  it('is entered as it is then, and not with the field of another content', async () => {
    const number = aNumber();
    const filed = await aFiling(here.door, here.callId, { number });
    bodyOf('returnToAssociation', await here.desk.giveBack(filed, 2));
    const client = here.table.newClient();
    let reads = 0;
    client.middlewareStack.add(
      (next) => async (args) => {
        reads += 1;
        const edited = { ...contentFor({ number }), keyField: 'big_data' };
        if (reads === 2) bodyOf('editApplication', await here.door.edit(filed, 3, edited));
        return next(args);
      },
      { step: 'initialize', name: 'edit' },
    );

    const store = wholeStore({ client, tableName: here.table.tableName });
    await takeBy(store, [await told(filed)]);

    const [line] = await here.table.store.listRegister(here.callId);
    expect(line).toMatchObject({ version: 4, keyField: 'big_data' });
    client.destroy();
  });
});

describe('the requests of an entry', () => {
  it('are two reads, a write and its events at most, and one read where the register knows it', async () => {
    const client = here.table.newClient();
    const requests = watch(client);
    const watched = wholeStore({ client, tableName: here.table.tableName });
    const record = await told(await aFiling(here.door, here.callId, { number: aNumber() }));

    await takeBy(watched, [record]);
    expect(requests.sent).toEqual(['BatchGetItem', 'BatchGetItem', 'TransactWriteItems', 'Query']);
    requests.forget();
    await takeBy(watched, [record]);
    expect(requests.sent).toEqual(['BatchGetItem']);
    client.destroy();
  });
});
