import { describe, expect, it } from 'vitest';
import { PublishedList, verifyList } from '../../../../shared/evidence/published-list.ts';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf, itemsIn, putBack, wholeStore } from '../../../support/dynamo.ts';
import { versionIn } from '../../../support/people/examiners.ts';
import { breakConnection } from '../../../support/faults.ts';
import {
  FROM,
  SECOND,
  TO,
  openPublishing,
  publishers,
  statesOf,
} from '../../../support/people/publishers.ts';

/** The first moment after the last day of the notice, and the last one of it. */
const AFTER = { now: new Date('2026-11-28T00:00:00+08:00') };
const LAST = { now: new Date('2026-11-27T23:59:59.999+08:00') };

const here = openPublishing('list');

const decided = (number: number, outcome: 'selected' | 'not_selected' = 'selected') =>
  here.decided({ number: `T/CNTAC ${number}-2018`, outcome });

const never = (): never => {
  throw new Error('there are as many as were filed');
};

describe('an announcement', () => {
  it('numbers what was on notice, freezes the list, and moves every project', async () => {
    const filed = await here.onNotice(2);

    const { list, results } = bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));

    expect(list).toMatchObject({ number: 1, count: 2, from: null, to: null, isComplete: true });
    expect(results.map(({ status, version }) => [status, version])).toEqual([
      [200, 11],
      [200, 11],
    ]);
    expect(await statesOf(here.table.store, filed)).toEqual(['announced', 'announced']);
    const published = PublishedList.parse(
      bodyOf('getAnnouncement', await here.desk.getAnnouncement(here.callId, 1)),
    );
    expect(await verifyList(published, here.signing.jwks)).toEqual({ whole: true });
    const name = here.callId.toUpperCase();
    expect(published.entries.map((entry) => [entry.applicationId, entry.projectNumber])).toEqual(
      filed.map(({ id }, at) => [id, `${name}-00${at + 1}`]),
    );
  });

  it('has the project’s number and place in its history', async () => {
    const [filed = never()] = await here.onNotice(1);
    const { list } = bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));

    const { publication } = bodyOf('getApplication', await here.door.get(filed));

    expect(publication?.announcement).toMatchObject({
      number: 1,
      position: 1,
      projectNumber: `${here.callId.toUpperCase()}-001`,
      listHash: list.hash,
    });
  });

  it('waits for the end of the last day of the notice in Beijing', async () => {
    await here.onNotice(1);

    expect(refusalIn(await here.desk.announce(here.callId, 1, LAST))).toEqual({
      code: 'announcement.too_early',
      to: TO,
      today: TO,
    });
    expect((await here.desk.announce(here.callId, 1, AFTER)).ok).toBe(true);
  });

  it('goes ahead with what nobody contests; the contested follows when it is answered', async () => {
    const [first = never(), second = never(), third = never()] = await here.onNotice(3);
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1, { position: 2 }));
    const announced = async () => {
      const answer = await here.desk.announce(here.callId, 1, AFTER);
      return answer.ok
        ? bodyOf('announce', answer).results.map(({ applicationId }) => applicationId)
        : refusalIn(answer);
    };
    const open = (...places: number[]) => ({ code: 'announcement.objection_open', places });

    expect(await announced()).toEqual([third.id]);
    expect(await announced()).toEqual(open(1, 2));
    versionIn(await here.desk.answer(first, 12, ['1-001-1', 'dismissed']));
    expect(await announced()).toEqual(open(1, 2));
    versionIn(await here.desk.answer(first, 13, ['1-001-2', 'dismissed']));
    expect(await announced()).toEqual([first.id]);
    versionIn(await here.desk.answer(second, 11, ['1-002-1', 'upheld']));
    expect(await announced()).toEqual({ code: 'announcement.nothing_to_announce' });

    expect(await statesOf(here.table.store, [first, second, third])).toEqual([
      'announced',
      'not_selected',
      'announced',
    ]);
    for (const number of [1, 2]) {
      const list = bodyOf('getAnnouncement', await here.desk.getAnnouncement(here.callId, number));
      expect(await verifyList(PublishedList.parse(list), here.signing.jwks)).toEqual({
        whole: true,
      });
      expect(list.entries.map((entry) => entry.projectNumber)).toEqual([
        `${here.callId.toUpperCase()}-00${number}`,
      ]);
    }
  });

  it('is not published by a preview that an objection came after', async () => {
    await here.onNotice(2);
    const tried = await here.desk.announce(here.callId, 1, { ...AFTER, dryRun: true });
    const { digest: previewed } = bodyOf('announce', tried).preview ?? never();
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));

    const late = await here.desk.announce(here.callId, 1, AFTER, { previewed });
    const again = await here.desk.announce(here.callId, 1, { ...AFTER, dryRun: true });
    const now = bodyOf('announce', again).preview?.digest;

    expect(refusalIn(late)).toEqual({ code: 'list.changed_since_preview', listed: 1, told: 0 });
    expect(
      bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER, { previewed: now })).list
        .count,
    ).toBe(1);
  });

  it('is shown before with what follows later, and how many objections wait for an answer', async () => {
    const [first = never(), second = never()] = await here.onNotice(2);
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));

    const { preview } = bodyOf(
      'announce',
      await here.desk.announce(here.callId, 1, { ...AFTER, dryRun: true }),
    );

    expect(preview).toMatchObject({
      entries: [{ applicationId: second.id, position: 1 }],
      contested: [{ applicationId: first.id, position: 1, openObjections: 2 }],
      told: [],
      days: [],
    });
  });

  it('can be tried, and then nothing is written', async () => {
    await here.onNotice(1);
    const before = await digestOf(here.table);

    const tried = bodyOf(
      'announce',
      await here.desk.announce(here.callId, 1, { ...AFTER, dryRun: true }),
    );

    expect(tried).toMatchObject({ dryRun: true, list: { count: 1 }, results: [{ version: 11 }] });
    expect(await digestOf(here.table)).toBe(before);
  });

  it('is of a notice that there is, and of what is left of it', async () => {
    await here.onNotice(1);

    expect(refusalIn(await here.desk.announce(here.callId, 2, AFTER))).toEqual({
      code: 'notice.not_found',
      number: 2,
    });
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));
    expect(refusalIn(await here.desk.announce(here.callId, 1, AFTER)).code).toBe(
      'announcement.nothing_to_announce',
    );
  });

  it('counts projects on through the announcements of a call', async () => {
    await here.onNotice(2);
    await decided(3);
    bodyOf('publishNotice', await here.desk.notice(here.callId));

    bodyOf('announce', await here.desk.announce(here.callId, 2, AFTER));
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));

    const numbers = await Promise.all(
      [1, 2].map(async (number) => {
        const list = bodyOf(
          'getAnnouncement',
          await here.desk.getAnnouncement(here.callId, number),
        );
        return list.entries.map(({ projectNumber }) => projectNumber?.slice(-3));
      }),
    );
    expect(numbers).toEqual([['001'], ['002', '003']]);
  });

  it('of two deciders at once is one', async () => {
    const filed = await here.onNotice(3);

    const answers = await Promise.all([
      here.desk.announce(here.callId, 1, AFTER),
      here.desk.announce(here.callId, 1, { ...AFTER, caller: SECOND }),
    ]);

    expect(answers.filter(({ ok }) => !ok).map(refusalIn)).toEqual([
      { code: 'announcement.nothing_to_announce' },
    ]);
    expect(await here.table.store.listHeads(here.callId, 'announcement')).toMatchObject([
      { count: 3 },
    ]);
    expect(new Set(await statesOf(here.table.store, filed))).toEqual(new Set(['announced']));
  });

  it('that was interrupted, wherever it was, is finished by a retry', async () => {
    const filed = await here.onNotice(1);
    const items = await itemsIn(here.table);
    for (let at = 1; at <= 40; at += 1) {
      await putBack(here.table, items);
      const client = here.table.newClient();
      breakConnection(client, { at, fault: 'lost' });
      const torn = publishers(
        wholeStore({ client, tableName: here.table.tableName }),
        here.signing.signer,
      );
      const asking = { ...AFTER, key: here.callId };
      const first = await torn.announce(here.callId, 1, asking).catch(() => null);
      if (first?.ok) return;

      const again = bodyOf('announce', await here.desk.announce(here.callId, 1, asking));

      expect(again).toMatchObject({
        list: { number: 1, isComplete: true },
        results: [{ version: 11 }],
      });
      expect(await statesOf(here.table.store, filed)).toEqual(['announced']);
    }
    throw new Error('it never came to its end');
  }, 240_000);

  it('takes in no objection that was on its way when it was made', async () => {
    const [filed = never()] = await here.onNotice(1);
    await here.table.store.closeNotice(here.callId, 1);

    const late = await here.desk.object(here.callId, 1, {}, LAST);

    expect(refusalIn(late)).toMatchObject({ code: 'objection.not_in_period', from: FROM, to: TO });
    expect(await statesOf(here.table.store, [filed])).toEqual(['public_notice']);
  });
});

