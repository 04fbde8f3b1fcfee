import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { type Filed, bodyOf, publishCall, refusalIn } from '../../../support/people/applicants.ts';
import { examiners } from '../../../support/people/examiners.ts';
import { COMPOSITES, GUANGDONG, NOW } from '../../../support/filing.ts';
import {
  FUJIAN,
  aFiling,
  contentFor,
  openRecommending,
} from '../../../support/people/recommenders.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';

const GRACE = 30 * 60_000;

const here = openRecommending('round');
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** Returned by its recommender: its version is 3. */
async function returned(number = aNumber()): Promise<Filed> {
  const filed = await aFiling(here.door, here.callId, { number });
  bodyOf('returnToAssociation', await here.desk.giveBack(filed, 2));
  return filed;
}

async function contentOf(filed: Filed): Promise<DraftContent> {
  return bodyOf('getApplication', await here.door.get(filed)).content;
}

const queueOf = async (caller: typeof GUANGDONG) => {
  const page = await here.desk.queue(here.callId, {}, { caller });
  return bodyOf('listRecommenderQueue', page).applications.map(({ id }) => id);
};

describe('what a recommender returned', () => {
  it('may be edited in every field, filed again, and is receipted anew', async () => {
    const filed = await returned();
    const first = bodyOf('getReceipt', await here.door.receipt(filed));
    const content = { ...(await contentOf(filed)), promotionPlan: '另一计划' };
    const { keyFields } = sampleCall(NOW);
    const keyField = keyFields.at(-1)?.id;
    bodyOf('editApplication', await here.door.edit(filed, 3, { ...content, keyField }));
    const [, , , edited] = await here.table.store.readHistory(filed.id);

    const submitted = await here.door.submit(filed, 4);

    const receipt = bodyOf('submitApplication', submitted);
    expect(receipt.contentHash).not.toBe(first.contentHash);
    expect(decodeJwt(receipt.jws)).toMatchObject({ history: edited?.event.hash });
    expect(bodyOf('getReceipt', await here.door.receipt(filed))).toEqual(receipt);
    expect(bodyOf('getApplication', await here.door.get(filed))).toMatchObject({
      state: 'submitted',
      recommendation: null,
      version: 5,
    });
  });

  it('shows the recommender before and after, once it is filed again', async () => {
    const filed = await returned();
    const content = await contentOf(filed);
    bodyOf(
      'editApplication',
      await here.door.edit(filed, 3, { ...content, promotionPlan: '另一计划' }),
    );
    const viewed = async () =>
      bodyOf('viewForRecommender', await here.desk.view(filed, { caller: GUANGDONG }));
    const meanwhile = await viewed();

    bodyOf('submitApplication', await here.door.submit(filed, 4));

    expect([meanwhile.changes, meanwhile.content.promotionPlan]).toEqual([
      [],
      content.promotionPlan,
    ]);
    expect((await viewed()).changes).toEqual([
      { pointer: '/promotionPlan', before: content.promotionPlan, after: '另一计划' },
    ]);
  });

  it('keeps its receipt and the judgement of its filing while it is edited', async () => {
    const filed = await returned();
    const [receipt, judged] = [
      bodyOf('getReceipt', await here.door.receipt(filed)),
      bodyOf('assessApplication', await here.door.assess(filed)),
    ];
    bodyOf('editApplication', await here.door.edit(filed, 3, {}));

    expect(bodyOf('getReceipt', await here.door.receipt(filed))).toEqual(receipt);
    expect(bodyOf('assessApplication', await here.door.assess(filed))).toEqual(judged);
    const { warnings, allowed } = bodyOf('getApplication', await here.door.get(filed));
    expect(warnings.map(({ pointer }) => pointer)).toContain('/promotionPlan');
    expect(allowed).toEqual(['edit', 'submit', 'withdraw']);
  });

  it('may go to another recommender, who finds it in its queue', async () => {
    const number = aNumber();
    const filed = await returned(number);
    const content = contentFor({ number, through: 'rec_350000' });
    bodyOf('editApplication', await here.door.edit(filed, 3, content));

    bodyOf('submitApplication', await here.door.submit(filed, 4));

    expect(await queueOf(GUANGDONG)).toEqual([]);
    expect(await queueOf(FUJIAN)).toEqual([filed.id]);
  });

  it('may become that of another standard, and leaves the first one free', async () => {
    const [first, second] = [aNumber(), aNumber()];
    const filed = await returned(first);

    bodyOf('editApplication', await here.door.edit(filed, 3, contentFor({ number: second })));

    const other = aFiling(here.door, here.callId, { number: first });
    await expect(other).resolves.toBeDefined();
    const { content } = bodyOf('getApplication', await here.door.get(filed));
    expect(content.standard?.number).toBe(second);
  });

  it('passes the same gate as a first filing', async () => {
    const filed = await returned();
    const { standard, ...content } = await contentOf(filed);
    const ended = { ...standard, status: 'withdrawn' as const };
    bodyOf('editApplication', await here.door.edit(filed, 3, { ...content, standard: ended }));

    expect(refusalIn(await here.door.submit(filed, 4))).toMatchObject({
      code: 'application.inadmissible',
      assessment: { deciding: ['SAMPLE2026-A2'] },
    });
  });

  it('may be withdrawn: its standard and its rank are free, its receipt stays', async () => {
    const number = aNumber();
    const filed = await returned(number);

    bodyOf('withdrawApplication', await here.door.withdraw(filed, 3));

    expect(bodyOf('getRanking', await here.door.ranking(here.callId)).applications).toEqual([]);
    await expect(aFiling(here.door, here.callId, { number })).resolves.toBeDefined();
    expect((await here.door.receipt(filed)).ok).toBe(true);
  });
});

