import { describe, expect, it } from 'vitest';
import {
  type Filed,
  aDraft,
  bodyOf,
  expectOneOf,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  COLLEAGUE,
  EXAMINER,
  openExamining,
  versionIn,
} from '../../../support/people/examiners.ts';
import { CALL_ID, NOW } from '../../../support/filing.ts';
import { type Filing, aFiling } from '../../../support/people/recommenders.ts';

const here = openExamining('round');
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

const filed = (filing: Partial<Filing> = {}) =>
  aFiling(here.door, here.callId, { number: aNumber(), ...filing });

/** A recommended filing: its version is 3. */
async function recommended(filing: Partial<Filing> = {}): Promise<Filed> {
  const application = await filed(filing);
  versionIn(await here.desk.recommend(application, 2));
  return application;
}

async function idsIn(queue: 'unclaimed' | 'mine' | 'waiting', caller = EXAMINER) {
  const page = bodyOf(
    'listExaminerQueue',
    await here.office.queue(here.callId, { queue }, { caller }),
  );
  return page.applications.map(({ id }) => id);
}

describe('a claim', () => {
  it('takes what was recommended, and tells the new version', async () => {
    const application = await recommended();

    const claimed = await here.office.claim(application, 3);

    expect(bodyOf('claimExamination', claimed)).toEqual({
      id: application.id,
      callId: here.callId,
      state: 'formal_examination',
      version: 4,
      updatedAt: '2026-11-20T10:00:00.000+08:00',
      dryRun: false,
    });
    expect(claimed).toMatchObject({ value: { headers: { etag: '"4"' } } });
    const view = bodyOf('viewForExaminer', await here.office.view(application));
    expect(view.examination?.examiner).toBe(EXAMINER.subject);
  });

  it('takes a direct filing as soon as it is submitted', async () => {
    const application = await filed({ direct: true });

    expect(bodyOf('claimExamination', await here.office.claim(application, 2)).state).toBe(
      'formal_examination',
    );
  });

  it('does not take what a recommender has not seen yet', async () => {
    const application = await filed();

    expect(refusalIn(await here.office.claim(application, 2))).toEqual({
      code: 'application.not_from_here',
      state: 'submitted',
      allowed: ['note_rule_change'],
    });
  });

  it('is given to one of two who claim at once, and the other is told', async () => {
    const application = await recommended();

    const results = await Promise.all([
      here.office.claim(application, 3),
      here.office.claim(application, 3, { caller: COLLEAGUE }),
    ]);

    expectOneOf(results);
  });

  it('of what a colleague holds is refused, with nothing that could be done instead', async () => {
    const application = await recommended();
    versionIn(await here.office.claim(application, 3));

    expect(refusalIn(await here.office.claim(application, 4, { caller: COLLEAGUE }))).toEqual({
      code: 'application.not_from_here',
      state: 'formal_examination',
      allowed: [],
    });
  });

  it('is of the version that the examiner saw', async () => {
    const application = await recommended();

    expect(refusalIn(await here.office.claim(application, 2))).toEqual({
      code: 'application.changed_meanwhile',
      currentVersion: 3,
    });
  });
});

describe('a release', () => {
  it.each([
    { route: 'recommended', back: 'recommended' },
    { route: 'direct', back: 'submitted' },
  ])('puts what is filed $route back as $back, for any examiner', async ({ route, back }) => {
    const isDirect = route === 'direct';
    const application = isDirect ? await filed({ direct: true }) : await recommended();
    const claimed = versionIn(await here.office.claim(application, isDirect ? 2 : 3));

    const released = bodyOf('releaseExamination', await here.office.release(application, claimed));
    const again = await here.office.claim(application, released.version, { caller: COLLEAGUE });

    expect(released.state).toBe(back);
    expect(again.ok).toBe(true);
    expect(await idsIn('mine', COLLEAGUE)).toEqual([application.id]);
    expect(await idsIn('mine')).toEqual([]);
  });

  it('is the holder’s alone, as is every other command', async () => {
    const application = await recommended();
    const version = versionIn(await here.office.claim(application, 3));
    const a = { caller: COLLEAGUE };
    const override = { clause: 'SAMPLE2026-A4', outcome: 'unmet', reason: '公告日期不符' } as const;

    const refusals = [
      await here.office.release(application, version, a),
      await here.office.override(application, version, override, a),
      await here.office.giveBack(application, version, { defects: [] }, a),
      await here.office.accept(application, version, a),
      await here.office.refuse(application, version, ['SAMPLE2026-A4'], a),
    ].map(refusalIn);

    expect(refusals).toEqual(refusals.map(() => ({ code: 'application.held_by_another' })));
    const view = bodyOf('viewForExaminer', await here.office.view(application, a));
    expect(view.allowed).toEqual([]);
  });
});