describe('the queues of a decider', () => {
  const waiting = async (queue: string) =>
    bodyOf('listDeciderQueue', await here.desk.queue(here.callId, queue)).applications.map(
      ({ id }) => id,
    );

  it('hold an application where its state has it, and nowhere else', async () => {
    const first = await decided(1);
    const other = await decided(2, 'not_selected');
    const all = async () => {
      const kinds = ['proposed', 'selected', 'not_selected', 'on_notice', 'objections'];
      const held = await Promise.all(kinds.map(waiting));
      return Object.fromEntries(kinds.map((kind, at) => [kind, held[at]]));
    };
    const none = { proposed: [], selected: [], not_selected: [], on_notice: [], objections: [] };

    expect(await all()).toEqual({ ...none, selected: [first.id], not_selected: [other.id] });
    bodyOf('publishNotice', await here.desk.notice(here.callId));
    // who was told waits for nobody
    expect(await all()).toEqual({ ...none, on_notice: [first.id] });
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1));
    expect(await all()).toEqual({ ...none, objections: [first.id] });
    versionIn(await here.desk.answer(first, 11, ['1-001-1', 'dismissed']));
    expect(await all()).toEqual({ ...none, on_notice: [first.id] });
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));
    expect(await all()).toEqual(none);
  });

  it('are of a call that there is', async () => {
    expect(refusalIn(await here.desk.queue('none', 'selected')).code).toBe('call.not_found');
    expect(await waiting('reconsiderations')).toEqual([]);
  });
});
