import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toKey } from '../../shared/store/table/item.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import {
  type Doors,
  type Filed,
  bodyOf,
  doors,
  publishCall,
} from '../support/people/applicants.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';
import { CALL_ID, aContent } from '../support/filing.ts';
import { type Requests, scaleOf, sizeOf, unitsOf, watch } from '../support/requests.ts';

let table: TestTable;
let door: Doors;
let requests: Requests;
let scale: number;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  scale = await scaleOf(table.client, table.tableName);
  requests = watch(table.client);
});
afterAll(async () => table.stop());
beforeEach(async () => publishCall(door));

// always of three digits, so that one draft is as long as the next
let serial = 100;

async function aDraftOf(padding: number): Promise<Filed> {
  serial += 1;
  const content = { ...aContent(`T/CNTAC ${serial}-2018`), technicalContent: 'x'.repeat(padding) };
  const { id } = bodyOf('startApplication', await door.start(CALL_ID, { content }));
  return { callId: CALL_ID, id };
}

async function storedSize({ id }: Filed): Promise<number> {
  let size = 0;
  for (const at of [key.snapshot(id), key.content(id)]) {
    const { Item } = await table.client.send(
      new GetItemCommand({ TableName: table.tableName, Key: toKey(at) }),
    );
    size += sizeOf(Item ?? {});
  }
  return size;
}

describe('a submission', () => {
  it('takes one read and one write of the store, and beside the read a note of when it came', async () => {
    const filed = await aDraftOf(100);
    requests.forget();

    bodyOf('submitApplication', await door.submit(filed, 1));

    expect(requests.sent).toEqual(['BatchGetItem', 'PutItem', 'TransactWriteItems']);
  });

  /** A draft whose snapshot has 4,096 bytes, now or once it is submitted. */
  async function aDraftOf4096(sizeFrom: (sample: Filed) => Promise<number>): Promise<Filed> {
    const size = await sizeFrom(await aDraftOf(100));
    return aDraftOf(100 + 4096 - size);
  }

  it('costs at most 18 write units where the stored snapshot has 4,096 bytes after it', async () => {
    const filed = await aDraftOf4096(async (sample) => {
      bodyOf('submitApplication', await door.submit(sample, 1));
      return storedSize(sample);
    });
    requests.forget();

    bodyOf('submitApplication', await door.submit(filed, 1));

    expect(unitsOf(requests.put)).toBeLessThanOrEqual(18);
    expect(requests.written()).toBeGreaterThan(0);
    expect(requests.written() / scale).toBeLessThanOrEqual(18);
    expect(await storedSize(filed)).toBe(4096);
  });

  it('costs 18 write units, of which one comes of its place in the queue of its recommender', async () => {
    const filed = await aDraftOf4096(storedSize);
    requests.forget();

    bodyOf('submitApplication', await door.submit(filed, 1));

    const queued = requests.put.filter((item) => item['queueSort']);
    const unqueued = requests.put.map(({ queueSort: _queueSort, ...item }) => item);
    expect(queued).toHaveLength(1);
    expect(unitsOf(requests.put)).toBe(18);
    // engines count an index in their own ways; the documented formula above is exact
    expect(requests.written() / scale).toBeGreaterThan(0);
    expect(requests.written() / scale).toBeLessThanOrEqual(18);
    expect(unitsOf(unqueued)).toBe(17);
  });

  it('costs at most 18 write units where it had 4,096 bytes before, and has more now', async () => {
    const filed = await aDraftOf4096(storedSize);
    expect(await storedSize(filed)).toBe(4096);
    requests.forget();

    bodyOf('submitApplication', await door.submit(filed, 1));

    expect(unitsOf(requests.put)).toBeLessThanOrEqual(18);
    expect(requests.written()).toBeGreaterThan(0);
    expect(requests.written() / scale).toBeLessThanOrEqual(18);
  });

  it('costs the same for a content of many pages', async () => {
    const [short, long] = [await aDraftOf(1), await aDraftOf(5000)];

    requests.forget();
    bodyOf('submitApplication', await door.submit(short, 1));
    const forShort = requests.written();
    requests.forget();
    bodyOf('submitApplication', await door.submit(long, 1));

    expect(requests.written()).toBe(forShort);
  });
});

describe('every operation of an applicant', () => {
  it('asks for a fixed number of requests and never scans', async () => {
    const count = async (act: () => Promise<unknown>) => {
      requests.forget();
      await act();
      return requests.sent.join(' ');
    };
    const filed = await aDraftOf(10);

    expect({
      edit: await count(() => door.edit(filed, 1, aContent(`T/CNTAC ${serial}-2018`))),
      get: await count(() => door.get(filed)),
      assess: await count(() => door.assess(filed)),
      list: await count(() => door.list()),
      history: await count(() => door.history(filed)),
      ranking: await count(() => door.ranking(CALL_ID)),
      withdraw: await count(() => door.withdraw(filed, 2)),
    }).toEqual({
      edit: 'BatchGetItem TransactWriteItems',
      get: 'Query BatchGetItem',
      // and which documents of the pack somebody has compared with the original
      assess: 'BatchGetItem Query',
      // and one for each call that is on the page
      list: 'Query GetItem',
      history: 'Query BatchGetItem',
      ranking: 'BatchGetItem',
      withdraw: 'BatchGetItem TransactWriteItems',
    });
  });
});
