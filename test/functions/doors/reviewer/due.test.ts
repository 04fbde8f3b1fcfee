import { describe, expect, it } from 'vitest';
import { type Filed, bodyOf } from '../../../support/people/applicants.ts';
import { EXAMINER, aDefect, openExamining, versionIn } from '../../../support/people/examiners.ts';
import { GUANGDONG } from '../../../support/filing.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';
import { aFiling, publishRound } from '../../../support/people/recommenders.ts';

const here = openExamining();
let serial = 100;
const aRound = (examinationWorkingDays: number | null = 20) =>
  publishRound(here.door, `due-${(serial += 1)}`, null, { examinationWorkingDays });

/** Ten o'clock in Beijing; the round is open from the first of these days on. */
const on = (day: string) => ({ now: new Date(`${day}T10:00:00+08:00`) });
const FILED = on('2026-11-20');

async function aCase(callId: string, direct = false): Promise<Filed> {
  return aFiling(here.door, callId, { number: `T/CNTAC ${(serial += 1)}-2018`, direct });
}

/** Recommended on a Monday: its version is 3. */
async function recommended(callId: string): Promise<Filed> {
  const one = await aCase(callId);
  bodyOf('recommendApplication', await here.desk.recommend(one, 2, on('2026-11-23')));
  return one;
}

async function dueOn(day: string, one: Filed) {
  return bodyOf('viewForExaminer', await here.office.view(one, on(day))).due;
}

async function inQueue(callId: string, queue: string, day: string) {
  const page = bodyOf('listExaminerQueue', await here.office.queue(callId, { queue }, on(day)));
  return page.applications;
}

describe('what is due on the formal examination', () => {
  it('is told from the day of the recommendation on, and what happens then', async () => {
    const one = await recommended(await aRound());

    expect(await dueOn('2026-11-24', one)).toEqual({
      dueOn: '2026-12-21',
      usedDays: 1,
      limitDays: 20,
      isPaused: false,
      isOverdue: false,
      isProvisional: false,
      afterwards: {
        zh: '期满不会自动作出任何决定：该申报标为逾期，直至有人作出决定。',
        en: 'Nothing is decided by itself: the application is shown as overdue until a person decides.',
      },
    });
  });

  it('begins for a direct filing with the filing', async () => {
    const direct = await aCase(await aRound(), true);

    expect(await dueOn('2026-11-24', direct)).toMatchObject({
      dueOn: '2026-12-18',
      usedDays: 2,
    });
  });

  it('is in time on its last day, and overdue on the next', async () => {
    const one = await recommended(await aRound());

    expect(await dueOn('2026-12-21', one)).toMatchObject({ usedDays: 20, isOverdue: false });
    expect(await dueOn('2026-12-22', one)).toMatchObject({ usedDays: 21, isOverdue: true });
  });

  it('pauses while the association has it, and goes on where it stopped', async () => {
    const one = await recommended(await aRound());
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));
    const defects = [aDefect('/promotionPlan')];
    versionIn(await here.office.giveBack(one, 4, { defects }, on('2026-11-25')));

    expect(await dueOn('2026-12-31', one)).toMatchObject({
      dueOn: null,
      usedDays: 2,
      isPaused: true,
      isOverdue: false,
    });
    bodyOf('submitApplication', await here.door.submit(one, 5, on('2026-12-02')));

    // 18 working days are left, and the day on which it comes back is none of them
    expect(await dueOn('2026-12-03', one)).toMatchObject({
      dueOn: '2026-12-28',
      usedDays: 3,
      isPaused: false,
    });
  });

  it('decides nothing by itself, however late it is', async () => {
    const one = await recommended(await aRound());
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));

    const view = bodyOf('viewForExaminer', await here.office.view(one, on('2027-06-30')));

    expect(view).toMatchObject({ state: 'formal_examination', due: { isOverdue: true } });
    expect((await here.office.accept(one, 4, on('2027-06-30'))).ok).toBe(true);
  });

  it('is nothing any more once it is decided', async () => {
    const one = await recommended(await aRound());
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));
    versionIn(await here.office.accept(one, 4, on('2026-11-24')));

    expect(await dueOn('2026-11-25', one)).toBeNull();
  });

  it('is nothing where the call sets no limit, and while the recommender has it', async () => {
    const free = await recommended(await aRound(null));
    const callId = await aRound();
    const waiting = await aCase(callId);

    const seen = bodyOf('viewForRecommender', await here.desk.view(waiting, on('2026-11-24')));
    const queue = bodyOf('listRecommenderQueue', await here.desk.queue(callId, {}, FILED));

    expect(await dueOn('2026-11-24', free)).toBeNull();
    expect(seen.due).toBeNull();
    expect(queue.applications.map(({ due }) => due)).toEqual([null]);
  });

  it('is shown to the recommender too, once it has recommended', async () => {
    const one = await recommended(await aRound());

    const seen = await here.desk.view(one, { ...on('2026-11-24'), caller: GUANGDONG });

    expect(bodyOf('viewForRecommender', seen).due?.dueOn).toBe('2026-12-21');
  });
});