describe('the queue', () => {
  it('shows what is unclaimed, what is mine, and moves with each command', async () => {
    const [one, other] = [await recommended(), await filed({ direct: true })];
    await filed();
    expect((await idsIn('unclaimed')).toSorted()).toEqual([one.id, other.id].toSorted());

    versionIn(await here.office.claim(one, 3));

    expect(await idsIn('unclaimed')).toEqual([other.id]);
    expect(await idsIn('mine')).toEqual([one.id]);
    expect(await idsIn('mine', COLLEAGUE)).toEqual([]);
    expect(await idsIn('waiting')).toEqual([]);
  });

  it('is oldest first, and goes on where a page ends', async () => {
    const late = await filed({ direct: true, now: new Date(NOW.getTime() + 2000) });
    const early = await filed({ direct: true, now: new Date(NOW.getTime() + 1000) });

    const first = bodyOf('listExaminerQueue', await here.office.queue(here.callId, { limit: 1 }));
    const cursor = first.nextCursor ?? '';
    const second = bodyOf(
      'listExaminerQueue',
      await here.office.queue(here.callId, { limit: 1, cursor }),
    );

    expect([...first.applications, ...second.applications].map(({ id }) => id)).toEqual([
      early.id,
      late.id,
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('is of a call that exists, by a cursor that it gave out', async () => {
    expect(refusalIn(await here.office.queue('no-such-call'))).toEqual({
      code: 'call.not_found',
      id: 'no-such-call',
    });
    expect(refusalIn(await here.office.queue(here.callId, { cursor: 'x' })).code).toBe(
      'request.invalid',
    );
  });
});

describe('an application that was never submitted', () => {
  it('is not there for an examiner, nor is one that stands in another call', async () => {
    await publishCall(here.door);
    const draft = await aDraft(here.door, {}, aNumber());
    const withdrawn = await aDraft(here.door, {}, aNumber());
    bodyOf('withdrawApplication', await here.door.withdraw(withdrawn, 1));
    const elsewhere = { ...(await recommended()), callId: CALL_ID };

    for (const hidden of [draft, withdrawn, elsewhere]) {
      const notFound = { code: 'application.not_found', id: hidden.id };
      expect(refusalIn(await here.office.view(hidden))).toEqual(notFound);
      expect(refusalIn(await here.office.claim(hidden, 1))).toEqual(notFound);
    }
  });
});

describe('a try', () => {
  it('answers what would happen, writes nothing, and leaves its key to the act', async () => {
    const application = await recommended();
    const before = await digestOf(here.table);

    const tried = await here.office.claim(application, 3, { dryRun: true, key: 'a-claim' });

    expect(bodyOf('claimExamination', tried)).toMatchObject({
      state: 'formal_examination',
      version: 4,
      dryRun: true,
    });
    expect(await digestOf(here.table)).toBe(before);
    const acted = bodyOf(
      'claimExamination',
      await here.office.claim(application, 3, { key: 'a-claim' }),
    );
    expect(acted).toMatchObject({ version: 4, dryRun: false });
  });

  it('is refused as the act would be', async () => {
    const application = await recommended();

    const [tried, acted] = [
      await here.office.claim(application, 2, { dryRun: true }),
      await here.office.claim(application, 2, { dryRun: false }),
    ];

    expect(refusalIn(tried)).toEqual(refusalIn(acted));
  });

  it('under the key of an act that was done is another request', async () => {
    const application = await recommended();
    bodyOf('claimExamination', await here.office.claim(application, 3, { key: 'the-claim' }));

    const tried = await here.office.claim(application, 3, { key: 'the-claim', dryRun: true });

    expect(refusalIn(tried).code).toBe('request.idempotency_key_reused');
  });
});
