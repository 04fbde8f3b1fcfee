import { describe, expect, it } from 'vitest';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { dynamoStore } from '../../../../shared/store/dynamo-store.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { breakConnection } from '../../../support/faults.ts';
import {
  CHECKLIST,
  FUJIAN,
  OPINION,
  aFiling,
  openRecommending,
  publishRound,
  recommenders,
} from '../../../support/people/recommenders.ts';

const here = openRecommending();
let serial = 100;
const round = async (quota: number | null) =>
  publishRound(here.door, `quota-${(serial += 1)}`, quota);

async function filings(callId: string, count: number, through?: string): Promise<Filed[]> {
  const filed: Filed[] = [];
  for (let one = 0; one < count; one += 1) {
    const number = `T/CNTAC ${(serial += 1)}-2018`;
    filed.push(await aFiling(here.door, callId, { number, ...(through && { through }) }));
  }
  return filed;
}

const statesOf = async (filed: readonly Filed[]) =>
  Promise.all(
    filed.map(async ({ id }) => (await here.table.store.readApplication(id))?.application.state),
  );

const item = ({ id: applicationId }: Filed, changes: object = {}) => ({
  applicationId,
  version: 2,
  checklist: CHECKLIST,
  opinion: OPINION,
  ...changes,
});

describe('a recommender’s quota', () => {
  it('is exact where ten recommend at once', async () => {
    const callId = await round(3);
    const filed = await filings(callId, 10);

    const answers = await Promise.all(filed.map((one) => here.desk.recommend(one, 2)));

    const refusals = answers.filter(({ ok }) => !ok).map(refusalIn);
    expect(refusals).toHaveLength(7);
    expect(new Set(refusals.map(({ code }) => code))).toEqual(
      new Set(['recommendation.quota_reached']),
    );
    const states = await statesOf(filed);
    expect(states.filter((state) => state === 'recommended')).toHaveLength(3);
    expect(await here.table.store.countRecommended(callId, 'rec_440000')).toBe(3);
  });

  it('is each recommender’s own, in each call', async () => {
    const [callId, other] = [await round(1), await round(1)];
    const [own = never(), more = never()] = await filings(callId, 2);
    const [theirs = never()] = await filings(callId, 1, 'rec_350000');
    const [elsewhere = never()] = await filings(other, 1);

    bodyOf('recommendApplication', await here.desk.recommend(own, 2));
    bodyOf('recommendApplication', await here.desk.recommend(theirs, 2, { caller: FUJIAN }));
    bodyOf('recommendApplication', await here.desk.recommend(elsewhere, 2));

    expect(refusalIn(await here.desk.recommend(more, 2)).code).toBe('recommendation.quota_reached');
  });

  it('is free again for what is withdrawn, and taken by nothing else', async () => {
    const callId = await round(1);
    const [first = never(), second = never(), third = never()] = await filings(callId, 3);
    bodyOf('checkApplication', await here.desk.check(second, 2, CHECKLIST));
    bodyOf('declineApplication', await here.desk.decline(third, 2));
    bodyOf('recommendApplication', await here.desk.recommend(first, 2));
    const full = refusalIn(await here.desk.recommend(second, 3));

    bodyOf('withdrawApplication', await here.door.withdraw(first, 3));

    expect(full.code).toBe('recommendation.quota_reached');
    bodyOf('recommendApplication', await here.desk.recommend(second, 3));
  });

  it('counts what was recommended before there was one', async () => {
    const callId = await round(null);
    const [first = never(), second = never()] = await filings(callId, 2);
    bodyOf('recommendApplication', await here.desk.recommend(first, 2));
    await publishRound(here.door, callId, 1);

    expect(refusalIn(await here.desk.recommend(second, 2))).toEqual({
      code: 'recommendation.quota_reached',
      quota: 1,
    });
  });

  it('is told by a dry run as well', async () => {
    const callId = await round(1);
    const [first = never(), second = never()] = await filings(callId, 2);

    bodyOf('recommendApplication', await here.desk.recommend(first, 2, { dryRun: true }));
    bodyOf('recommendApplication', await here.desk.recommend(first, 2));

    const tried = refusalIn(await here.desk.recommend(second, 2, { dryRun: true }));
    expect(tried).toEqual(refusalIn(await here.desk.recommend(second, 2)));
    expect(tried.code).toBe('recommendation.quota_reached');
  });
});

describe('a recommendation whose acknowledgement was lost', () => {
  it('is counted once, though it is sent again', async () => {
    const callId = await round(2);
    const [one = never()] = await filings(callId, 1);
    const client = here.table.newClient();
    breakConnection(client, { at: 2, fault: 'acknowledgement lost' });
    const broken = recommenders(dynamoStore({ client, tableName: here.table.tableName }));

    await expect(broken.recommend(one, 2, { key: 'lost-1' })).rejects.toThrow(
      'acknowledgement lost',
    );
    const again = await here.desk.recommend(one, 2, { key: 'lost-1' });

    expect(bodyOf('recommendApplication', again)).toMatchObject({
      state: 'recommended',
      version: 3,
    });
    expect(await here.table.store.countRecommended(callId, 'rec_440000')).toBe(1);
    client.destroy();
  });
});

