import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { toKey } from '../../../../shared/store/table/item.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { NOW } from '../../../support/filing.ts';
import { FUJIAN, aFiling, openRecommending } from '../../../support/people/recommenders.ts';

const here = openRecommending('finished');
let serial = 100;
const later = (minutes: number) => ({ now: new Date(NOW.getTime() + minutes * 60_000) });
const next = () => aFiling(here.door, here.callId, { number: `T/CNTAC ${(serial += 1)}-2018` });
const pageOf = async (query: object = {}, asking = {}) =>
  bodyOf(
    'listRecommenderQueue',
    await here.desk.queue(here.callId, { queue: 'finished', ...query }, asking),
  );
const waiting = async () =>
  bodyOf('listRecommenderQueue', await here.desk.queue(here.callId)).applications;

const recommend = async (one: Filed, ifMatch: number, minutes: number) =>
  bodyOf('recommendApplication', await here.desk.recommend(one, ifMatch, later(minutes)));
const giveBack = async (one: Filed, ifMatch: number, minutes: number) =>
  bodyOf('returnToAssociation', await here.desk.giveBack(one, ifMatch, later(minutes)));
const decline = async (one: Filed, ifMatch: number, minutes: number) =>
  bodyOf('declineApplication', await here.desk.decline(one, ifMatch, later(minutes)));
const fileAgain = async (one: Filed, ifMatch: number, minutes: number) =>
  bodyOf('submitApplication', await here.door.submit(one, ifMatch, later(minutes)));

describe('what a recommender is done with', () => {
  it('is what it recommended, returned and declined, the last first, and nothing that waits', async () => {
    const [first, second, third] = [await next(), await next(), await next()];
    await next();
    await decline(first, 2, 1);
    await recommend(second, 2, 3);
    await giveBack(third, 2, 2);

    expect((await pageOf()).applications).toMatchObject([
      { id: second.id, state: 'recommended', handled: { as: 'recommended' } },
      { id: third.id, state: 'returned', handled: { as: 'returned' }, returns: 1 },
      { id: first.id, state: 'not_recommended', handled: { as: 'declined' } },
    ]);
    expect((await pageOf()).applications[1]?.handled?.at).toBe('2026-11-20T10:02:00.000+08:00');
    expect((await pageOf({}, { caller: FUJIAN })).applications).toEqual([]);
  });

  it('has no more what was filed again, which is marked where it waits', async () => {
    const one = await next();
    await giveBack(one, 2, 1);
    await fileAgain(one, 3, 2);

    expect((await pageOf()).applications).toEqual([]);
    expect(await waiting()).toMatchObject([{ id: one.id, returns: 1, handled: null }]);
    await giveBack(one, 4, 3);
    await fileAgain(one, 5, 4);
    expect(await waiting()).toMatchObject([{ id: one.id, returns: 2 }]);
    await recommend(one, 6, 5);
    expect((await pageOf()).applications).toMatchObject([
      { id: one.id, handled: { as: 'recommended' }, returns: 2 },
    ]);
  });

  it('keeps what is withdrawn afterwards, as it was handled', async () => {
    const [given, recommended] = [await next(), await next()];
    await giveBack(given, 2, 1);
    await recommend(recommended, 2, 2);
    for (const one of [given, recommended])
      bodyOf('withdrawApplication', await here.door.withdraw(one, 3));

    expect((await pageOf()).applications).toMatchObject([
      { state: 'withdrawn', handled: { as: 'recommended' } },
      { state: 'withdrawn', handled: { as: 'returned' } },
    ]);
  });

  it('comes in pages that are complete and do not overlap, past what was filed again', async () => {
    const all: Filed[] = [];
    for (let minutes = 1; minutes <= 5; minutes += 1) {
      const one = await next();
      await giveBack(one, 2, minutes);
      all.unshift(one);
    }
    const [last, again, ...others] = all;
    if (again) await fileAgain(again, 3, 9);

    const first = await pageOf({ limit: 2 });
    const rest = await pageOf({ limit: 2, cursor: first.nextCursor });

    const ids = [...first.applications, ...rest.applications].map(({ id }) => id);
    expect(ids).toEqual([last, ...others].map((one) => one?.id));
    expect(rest.nextCursor).toBeNull();
    expect(
      refusalIn(await here.desk.queue(here.callId, { queue: 'finished', cursor: 'x' })),
    ).toMatchObject({ code: 'request.invalid' });
  });

  it('has at its end what was recommended before it was kept', async () => {
    const [older, newer] = [await next(), await next()];
    await recommend(older, 2, 5);
    await recommend(newer, 2, 1);
    const at = key.recommendations(here.callId, 'rec_440000', older.id);
    await here.table.client.send(
      new DeleteItemCommand({ TableName: here.table.tableName, Key: toKey(at) }),
    );

    const first = await pageOf({ limit: 1 });
    const rest = await pageOf({ limit: 1, cursor: first.nextCursor });

    expect(first.applications).toMatchObject([{ id: newer.id }]);
    expect(rest).toMatchObject({
      applications: [{ id: older.id, handled: { as: 'recommended', at: null } }],
      nextCursor: null,
    });
  });
});