describe('a queue of examiners', () => {
  it('shows what is due as the application itself does, in each of its places', async () => {
    const callId = await aRound();
    const one = await recommended(callId);
    const seenIn = async (queue: string, day: string) => {
      const lines = await inQueue(callId, queue, day);
      expect(lines.map(({ due }) => due)).toEqual([await dueOn(day, one)]);
      return lines[0]?.due;
    };

    expect(await seenIn('unclaimed', '2026-11-24')).toMatchObject({ dueOn: '2026-12-21' });
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));
    expect(await seenIn('mine', '2026-12-22')).toMatchObject({ isOverdue: true });
    const defects = [aDefect('/promotionPlan')];
    versionIn(await here.office.giveBack(one, 4, { defects }, on('2026-11-25')));
    expect(await seenIn('waiting', '2026-12-22')).toMatchObject({ isPaused: true, dueOn: null });
  });

  it('tells how often each came back corrected, and not what is still being corrected', async () => {
    const callId = await aRound();
    const one = await recommended(callId);
    const correctionsIn = async (queue: string) =>
      (await inQueue(callId, queue, '2026-12-03')).map(({ corrections }) => corrections);
    const giveBack = async (version: number) => {
      const defects = [aDefect('/promotionPlan')];
      versionIn(await here.office.giveBack(one, version, { defects }, on('2026-11-25')));
    };
    const correct = async (version: number) =>
      bodyOf('submitApplication', await here.door.submit(one, version, on('2026-12-02')));

    expect(await correctionsIn('unclaimed')).toEqual([0]);
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));
    await giveBack(4);
    expect(await correctionsIn('waiting')).toEqual([0]);
    await correct(5);
    expect(await correctionsIn('mine')).toEqual([1]);
    await giveBack(6);
    expect(await correctionsIn('waiting')).toEqual([1]);
    await correct(7);
    expect(await correctionsIn('mine')).toEqual([2]);
  });

  it('has what was accepted, and then what is before its panel, oldest first', async () => {
    const callId = await aRound();
    const older = await recommended(callId);
    const newer = await aFiling(here.door, callId, {
      number: `T/CNTAC ${(serial += 1)}-2018`,
      direct: true,
      ...on('2026-11-21'),
    });
    for (const [one, version] of [
      [newer, 2],
      [older, 3],
    ] as const) {
      versionIn(await here.office.claim(one, version, on('2026-11-24')));
      versionIn(await here.office.accept(one, version + 1, on('2026-11-24')));
    }
    const idsIn = async (queue: string) =>
      (await inQueue(callId, queue, '2026-11-25')).map(({ id }) => id);
    const organisation = { code: null, name: '样例大学' };
    const panel = { experts: [{ subject: 'person-31', organisation }], chair: 'person-31' };

    await enterInDirectory(here.table.store, 'expert', ['person-31']);
    expect(await idsIn('accepted')).toEqual([older.id, newer.id]);
    versionIn(await here.office.convene(older, 5, panel));

    expect(await idsIn('accepted')).toEqual([newer.id]);
    expect(await idsIn('in_review')).toEqual([older.id]);
    expect((await inQueue(callId, 'in_review', '2026-11-25'))[0]?.due).toBeNull();
  });

  it('keeps a held filing with its examiner, whoever else asks', async () => {
    const callId = await aRound();
    const one = await recommended(callId);
    versionIn(await here.office.claim(one, 3, on('2026-11-24')));
    const colleague = { ...EXAMINER, subject: 'person-12' };

    const theirs = await here.office.claim(one, 4, { ...on('2027-01-04'), caller: colleague });

    expect(theirs.ok).toBe(false);
    expect(await inQueue(callId, 'mine', '2027-01-04')).toHaveLength(1);
  });
});
