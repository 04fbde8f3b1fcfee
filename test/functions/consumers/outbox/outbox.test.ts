import { GetItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeBatch } from '../../../../functions/consumers/outbox/take-batch.ts';
import type { Metric } from '../../../../shared/http/metrics.ts';
import type { OutboxMessage } from '../../../../shared/store/outbox/outbox-message.ts';
import type { StreamRecord } from '../../../../shared/store/outbox/outbox-record.ts';
import type { Store } from '../../../../shared/store/dynamo-store.ts';
import { toItem, toKey } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import {
  type Doors,
  type Filed,
  aDraft,
  bodyOf,
  doors,
  publishCall,
} from '../../../support/people/applicants.ts';
import { type TestTable, digestOf, startTable } from '../../../support/dynamo.ts';
import { AUTOMATION, CALL_ID, COMPOSITES, NOW } from '../../../support/filing.ts';

let table: TestTable;
let door: Doors;
let failures: string[];
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  await publishCall(door);
});
afterAll(async () => table.stop());
beforeEach(() => {
  failures = [];
});

let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** The message that a submission or withdrawal left, as the stream brings it. */
async function recordOf({ id }: Filed, sequence: number): Promise<StreamRecord> {
  const Key = toKey(key.outbox(id, sequence));
  const { Item } = await table.client.send(new GetItemCommand({ TableName: table.tableName, Key }));
  if (!Item) throw new Error('no message');
  return { eventName: 'INSERT', dynamodb: { SequenceNumber: `${id}-${sequence}`, NewImage: Item } };
}

async function submitted(number: string, caller = COMPOSITES): Promise<Filed> {
  const filed = await aDraft(door, { caller }, number);
  bodyOf('submitApplication', await door.submit(filed, 1, { caller }));
  return filed;
}

const take = (...records: StreamRecord[]) =>
  takeBatch({ store: table.store, onFailure: (id) => failures.push(id) }, records);

const flagsOf = async (filed: Filed, caller = COMPOSITES) =>
  bodyOf('getApplication', await door.get(filed, { caller })).jointFilings;

async function messagesLeft(): Promise<string[]> {
  const left: string[] = [];
  for await (const page of paginateScan({ client: table.client }, { TableName: table.tableName })) {
    left.push(...(page.Items ?? []).flatMap((item) => item['pk']?.S ?? []));
  }
  return left.filter((pk) => pk.startsWith('OUTBOX#'));
}

describe('the same standard filed by two associations', () => {
  it('is flagged on both once the second one is submitted, and the messages are done with', async () => {
    const number = aNumber();
    const own = await submitted(number);
    const first = await recordOf(own, 2);
    await take(first);
    const alone = await flagsOf(own);
    const other = await submitted(number, AUTOMATION);

    const answer = await take(await recordOf(other, 2));

    const flaggedAt = '2026-11-20T10:00:00.000+08:00';
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(alone).toEqual([]);
    expect(await flagsOf(own)).toEqual([{ association: AUTOMATION.organisation.code, flaggedAt }]);
    expect(await flagsOf(other, AUTOMATION)).toEqual([
      { association: COMPOSITES.organisation.code, flaggedAt },
    ]);
    expect(await messagesLeft()).not.toContain(`OUTBOX#${other.id}`);
  });

  it('is flagged alike whatever the order of the messages and however often they come', async () => {
    const number = aNumber();
    const [own, other] = [await submitted(number), await submitted(number, AUTOMATION)];
    const [one, two] = [await recordOf(own, 2), await recordOf(other, 2)];

    await take(two, one);
    const once = await digestOf(table);
    await take(one, one, two);
    await take(two);

    expect(await digestOf(table)).toBe(once);
    expect(await flagsOf(own)).toHaveLength(1);
    expect(await flagsOf(other, AUTOMATION)).toHaveLength(1);
  });

  it('is not flagged while the other one is a draft, was withdrawn, or files in another call', async () => {
    const number = aNumber();
    await publishCall(door, { id: 'another-call' });
    await aDraft(door, { caller: AUTOMATION }, number);
    const own = await submitted(number);

    await take(await recordOf(own, 2));

    expect(await flagsOf(own)).toEqual([]);
  });

  it('is not flagged by a message that comes after its own application was withdrawn', async () => {
    const number = aNumber();
    const own = await submitted(number);
    const late = await recordOf(own, 2);
    bodyOf('withdrawApplication', await door.withdraw(own, 2));
    const other = await submitted(number, AUTOMATION);

    await take(late);

    expect(await flagsOf(other, AUTOMATION)).toEqual([]);
  });

  it('is one joint filing, though the other association withdrew and filed again', async () => {
    const number = aNumber();
    const own = await submitted(number);
    const other = await submitted(number, AUTOMATION);
    await take(await recordOf(other, 2));
    await door.withdraw(other, 2, { caller: AUTOMATION });
    const again = await submitted(number, AUTOMATION);

    await take(await recordOf(again, 2));

    expect(await flagsOf(own)).toHaveLength(1);
  });
});