describe('the deadline of what was returned', () => {
  const late = (instant: string, plus: number) => new Date(Date.parse(instant) + plus);

  it.each([
    { when: 'at the end of the grace', plus: GRACE, code: null },
    { when: 'a millisecond later', plus: GRACE + 1, code: 'application.late' },
  ])('is that of the call: $when -> $code', async ({ plus, code }) => {
    const filed = await returned();
    const { window } = sampleCall(NOW);

    const submitted = await here.door.submit(filed, 3, { now: late(window?.closesAt ?? '', plus) });

    expect(submitted.ok ? null : submitted.refusal.code).toBe(code);
  });

  it('is not the earlier one of its recommender', async () => {
    const closesAt = '2026-11-25T17:00:00+08:00';
    const round = sampleCall(NOW).recommenders.map((each) => ({
      ...each,
      ...(each.id === 'rec_440000' && { organisation: GUANGDONG.organisation.code, closesAt }),
    }));
    await publishCall(here.door, { id: here.callId, recommenders: round });
    const [filed, draft] = [await returned(), contentFor({ number: aNumber() })];
    const started = bodyOf(
      'startApplication',
      await here.door.start(here.callId, { content: draft }),
    );
    const now = late(closesAt, GRACE + 1);

    const first = await here.door.submit({ callId: here.callId, id: started.id }, 1, { now });
    const again = await here.door.submit(filed, 3, { now });

    expect(refusalIn(first).code).toBe('application.late');
    expect(again.ok).toBe(true);
  });

  it('is the association’s extension where it has one', async () => {
    const filed = await returned();
    const closesAt = '2027-02-01T17:00:00+08:00';
    const association = COMPOSITES.organisation.code;
    const extension = { association, closesAt, reason: '系统故障' };
    bodyOf('extendCall', await here.door.extend(here.callId, 1, extension));

    const submitted = await here.door.submit(filed, 3, { now: late(closesAt, GRACE) });

    expect(bodyOf('submitApplication', submitted).inGrace).toBe(true);
  });
});

describe('a withdrawal', () => {
  it('is possible until there is a decision, and takes a filing out of every queue', async () => {
    const office = examiners(here.table.store);
    const paths: ((filed: Filed) => Promise<number>)[] = [
      async () => 2,
      async (filed) => bodyOf('checkApplication', await here.desk.check(filed, 2, [])).version,
      async (filed) => bodyOf('recommendApplication', await here.desk.recommend(filed, 2)).version,
      async (filed) => {
        bodyOf('recommendApplication', await here.desk.recommend(filed, 2));
        return bodyOf('claimExamination', await office.claim(filed, 3)).version;
      },
    ];

    for (const path of paths) {
      const filed = await aFiling(here.door, here.callId, { number: aNumber() });
      const version = await path(filed);
      const withdrawn = bodyOf('withdrawApplication', await here.door.withdraw(filed, version));
      expect(withdrawn.state).toBe('withdrawn');
    }

    expect(await queueOf(GUANGDONG)).toEqual([]);
    for (const queue of ['unclaimed', 'mine', 'waiting']) {
      const page = bodyOf('listExaminerQueue', await office.queue(here.callId, { queue }));
      expect(page.applications).toEqual([]);
    }
    expect(bodyOf('getRanking', await here.door.ranking(here.callId)).applications).toEqual([]);
  });
});
