import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { PublishedList, verifyList } from '../../../../shared/evidence/published-list.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { AUTOMATION, NOW } from '../../../support/filing.ts';
import {
  FROM,
  SECOND,
  TO,
  noonOn,
  openPublishing,
  statesOf,
} from '../../../support/people/publishers.ts';
import { publishRound } from '../../../support/people/recommenders.ts';

const here = openPublishing('notice');

const decided = (number: number, more: object = {}) =>
  here.decided({ number: `T/CNTAC ${number}-2018`, ...more });

const publishedList = async (number = 1) =>
  bodyOf('getNotice', await here.desk.getNotice(here.callId, number));

describe('a public notice', () => {
  it('lists what was selected by standard number, moves it, and tells those who were not', async () => {
    // as a number after 15, as a text before it
    const second = await decided(120);
    const first = await decided(15);
    const third = await decided(15, { caller: AUTOMATION });
    const other = await decided(16, { outcome: 'not_selected' });

    const { list, results, dryRun } = bodyOf('publishNotice', await here.desk.notice(here.callId));

    expect(list).toMatchObject({ number: 1, from: FROM, to: TO, count: 3, isComplete: true });
    expect(dryRun).toBe(false);
    expect(results).toHaveLength(4);
    expect(results).toContainEqual({
      applicationId: other.id,
      status: 200,
      code: null,
      version: 10,
    });
    const { entries } = await publishedList();
    const sameNumber = [first.id, third.id].toSorted();
    expect(entries.map(({ applicationId }) => applicationId)).toEqual([...sameNumber, second.id]);
    expect(entries[2]).toMatchObject({
      position: 3,
      standardNumber: 'T/CNTAC 120—2018',
      titleZh: '纺织企业水足迹核算通用技术要求',
      association: { name: '中国复合材料工业协会' },
    });
    expect(await statesOf(here.table.store, [first, second, third, other])).toEqual([
      'public_notice',
      'public_notice',
      'public_notice',
      'not_selected',
    ]);
  });

  it('is signed, and whole for whoever verifies it as it is answered', async () => {
    await decided(1);
    bodyOf('publishNotice', await here.desk.notice(here.callId));

    const list = PublishedList.parse(await publishedList());

    expect(await verifyList(list, here.signing.jwks)).toEqual({ whole: true });
    const [summary] = bodyOf('listNotices', await here.desk.notices(here.callId)).notices;
    expect(summary).toMatchObject({ number: 1, hash: list.hash, count: 1, isComplete: true });
  });

  it('has its place, its days and its hash in the history of each, which tells the association', async () => {
    const filed = await decided(1);
    bodyOf('publishNotice', await here.desk.notice(here.callId));

    const view = bodyOf('getApplication', await here.door.get(filed));

    const { hash: listHash } = await publishedList();
    expect(view).toMatchObject({ state: 'public_notice', selection: { outcome: 'selected' } });
    expect(view.publication?.notice).toEqual({
      number: 1,
      position: 1,
      from: FROM,
      to: TO,
      listHash,
    });
  });

  it('names nobody', async () => {
    await decided(1);
    bodyOf('publishNotice', await here.desk.notice(here.callId));

    expect(JSON.stringify(await publishedList())).not.toMatch(/person-|contactName|"甲"|"乙"/);
  });

  it('can be tried, and then nothing is written', async () => {
    const filed = await decided(1);
    const other = await decided(2, { outcome: 'not_selected' });
    const before = await digestOf(here.table);

    const tried = bodyOf('publishNotice', await here.desk.notice(here.callId, { dryRun: true }));

    expect(await digestOf(here.table)).toBe(before);
    expect(tried).toMatchObject({ dryRun: true, list: { number: 1, count: 1, isComplete: false } });
    expect(tried.results).toEqual(
      [filed, other].map(({ id }) => ({ applicationId: id, status: 200, code: null, version: 10 })),
    );
    expect(tried.preview).toMatchObject({
      entries: [{ position: 1, applicationId: filed.id, standardNumber: 'T/CNTAC 1—2018' }],
      told: [{ applicationId: other.id, standardNumber: 'T/CNTAC 2—2018' }],
      contested: [],
    });
    const done = bodyOf('publishNotice', await here.desk.notice(here.callId));
    expect(done).toMatchObject({ preview: null, list: { hash: tried.list.hash } });
    const { entries } = await publishedList();
    expect(entries).toEqual([expect.objectContaining(tried.preview?.entries[0])]);
  });

  it('is shown with its days before, and which of them count', async () => {
    await decided(1);
    const daysFrom = async (from: string) => {
      const tried = bodyOf(
        'publishNotice',
        await here.desk.notice(here.callId, { dryRun: true }, { from }),
      );
      return tried.preview?.days.map(({ on, is }) => `${on} ${is}`) ?? [];
    };

    expect(await daysFrom(FROM)).toEqual(
      ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day} working`),
    );
    expect(await daysFrom('2026-11-27')).toEqual([
      '2026-11-27 working',
      '2026-11-28 weekend',
      '2026-11-29 weekend',
      ...['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'].map((day) => `${day} working`),
    ]);
  });

  it('is the second one for what is selected after the first', async () => {
    await decided(1);
    bodyOf('publishNotice', await here.desk.notice(here.callId));
    const later = await decided(2);

    const { list } = bodyOf('publishNotice', await here.desk.notice(here.callId));

    expect(list).toMatchObject({ number: 2, count: 1 });
    expect((await publishedList(2)).entries).toMatchObject([
      { position: 1, applicationId: later.id },
    ]);
    expect((await publishedList(1)).entries).toHaveLength(1);
  });

  it('holds more than a hundred entries, in their order', async () => {
    const entries = Array.from({ length: 201 }, (_, at) => at + 1);
    const listed = entries.map((position) => ({
      position,
      projectNumber: null,
      applicationId: `app_${String(position).padStart(16, '0')}`,
      standardNumber: `T/CNTAC ${position}-2018`,
      titleZh: '样例标准',
      association: { code: '51100000500009247D', name: '样例协会' },
      recommenderId: null,
      chain: 'ab'.repeat(32),
    }));
    const list = {
      kind: 'public_notice' as const,
      callId: here.callId,
      number: 1,
      publishedAt: NOW.toISOString(),
      from: FROM,
      to: TO,
      count: 201,
      hash: 'ab'.repeat(32),
      signature: '',
      entries: listed,
    };
    const request = { scope: 's', key: 'k' };
    const unlisted = listed.map(({ applicationId }) => applicationId);
    await here.table.store.freezeList({ list, notice: null, request, fingerprint: 'f', unlisted });

    expect((await here.table.store.readList(here.callId, 'notice', 1))?.entries).toEqual(listed);
    expect(await here.table.store.readUnlisted(here.callId, 1)).toEqual(unlisted);
    for (const position of [1, 100, 101, 200, 201]) {
      const place = await here.table.store.readNoticeEntry(here.callId, 1, position);
      expect(place?.entry?.position).toBe(position);
    }
    expect((await here.table.store.readNoticeEntry(here.callId, 1, 202))?.entry).toBeNull();
    expect(await here.table.store.readNoticeEntry(here.callId, 2, 1)).toBeNull();
  });
});

describe('the days of a notice', () => {
  it.each([
    ['a Monday, for five working days', FROM, TO],
    ['a Saturday: the working days after it', '2026-11-21', TO],
    ['before the National Day holiday', '2026-09-29', '2026-10-10'],
  ])('from %s', async (_what, from, to) => {
    await decided(1);

    const now = noonOn('2026-09-01') < NOW && from < '2026-11-20' ? noonOn('2026-09-29') : NOW;
    const { list } = bodyOf(
      'publishNotice',
      await here.desk.notice(here.callId, { now }, { from }),
    );

    expect(list).toMatchObject({ from, to });
  });

  it.each([
    ['today', '2026-11-20', null],
    ['yesterday', '2026-11-19', 'notice.begins_in_the_past'],
    ['in a year, of which no calendar is known', '2027-11-20', 'calendar.unknown'],
    ['in a year and a day', '2027-11-21', 'request.invalid'],
    ['on the last day that there is', '9999-12-31', 'request.invalid'],
  ])('may begin %s, or not', async (_what, from, code) => {
    await decided(1);

    const tried = await here.desk.notice(here.callId, { dryRun: true }, { from });

    expect(tried.ok ? null : tried.refusal.code).toBe(code);
  });

  it.each([
    ['2026-12-21', '2026-12-25'],
    ['2026-12-22', '2026-12-28'],
  ])('from %s end on %s, the last days of which the calendar is known', async (from, to) => {
    await decided(1);

    const tried = await here.desk.notice(here.callId, { dryRun: true }, { from });

    expect(bodyOf('publishNotice', tried).list.to).toBe(to);
  });

  it.each(['2026-12-23', '2026-12-28', '2027-02-04'])(
    'from %s hang on the calendar of a year that is not known: nothing is published',
    async (from) => {
      await decided(1);
      const before = await digestOf(here.table);

      const refusal = refusalIn(await here.desk.notice(here.callId, {}, { from }));

      expect(refusal).toEqual({ code: 'calendar.unknown', year: '2027' });
      expect(await digestOf(here.table)).toBe(before);
    },
  );

  it('are stated where the call sets no length, and only there', async () => {
    const own = await publishRound(here.door, `${here.callId}-own`, null, {
      noticeWorkingDays: null,
    });
    await here.decided({ number: 'T/CNTAC 1-2018' }, own);
    await decided(1);
    const notice = async (id: string, workingDays?: number) =>
      here.desk.notice(id, { dryRun: true }, { from: FROM, workingDays });

    expect(refusalIn(await notice(own)).code).toBe('notice.working_days_missing');
    expect(bodyOf('publishNotice', await notice(own, 6)).list.to).toBe('2026-11-30');
    expect(refusalIn(await notice(here.callId, 6))).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/workingDays' }],
    });
    expect(bodyOf('publishNotice', await notice(here.callId, 5)).list.to).toBe(TO);
  });
});

describe('a notice that was previewed', () => {
  const preview = async (from = FROM) => {
    const tried = await here.desk.notice(here.callId, { dryRun: true }, { from });
    return bodyOf('publishNotice', tried).preview?.digest ?? '';
  };

  it('is published as it was seen', async () => {
    await decided(1);
    const previewed = await preview();

    const done = await here.desk.notice(here.callId, {}, { from: FROM, previewed });

    expect(bodyOf('publishNotice', done).list.count).toBe(1);
  });

  it.each([
    ['one more is selected', 'selected', { listed: 2, told: 0 }],
    ['one more is to be told', 'not_selected', { listed: 1, told: 1 }],
  ] as const)('is not published once %s', async (_what, outcome, now) => {
    await decided(1);
    const previewed = await preview();
    await decided(2, { outcome });
    const before = await digestOf(here.table);

    for (const dryRun of [true, false]) {
      const done = await here.desk.notice(here.callId, { dryRun }, { from: FROM, previewed });
      expect(refusalIn(done)).toEqual({ code: 'list.changed_since_preview', ...now });
    }
    expect(await digestOf(here.table)).toBe(before);
  });

  it('is not published for other days', async () => {
    await decided(1);
    const previewed = await preview('2026-11-24');

    const done = await here.desk.notice(here.callId, {}, { from: FROM, previewed });

    expect(refusalIn(done).code).toBe('list.changed_since_preview');
  });
});

describe('nothing is published', () => {
  it.each([
    ['of a call that does not exist', 'none', { code: 'call.not_found', id: 'none' }],
    ['while nothing is decided that was not told', null, { code: 'notice.nothing_to_publish' }],
  ])('%s', async (_what, id, refusal) => {
    await decided(1, { outcome: 'not_selected' });
    const { list } = bodyOf('publishNotice', await here.desk.notice(here.callId));
    expect(list.count).toBe(0);
    const before = await digestOf(here.table);

    expect(refusalIn(await here.desk.notice(id ?? here.callId))).toEqual(refusal as Refusal);
    expect(await digestOf(here.table)).toBe(before);
  });

  it('by who is out of the review of one project, whichever it is', async () => {
    await decided(1);
    const caller = { ...SECOND, subject: 'barred' };
    await barFrom(await decided(2, { outcome: 'not_selected' }), caller.subject);
    const before = await digestOf(here.table);

    for (const dryRun of [true, false]) {
      const refusal = refusalIn(await here.desk.notice(here.callId, { caller, dryRun }));
      expect(refusal.code).toBe('review.recused');
    }
    expect(await digestOf(here.table)).toBe(before);
    expect((await here.desk.notice(here.callId)).ok).toBe(true);
  });
});

/** Writes a seat that was recused into the state, as if the person had sat on the panel. */
async function barFrom({ id }: Filed, subject: string): Promise<void> {
  const read = await here.table.store.readApplication(id);
  const { application: seen } = read ?? {};
  const seat = seen?.review?.seats[0];
  if (!seen?.review || !seat) throw new Error('no panel');
  const out = { ...seat, subject, recusal: { reason: '样例' } };
  const next = { ...seen, review: { ...seen.review, seats: [...seen.review.seats, out] } };
  const written = await here.table.store.commit(
    { application: { seen, next: { ...next, version: seen.version + 1 }, events: [] } },
    null,
    NOW,
  );
  expect(written.ok).toBe(true);
}
