import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { AUTOMATION, COMPOSITES, GUANGDONG, NOW } from '../../../support/filing.ts';
import {
  FUJIAN,
  aFiling,
  contentFor,
  openRecommending,
  publishRound,
} from '../../../support/people/recommenders.ts';
import { type Requests, watch } from '../../../support/requests.ts';

const here = openRecommending();
let requests: Requests;
beforeAll(() => {
  requests = watch(here.table.client);
});

let serial = 100;
const number = () => `T/CNTAC ${(serial += 1)}-2018`;
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const round = async () => publishRound(here.door, `queue-${(serial += 1)}`);
const idsIn = async (callId: string, asking = {}) =>
  bodyOf('listRecommenderQueue', await here.desk.queue(callId, {}, asking)).applications.map(
    ({ id }) => id,
  );

describe('the queue of a recommender', () => {
  it('shows what a line needs, and no personal data', async () => {
    const callId = await round();
    const { id } = await aFiling(here.door, callId, { number: 'T/CNTAC 15-2018' });

    const page = bodyOf('listRecommenderQueue', await here.desk.queue(callId));

    expect(page).toEqual({
      applications: [
        {
          id,
          callId,
          state: 'submitted',
          association: COMPOSITES.organisation,
          standardNumber: 'T/CNTAC 15—2018',
          titleZh: contentFor({ number: '' }).standard?.titleZh,
          submittedAt: '2026-11-20T10:00:00.000+08:00',
          updatedAt: '2026-11-20T10:00:00.000+08:00',
          version: 2,
          due: null,
          corrections: 0,
          returns: 0,
          handled: null,
        },
      ],
      nextCursor: null,
    });
  });

  it('has the oldest filing first, by when it was filed and not by when it was started', async () => {
    const callId = await round();
    const draft = bodyOf(
      'startApplication',
      await here.door.start(callId, { content: contentFor({ number: number() }) }),
    );
    const second = await aFiling(here.door, callId, { number: number(), now: later(5) });
    const first = await aFiling(here.door, callId, { number: number(), now: later(1) });
    bodyOf(
      'submitApplication',
      await here.door.submit({ callId, id: draft.id }, 1, { now: later(9) }),
    );

    expect(await idsIn(callId)).toEqual([first.id, second.id, draft.id]);
  });

  it('holds what waits for it and what it is checking, and nothing else', async () => {
    const callId = await round();
    const next = async () => aFiling(here.door, callId, { number: number(), now: later(serial) });
    const [waiting, checked] = [await next(), await next()];
    const [given, declined, recommended, withdrawn] = [
      await next(),
      await next(),
      await next(),
      await next(),
    ];
    await aFiling(here.door, callId, { number: number(), direct: true });
    await aFiling(here.door, callId, { number: number(), through: 'rec_350000' });
    await here.door.start(callId, { content: contentFor({ number: number() }) });

    bodyOf('checkApplication', await here.desk.check(checked, 2, ['m1']));
    bodyOf('returnToAssociation', await here.desk.giveBack(given, 2));
    bodyOf('declineApplication', await here.desk.decline(declined, 2));
    bodyOf('recommendApplication', await here.desk.recommend(recommended, 2));
    bodyOf('withdrawApplication', await here.door.withdraw(withdrawn, 2));

    expect(await idsIn(callId)).toEqual([waiting.id, checked.id]);
    expect(await idsIn(callId, { caller: FUJIAN })).toHaveLength(1);
    // what was returned comes back when it is filed again, by the moment of that
    bodyOf('submitApplication', await here.door.submit(given, 3, { now: later(500) }));
    expect(await idsIn(callId)).toEqual([waiting.id, checked.id, given.id]);
  });

  it('is empty for whom the call does not name, and refused of a call that is not there', async () => {
    const callId = await round();
    await aFiling(here.door, callId, { number: number() });
    const caller = { ...GUANGDONG, organisation: AUTOMATION.organisation };

    expect(await idsIn(callId, { caller })).toEqual([]);
    expect(refusalIn(await here.desk.queue('nowhere'))).toEqual({
      code: 'call.not_found',
      id: 'nowhere',
    });
  });

  it('comes in pages that are complete and do not overlap, whatever leaves it between them', async () => {
    const callId = await round();
    const filings = [];
    for (let one = 0; one < 5; one += 1) {
      filings.push(await aFiling(here.door, callId, { number: number(), now: later(one) }));
    }
    const ids = filings.map(({ id }) => id);

    const first = bodyOf('listRecommenderQueue', await here.desk.queue(callId, { limit: 2 }));
    const [, last] = filings;
    // the very line that the cursor stands on
    if (last) bodyOf('declineApplication', await here.desk.decline(last, 2));
    const rest = { limit: 3, cursor: first.nextCursor };
    const second = bodyOf('listRecommenderQueue', await here.desk.queue(callId, rest));

    expect(first.applications.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(second.applications.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(second.nextCursor).toBeNull();
  });

  const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['no base64url', '***'],
    ['null', text(null)],
    ['too few parts', text(['a', 'b'])],
    ['of another queue', text(['QUEUE#x', `a#app_${'0'.repeat(20)}`, `app_${'0'.repeat(20)}`])],
    ['nothing', ''],
  ])('refuses a cursor that is %s', async (_what, cursor) => {
    const callId = await round();

    expect(refusalIn(await here.desk.queue(callId, { cursor }))).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/cursor', in: 'query', code: 'cursor.invalid' }],
    });
  });

  it('refuses the cursor of another recommender, and of another call', async () => {
    const [callId, other] = [await round(), await round()];
    for (const one of [1, 2])
      await aFiling(here.door, callId, { number: number(), now: later(one) });
    const page = bodyOf('listRecommenderQueue', await here.desk.queue(callId, { limit: 1 }));
    const query = { cursor: page.nextCursor };

    expect(refusalIn(await here.desk.queue(callId, query, { caller: FUJIAN })).code).toBe(
      'request.invalid',
    );
    expect(refusalIn(await here.desk.queue(other, query)).code).toBe('request.invalid');
  });

  it('takes the same requests, however much waits; so does every command', async () => {
    const callId = await round();
    const one = await aFiling(here.door, callId, { number: number() });
    const count = async (act: () => Promise<unknown>) => {
      requests.forget();
      await act();
      return requests.sent.join(' ');
    };

    expect({
      queue: await count(() => here.desk.queue(callId)),
      finished: await count(() => here.desk.queue(callId, { queue: 'finished' })),
      check: await count(() => here.desk.check(one, 2, [])),
      recommend: await count(() => here.desk.recommend(one, 3)),
      withdraw: await count(() => here.door.withdraw(one, 4)),
    }).toEqual({
      queue: 'BatchGetItem Query BatchGetItem',
      finished: 'BatchGetItem Query',
      check: 'BatchGetItem TransactWriteItems',
      recommend: 'BatchGetItem TransactWriteItems',
      withdraw: 'BatchGetItem TransactWriteItems',
    });
  });
});
