import { describe, expect, it } from 'vitest';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { openExamining } from '../../../support/people/examiners.ts';
import { COMPOSITES, GUANGDONG, NOW } from '../../../support/filing.ts';
import {
  CHECKLIST,
  FUJIAN,
  OPINION,
  aFiling,
  publishRound,
} from '../../../support/people/recommenders.ts';

const here = openExamining();
let serial = 100;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

async function filings(callId: string, count: number, through?: string): Promise<Filed[]> {
  const filed: Filed[] = [];
  for (let one = 0; one < count; one += 1) {
    const number = `T/CNTAC ${(serial += 1)}-2018`;
    filed.push(await aFiling(here.door, callId, { number, ...(through && { through }) }));
  }
  return filed;
}

const aRound = () => publishRound(here.door, `ranking-${(serial += 1)}`);

/** A round of which so many are recommended, one after the other. */
async function aRoundWith(count: number): Promise<{ callId: string; filed: Filed[] }> {
  const callId = await aRound();
  const filed = await filings(callId, count);
  for (const [index, one] of filed.entries()) {
    bodyOf('recommendApplication', await here.desk.recommend(one, 2, { now: later(index) }));
  }
  return { callId, filed };
}

const idsOf = (filed: readonly Filed[]) => filed.map(({ id }) => id);
const rankingOf = async (callId: string, caller = GUANGDONG) =>
  bodyOf('getRecommendations', await here.desk.ranking(callId, { caller }));

describe('what a recommender recommends', () => {
  it('is empty and of version 0 at first, and then in the order of the recommendations', async () => {
    expect(await rankingOf(await aRound())).toEqual({ version: 0, applications: [] });

    const { callId, filed } = await aRoundWith(3);
    expect(await rankingOf(callId)).toEqual({ version: 3, applications: idsOf(filed) });
  });

  it('is put in another order, and a later recommendation comes at its end', async () => {
    const { callId, filed } = await aRoundWith(3);
    const reversed = idsOf(filed).toReversed();

    const put = bodyOf('rankRecommendations', await here.desk.rank(callId, 3, reversed));
    const more = await filings(callId, 1);
    for (const one of more) bodyOf('recommendApplication', await here.desk.recommend(one, 2));

    expect(put).toEqual({ version: 4, applications: reversed });
    expect(await rankingOf(callId)).toEqual({
      version: 5,
      applications: [...reversed, ...idsOf(more)],
    });
  });

  it('is exactly what was recommended: not what was declined, returned or only checked', async () => {
    const { callId, filed } = await aRoundWith(1);
    const [declined, returned, checked] = await filings(callId, 3);
    if (!declined || !returned || !checked) throw new Error('three were filed');
    bodyOf('declineApplication', await here.desk.decline(declined, 2));
    bodyOf('returnToAssociation', await here.desk.giveBack(returned, 2));
    bodyOf('checkApplication', await here.desk.check(checked, 2, CHECKLIST));

    expect((await rankingOf(callId)).applications).toEqual(idsOf(filed));
  });

  it('loses what is withdrawn, and keeps what is corrected', async () => {
    const { callId, filed } = await aRoundWith(3);
    const [first, second, third] = filed;
    if (!first || !second || !third) throw new Error('three are recommended');
    bodyOf('withdrawApplication', await here.door.withdraw(second, 3));
    bodyOf('claimExamination', await here.office.claim(first, 3));

    const ranked = here.desk.rank(callId, 4, idsOf([third, first]));

    expect(bodyOf('rankRecommendations', await ranked).applications).toEqual(idsOf([third, first]));
  });

  it('loses nothing where ten are recommended at once', async () => {
    const callId = await aRound();
    const filed = await filings(callId, 10);

    await Promise.all(filed.map((one) => here.desk.recommend(one, 2)));

    const { version, applications } = await rankingOf(callId);
    expect(version).toBe(10);
    expect(applications.toSorted()).toEqual(idsOf(filed).toSorted());
  });

  it('is the recommender’s own: another one’s is another', async () => {
    const { callId, filed } = await aRoundWith(1);
    const [theirs] = await filings(callId, 1, 'rec_350000');
    if (!theirs) throw new Error('one is filed');
    bodyOf('recommendApplication', await here.desk.recommend(theirs, 2, { caller: FUJIAN }));

    expect((await rankingOf(callId)).applications).toEqual(idsOf(filed));
    expect((await rankingOf(callId, FUJIAN)).applications).toEqual([theirs.id]);
  });

  it('is nobody’s to order who acts for no recommender of the call', async () => {
    const { callId } = await aRoundWith(1);
    const stranger = { ...FUJIAN, organisation: COMPOSITES.organisation };

    expect(await rankingOf(callId, stranger)).toEqual({ version: 0, applications: [] });
    expect(refusalIn(await here.desk.rank(callId, 0, [], { caller: stranger }))).toEqual({
      code: 'caller.forbidden',
    });
  });

  it('is shown with its place to the recommender and to the examiner', async () => {
    const { callId, filed } = await aRoundWith(2);
    const [first, second] = filed;
    if (!first || !second) throw new Error('two are recommended');
    bodyOf('rankRecommendations', await here.desk.rank(callId, 2, idsOf([second, first])));

    const rankFor = async (one: Filed) => [
      bodyOf('viewForRecommender', await here.desk.view(one)).recommenderRank,
      bodyOf('viewForExaminer', await here.office.view(one)).recommenderRank,
    ];

    expect([await rankFor(first), await rankFor(second)]).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('has no place for what was filed directly, or is not recommended yet', async () => {
    const callId = await aRound();
    const direct = await aFiling(here.door, callId, { number: 'T/CNTAC 1-2018', direct: true });
    const [waiting] = await filings(callId, 1);
    if (!waiting) throw new Error('one is filed');

    const views = [
      bodyOf('viewForExaminer', await here.office.view(direct)),
      bodyOf('viewForRecommender', await here.desk.view(waiting)),
    ];

    expect(views.map(({ recommenderRank }) => recommenderRank)).toEqual([null, null]);
  });
});

describe('an order', () => {
  it.each([
    ['leaves one out', (ids: string[]) => ids.slice(1)],
    ['names one twice', ([first = '']: string[]) => [first, first]],
    ['names one again at its end', (ids: string[]) => [...ids, ...ids.slice(0, 1)]],
    ['names another', ([first = '']: string[]) => [first, 'app_0000000000000000']],
  ])('that %s is refused, and nothing is written', async (_what, change) => {
    const { callId, filed } = await aRoundWith(2);
    const before = await digestOf(here.table);

    const refusal = refusalIn(await here.desk.rank(callId, 2, change(idsOf(filed))));

    expect(refusal).toEqual({ code: 'ranking.not_the_same_set', expected: idsOf(filed) });
    expect(await digestOf(here.table)).toBe(before);
  });

  it('of before another recommendation is told the version of now', async () => {
    const { callId, filed } = await aRoundWith(2);

    expect(refusalIn(await here.desk.rank(callId, 1, idsOf(filed)))).toEqual({
      code: 'ranking.changed_meanwhile',
      currentVersion: 2,
    });
  });

  it('is one of two that are given at once', async () => {
    const { callId, filed } = await aRoundWith(2);
    const orders = [idsOf(filed), idsOf(filed).toReversed()];

    const answers = await Promise.all(orders.map((order) => here.desk.rank(callId, 2, order)));

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok).map(refusalIn)).toEqual([
      { code: 'ranking.changed_meanwhile', currentVersion: 3 },
    ]);
  });

  it('is answered again, as it was, to a retry', async () => {
    const { callId, filed } = await aRoundWith(2);
    const order = idsOf(filed).toReversed();
    const first = await here.desk.rank(callId, 2, order, { key: 'order' });

    const again = await here.desk.rank(callId, 2, order, { key: 'order' });

    expect(bodyOf('rankRecommendations', again)).toEqual(bodyOf('rankRecommendations', first));
    expect((await rankingOf(callId)).version).toBe(3);
  });
});

