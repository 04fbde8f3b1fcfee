import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Delegation } from '../../shared/domain/people/delegation.ts';
import { type TestTable, type WholeStore, startTable, wholeStore } from '../support/dynamo.ts';
import { type Requests, watch } from '../support/requests.ts';

let table: TestTable;
let store: WholeStore;
let requests: Requests;
beforeAll(async () => {
  table = await startTable();
  const client = table.newClient();
  requests = watch(client);
  store = wholeStore({ client, tableName: table.tableName });
});
afterAll(async () => table.stop());
beforeEach(() => requests.forget());

const AT = '2026-11-20T10:00:00.000+08:00';
let serial = 0;

async function aDelegation(changes: Partial<Delegation> = {}): Promise<Delegation> {
  const id = `del_${(serial += 1)}`;
  const delegation: Delegation = {
    id,
    from: `from-${id}`,
    role: 'examiner',
    organisation: '1110000000000006XJ',
    to: `to-${id}`,
    callId: 'c',
    startsOn: '2026-11-20',
    endsOn: '2026-11-21',
    operations: [],
    reason: '样例：休假',
    givenAt: AT,
    withdrawnAt: null,
    ...changes,
  };
  const answer = { scope: 's', key: id, fingerprint: 'f', expiresAt: 4_000_000_000 };
  const said = { status: 201, headers: {}, body: '{}' };
  const done = await store.commit({ delegation }, { ...answer, answer: said }, new Date(AT));
  if (!done.ok) throw new Error(done.refusal.code);
  return delegation;
}

it('is written with the answer in one transaction, and read by one query from either side', async () => {
  const given = await aDelegation();
  expect(requests.sent).toEqual(['TransactWriteItems']);
  requests.forget();

  expect(await store.delegationsTo(given.to)).toEqual([given]);
  expect(await store.listDelegations(given.from)).toEqual({ given: [given], received: [] });
  expect(requests.sent).toEqual(['Query', 'Query']);
});

it('is read by one query however many there are', async () => {
  for (let count = 0; count < 30; count += 1) await aDelegation({ to: 'busy' });
  requests.forget();

  expect(await store.delegationsTo('busy')).toHaveLength(30);
  expect(requests.sent).toEqual(['Query']);
});

it('is withdrawn on both sides at one moment, by the first of two', async () => {
  const given = await aDelegation();
  const [first, second] = [AT, '2026-11-20T10:00:01.000+08:00'].map((withdrawnAt) => ({
    withdrawnDelegation: { ...given, withdrawnAt },
  }));

  expect(await store.commit(first ?? {}, null, new Date(AT))).toMatchObject({ ok: true });
  const late = await store.commit(second ?? {}, null, new Date(AT));

  expect(late).toEqual({ ok: false, refusal: { code: 'delegation.not_found', id: given.id } });
  const withdrawn = { ...given, withdrawnAt: AT };
  expect(await store.delegationsTo(given.to)).toEqual([withdrawn]);
  expect((await store.listDelegations(given.from)).given).toEqual([withdrawn]);
});

it('is not withdrawn where it was never given', async () => {
  const given = await aDelegation();
  const withdrawnDelegation = { ...given, from: 'somebody-else', withdrawnAt: AT };

  const done = await store.commit({ withdrawnDelegation }, null, new Date(AT));

  expect(done.ok).toBe(false);
  expect((await store.delegationsTo(given.to))[0]?.withdrawnAt).toBeNull();
});
