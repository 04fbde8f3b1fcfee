import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { itemsIn, putBack, wholeStore } from '../../../support/dynamo.ts';
import { ConnectionLostError, breakConnection } from '../../../support/faults.ts';
import {
  type Publishers,
  SECOND,
  openPublishing,
  publishers,
  statesOf,
} from '../../../support/people/publishers.ts';
import { publishRound } from '../../../support/people/recommenders.ts';

const here = openPublishing('torn-notice');

const decided = (number: number, more: object = {}) =>
  here.decided({ number: `T/CNTAC ${number}-2018`, ...more });

/** A desk whose connection breaks at its so many-th request, and mends never. */
function deskThatBreaks(at: number, fault: 'lost' | 'acknowledgement lost'): Publishers {
  const client = here.table.newClient();
  breakConnection(client, { at, fault });
  const waiting = { sleep: async () => {}, random: () => 0 };
  return publishers(
    wholeStore({ client, tableName: here.table.tableName, waiting }),
    here.signing.signer,
  );
}

const publishedList = async (number = 1) =>
  bodyOf('getNotice', await here.desk.getNotice(here.callId, number));

describe('a notice that was interrupted', () => {
  it.each(['lost', 'acknowledgement lost'] as const)(
    'wherever it was, is finished by a retry, which answers the same list (%s)',
    async (fault) => {
      const filed = await decided(1);
      const other = await decided(2, { outcome: 'not_selected' });
      const asking = { key: here.callId };
      const items = await itemsIn(here.table);
      for (let at = 1; at <= 40; at += 1) {
        await putBack(here.table, items);
        const first = await deskThatBreaks(at, fault)
          .notice(here.callId, asking)
          .catch(() => null);
        if (first?.ok) return;

        const frozen = await here.table.store.listHeads(here.callId, 'notice');
        const again = bodyOf('publishNotice', await here.desk.notice(here.callId, asking));

        const heads = await here.table.store.listHeads(here.callId, 'notice');
        expect(heads).toHaveLength(1);
        expect(again.list).toMatchObject({ hash: heads[0]?.hash, isComplete: true });
        // what was frozen is what is answered
        expect([undefined, again.list.hash]).toContain(frozen[0]?.hash);
        expect(again.results.map(({ version }) => version)).toEqual([10, 10]);
        expect(await statesOf(here.table.store, [filed, other])).toEqual([
          'public_notice',
          'not_selected',
        ]);
      }
      throw new Error('it never came to its end');
    },
    240_000,
  );

  it('is finished first by whoever comes next, and its own retry still answers it', async () => {
    const filed = await decided(1);
    const asking = { key: 'first' };
    await expect(deskThatBreaks(frozenAt, 'lost').notice(here.callId, asking)).rejects.toThrow(
      ConnectionLostError,
    );
    expect(await here.table.store.listHeads(here.callId, 'notice')).toMatchObject([
      { isComplete: false },
    ]);
    expect(await statesOf(here.table.store, [filed])).toEqual(['selected']);

    const next = refusalIn(await here.desk.notice(here.callId, { caller: SECOND }));

    expect(next.code).toBe('notice.nothing_to_publish');
    expect(await statesOf(here.table.store, [filed])).toEqual(['public_notice']);
    const later = await decided(2);
    bodyOf('publishNotice', await here.desk.notice(here.callId, { caller: SECOND }));
    const own = bodyOf('publishNotice', await here.desk.notice(here.callId, asking));
    expect(own.list).toMatchObject({ number: 1, count: 1, isComplete: true });
    expect(own.results).toMatchObject([{ applicationId: filed.id, version: 10 }]);
    expect((await publishedList(2)).entries).toMatchObject([{ applicationId: later.id }]);
  });

  it('is not tried twice: a try counts what is still to be moved as published', async () => {
    await decided(1);
    await expect(deskThatBreaks(frozenAt, 'lost').notice(here.callId)).rejects.toThrow(
      ConnectionLostError,
    );
    const tried = await here.desk.notice(here.callId, { caller: SECOND, dryRun: true });
    const later = await decided(2);
    const again = await here.desk.notice(here.callId, { caller: SECOND, dryRun: true });

    expect(refusalIn(tried).code).toBe('notice.nothing_to_publish');
    expect(bodyOf('publishNotice', again)).toMatchObject({
      list: { number: 2, count: 1 },
      results: [{ applicationId: later.id }],
    });
  });

  it('is not another one under the same key', async () => {
    await decided(1);
    const asking = { key: 'one' };
    await expect(deskThatBreaks(frozenAt, 'lost').notice(here.callId, asking)).rejects.toThrow(
      ConnectionLostError,
    );

    const other = await here.desk.notice(here.callId, asking, { from: '2026-11-24' });

    expect(refusalIn(other).code).toBe('request.idempotency_key_reused');
  });
});

/** The first request after the one that freezes the list of one project. */
let frozenAt = 0;
beforeAll(async () => {
  const id = await publishRound(here.door, 'measured', null, { noticeWorkingDays: 5 });
  await here.decided({ number: 'T/CNTAC 1-2018' }, id);
  const client = here.table.newClient();
  let sent = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      sent += 1;
      if (context.commandName === 'TransactWriteItemsCommand') frozenAt ||= sent + 1;
      return next(args);
    },
    { step: 'initialize', name: 'count' },
  );
  const counting = wholeStore({ client, tableName: here.table.tableName });
  bodyOf('publishNotice', await publishers(counting, here.signing.signer).notice(id));
});

describe('two deciders at once', () => {
  it('publish one list', async () => {
    const filed = [await decided(1), await decided(2), await decided(3)];

    const answers = await Promise.all([
      here.desk.notice(here.callId),
      here.desk.notice(here.callId, { caller: SECOND }),
    ]);

    expect(await here.table.store.listHeads(here.callId, 'notice')).toMatchObject([
      { number: 1, count: 3, isComplete: true },
    ]);
    const refused = answers.filter(({ ok }) => !ok).map(refusalIn);
    expect(refused).toEqual([{ code: 'notice.nothing_to_publish' }]);
    expect(new Set(await statesOf(here.table.store, filed))).toEqual(new Set(['public_notice']));
    for (const one of filed) expect(await here.table.store.readHistory(one.id)).toHaveLength(10);
  });

  it('of whom one is the other’s retry get the same answer', async () => {
    await decided(1);
    const asking = { key: 'twin' };

    const [one, other] = await Promise.all([
      here.desk.notice(here.callId, asking),
      here.desk.notice(here.callId, asking),
    ]);

    expect(bodyOf('publishNotice', other)).toEqual(bodyOf('publishNotice', one));
    expect(await here.table.store.listHeads(here.callId, 'notice')).toHaveLength(1);
  });
});