describe('a recommender’s last instant', () => {
  const until = later(60_000);
  const inTime = { now: until };
  const late = { now: later(60_001) };
  const LATE = {
    code: 'recommendation.late',
    closesAt: '2026-11-20T10:01:00.000+08:00',
    now: '2026-11-20T10:01:00.001+08:00',
  };
  const aClosing = () =>
    publishRound(here.door, `closing-${(serial += 1)}`, null, {
      recommendsUntil: until.toISOString(),
    });
  const aCase = async () => {
    const [one] = await filings(await aClosing(), 1);
    if (!one) throw new Error('one is filed');
    return one;
  };
  type Time = typeof inTime;

  it.each([
    ['recommend', (one: Filed, time: Time) => here.desk.recommend(one, 2, time)],
    ['return', (one: Filed, time: Time) => here.desk.giveBack(one, 2, time)],
    ['decline', (one: Filed, time: Time) => here.desk.decline(one, 2, time)],
  ])('is in time to %s, and the next is not', async (_what, give) => {
    const one = await aCase();
    const before = await digestOf(here.table);

    expect(refusalIn(await give(one, late))).toEqual(LATE);
    expect(await digestOf(here.table)).toBe(before);
    expect((await give(one, inTime)).ok).toBe(true);
  });

  it('does not hinder a checklist from being kept', async () => {
    expect((await here.desk.check(await aCase(), 2, CHECKLIST, late)).ok).toBe(true);
  });

  it('is told of each of several recommendations', async () => {
    const callId = await aClosing();
    const [first, second] = await filings(callId, 2);
    if (!first || !second) throw new Error('two are filed');
    const said = { version: 2, checklist: CHECKLIST, opinion: OPINION };
    const item = ({ id: applicationId }: Filed) => ({ applicationId, ...said });

    const early = bodyOf('recommendMany', await here.desk.many(callId, [item(first)], inTime));
    const tooLate = bodyOf('recommendMany', await here.desk.many(callId, [item(second)], late));

    expect(early.results).toMatchObject([{ status: 200, code: null }]);
    expect(tooLate.results).toMatchObject([{ status: 422, code: 'recommendation.late' }]);
  });

  it('ends the ordering as well', async () => {
    const one = await aCase();
    bodyOf('recommendApplication', await here.desk.recommend(one, 2, inTime));

    expect(refusalIn(await here.desk.rank(one.callId, 1, [one.id], late))).toEqual(LATE);
    expect((await here.desk.rank(one.callId, 1, [one.id], inTime)).ok).toBe(true);
  });

  it('is told only to whom the filing is routed', async () => {
    const refusal = refusalIn(
      await here.desk.recommend(await aCase(), 2, { ...late, caller: FUJIAN }),
    );

    expect(refusal.code).toBe('application.not_found');
  });
});