describe('recommending many', () => {
  async function aMixedBatch() {
    const callId = await round(2);
    const filed = await filings(callId, 5);
    const [a = never(), b = never(), c = never(), d = never(), e = never()] = filed;
    const [theirs = never()] = await filings(callId, 1, 'rec_350000');
    const items = [
      item(a),
      item(b, { version: 1 }),
      item(c, { checklist: ['m1'] }),
      item(theirs),
      item(d),
      item(e),
    ];
    const expected = [
      [a, 200, null, 3],
      [b, 422, 'application.changed_meanwhile', null],
      [c, 422, 'recommendation.checklist_incomplete', null],
      [theirs, 422, 'application.not_found', null],
      [d, 200, null, 3],
      [e, 422, 'recommendation.quota_reached', null],
    ] as const;
    const results = expected.map(([{ id: applicationId }, status, code, version]) => ({
      applicationId,
      status,
      code,
      version,
    }));
    return { callId, filed, items, results };
  }

  it('gives a result for each in its order, and one that is refused hinders no other', async () => {
    const { callId, filed, items, results } = await aMixedBatch();

    const answer = bodyOf('recommendMany', await here.desk.many(callId, items));

    expect(answer).toEqual({ results });
    expect(await statesOf(filed)).toEqual([
      'recommended',
      'submitted',
      'submitted',
      'recommended',
      'submitted',
    ]);
  });

  it('repeats its results for a retry, also where they would be others by now', async () => {
    const { callId, filed, items, results } = await aMixedBatch();
    bodyOf('recommendMany', await here.desk.many(callId, items, { key: 'bulk-1' }));
    const [first = never()] = filed;
    bodyOf('withdrawApplication', await here.door.withdraw(first, 3));
    const before = await digestOf(here.table);

    const again = await here.desk.many(callId, items, { key: 'bulk-1' });

    expect(bodyOf('recommendMany', again)).toEqual({ results });
    expect(again.ok && again.value.headers['idempotency-replayed']).toBe('true');
    expect(await digestOf(here.table)).toBe(before);
    const other = await here.desk.many(callId, items.slice(1), { key: 'bulk-1' });
    expect(refusalIn(other).code).toBe('request.idempotency_key_reused');
  });

  it('goes on where it was interrupted', async () => {
    const callId = await round(null);
    const [a = never(), b = never(), c = never()] = await filings(callId, 3);
    const items = [item(a), item(b), item(c)];
    let commits = 0;
    const failing = recommenders({
      ...here.table.store,
      commit: async (...asked) => {
        commits += 1;
        if (commits > 1) throw new Error('away');
        return here.table.store.commit(...asked);
      },
    });

    await expect(failing.many(callId, items, { key: 'bulk-2' })).rejects.toThrow('away');
    expect(await statesOf([a, b, c])).toEqual(['recommended', 'submitted', 'submitted']);
    const { results } = bodyOf(
      'recommendMany',
      await here.desk.many(callId, items, { key: 'bulk-2' }),
    );

    expect(results.map(({ status, version }) => [status, version])).toEqual([
      [200, 3],
      [200, 3],
      [200, 3],
    ]);
    expect(await statesOf([a, b, c])).toEqual(Array(3).fill('recommended'));
  });

  it('does each once and answers alike where two send the same at once', async () => {
    const callId = await round(2);
    const filed = await filings(callId, 2);
    const items = filed.map((one) => item(one));

    const both = await Promise.all([
      here.desk.many(callId, items, { key: 'bulk-3' }),
      here.desk.many(callId, items, { key: 'bulk-3' }),
    ]);

    const [one, two] = both.map((answer) => bodyOf('recommendMany', answer));
    expect(one).toEqual(two);
    expect(one?.results.map(({ status }) => status)).toEqual([200, 200]);
    expect(await here.table.store.countRecommended(callId, 'rec_440000')).toBe(2);
  });

  it('answers a dry run as it would the act, its quota included, and writes nothing', async () => {
    const { callId, items, results } = await aMixedBatch();
    const before = await digestOf(here.table);

    const tried = await here.desk.many(callId, items, { dryRun: true, key: 'bulk-4' });

    expect(await digestOf(here.table)).toBe(before);
    expect(bodyOf('recommendMany', tried)).toEqual({ results });
    const done = await here.desk.many(callId, items, { key: 'bulk-4' });
    expect(bodyOf('recommendMany', done)).toEqual({ results });
  });

  it('takes no application twice, and no call that is not there', async () => {
    const callId = await round(null);
    const [a = never(), b = never()] = await filings(callId, 2);

    const twice = refusalIn(await here.desk.many(callId, [item(a), item(b), item(a)]));
    const nowhere = refusalIn(await here.desk.many('nowhere', [item(a)]));

    expect(twice).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/items/2/applicationId', code: 'item.repeated' }],
    });
    expect(nowhere).toEqual({ code: 'call.not_found', id: 'nowhere' });
    expect(await statesOf([a])).toEqual(['submitted']);
  });
});

function never(): never {
  throw new Error('there are as many as were asked for');
}