describe('a batch of the stream', () => {
  it('acknowledges messages of other kinds, and passes over every other change of the table', async () => {
    const own = await submitted(aNumber());
    bodyOf('withdrawApplication', await door.withdraw(own, 2));
    const withdrawn = await recordOf(own, 3);
    const { NewImage } = (await recordOf(own, 2)).dynamodb ?? {};

    const answer = await take(
      withdrawn,
      { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } },
      { eventName: 'MODIFY', dynamodb: { SequenceNumber: '2', NewImage } },
      {
        eventName: 'INSERT',
        dynamodb: { SequenceNumber: '3', NewImage: toItem(key.call(CALL_ID), {}) },
      },
    );

    expect(answer).toEqual({ batchItemFailures: [] });
    expect(await messagesLeft()).toContain(`OUTBOX#${own.id}`);
    await expect(recordOf(own, 3)).rejects.toThrow('no message');
  });

  it('names a poisoned record, and takes the others', async () => {
    const number = aNumber();
    const [own, other] = [await submitted(number), await submitted(number, AUTOMATION)];
    const good = await recordOf(own, 2);
    const poison = {
      eventName: 'INSERT',
      dynamodb: {
        SequenceNumber: 'poison',
        NewImage: toItem(key.outbox(other.id, 2), { kind: 'something' }),
      },
    };

    const answer = await take(poison, good);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }] });
    expect(failures).toEqual(['poison']);
    expect(await flagsOf(own)).toHaveLength(1);
  });

  it('names a record whose store was away, and leaves its message for the next time', async () => {
    const number = aNumber();
    const [own] = [await submitted(number), await submitted(number, AUTOMATION)];
    const away = {
      ...table.store,
      flagJointFiling: async () => Promise.reject(new Error('away')),
      acknowledge: async (_message: OutboxMessage) => Promise.reject(new Error('too early')),
    };

    const record = await recordOf(own, 2);
    const answer = await takeBatch({ store: away, onFailure: () => {} }, [record]);

    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: `${own.id}-2` }]);
    expect(await messagesLeft()).toContain(`OUTBOX#${own.id}`);
  });
});

describe('how late others are told', () => {
  it('is measured from the command on, also of a message that cannot be taken', async () => {
    const message = await recordOf(await submitted(aNumber()), 2);
    const told: Metric[] = [];
    const takeAt = (store: Store) =>
      takeBatch(
        {
          store,
          clock: () => new Date(NOW.getTime() + 90_500),
          meter: (metrics) => told.push(...metrics),
          onFailure: (id) => failures.push(id),
        },
        [message],
      );
    await takeAt({ ...table.store, submittedElsewhere: () => Promise.reject(new Error('lost')) });
    await takeAt(table.store);

    const lag = { name: 'OutboxLag', value: 90.5 };
    expect(told).toEqual([lag, lag]);
    expect(failures).toHaveLength(1);
  });
});
