import { describe, expect, it } from 'vitest';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { EXAMINER, versionIn } from '../../../support/people/examiners.ts';
import { DECIDER, openPublishing, statesOf } from '../../../support/people/publishers.ts';

/** The first moment after the last day of the notice. */
const AFTER = { now: new Date('2026-11-28T00:00:00+08:00') };

const here = openPublishing('revoked');

const never = (): never => {
  throw new Error('there are as many as were filed');
};

describe('a revocation', () => {
  it('strikes an announced project, beside the list, which stays as it was', async () => {
    const [filed = never(), other = never()] = await here.onNotice(2);
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));
    const before = bodyOf('getAnnouncement', await here.desk.getAnnouncement(here.callId, 1));

    versionIn(await here.desk.revoke(filed, 11, AFTER));

    const { announcements, revocations } = bodyOf(
      'listAnnouncements',
      await here.desk.announcements(here.callId),
    );
    expect(revocations).toEqual([
      {
        announcement: 1,
        projectNumber: `${here.callId.toUpperCase()}-001`,
        reasons: '样例：标准已废止',
        at: '2026-11-28T00:00:00.000+08:00',
      },
    ]);
    expect(announcements).toMatchObject([{ number: 1, count: 2, hash: before.hash }]);
    expect(bodyOf('getAnnouncement', await here.desk.getAnnouncement(here.callId, 1))).toEqual(
      before,
    );
    expect(await statesOf(here.table.store, [filed, other])).toEqual(['revoked', 'announced']);
  });

  it('can be tried, and then there is no line', async () => {
    const [filed = never()] = await here.onNotice(1);
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));
    const before = await digestOf(here.table);

    expect((await here.desk.revoke(filed, 11, { dryRun: true })).ok).toBe(true);

    expect(await digestOf(here.table)).toBe(before);
  });

  it('is not of what is only on notice, nor by an examiner, nor twice', async () => {
    const [filed = never()] = await here.onNotice(1);
    const early = refusalIn(await here.desk.revoke(filed, 10));
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));
    const stranger = refusalIn(await here.desk.revoke(filed, 11, { caller: EXAMINER }));
    versionIn(await here.desk.revoke(filed, 11));
    const again = refusalIn(await here.desk.revoke(filed, 12, { caller: DECIDER }));

    expect([early, stranger, again].map(({ code }) => code)).toEqual([
      'application.not_from_here',
      'caller.forbidden',
      'application.not_from_here',
    ]);
  });
});

describe('what the public sees of a call', () => {
  it('that published nothing is nothing, and of one that does not exist, not even that', async () => {
    const read = [here.desk.notices(here.callId), here.desk.announcements(here.callId)];
    const [notices, announcements] = await Promise.all(read);
    const none = await Promise.all([
      here.desk.notices('none'),
      here.desk.announcements('none'),
      here.desk.getNotice('none', 1),
      here.desk.getAnnouncement('none', 1),
    ]);

    expect(bodyOf('listNotices', notices ?? never())).toEqual({ notices: [] });
    expect(bodyOf('listAnnouncements', announcements ?? never())).toEqual({
      announcements: [],
      revocations: [],
    });
    expect(none.map((one) => refusalIn(one).code)).toEqual(none.map(() => 'call.not_found'));
    expect(refusalIn(await here.desk.getNotice(here.callId, 1)).code).toBe('notice.not_found');
    expect(refusalIn(await here.desk.getAnnouncement(here.callId, 1)).code).toBe(
      'announcement.not_found',
    );
  });

  it('does not say who published it', async () => {
    await here.onNotice(1);
    bodyOf('announce', await here.desk.announce(here.callId, 1, AFTER));

    const shown = await Promise.all([
      here.desk.notices(here.callId),
      here.desk.getNotice(here.callId, 1),
      here.desk.announcements(here.callId),
      here.desk.getAnnouncement(here.callId, 1),
    ]);

    const text = shown.map((one) => (one.ok ? one.value.body : '')).join('');
    expect(text).not.toMatch(/person-|fingerprint|scope|request/);
  });
});
