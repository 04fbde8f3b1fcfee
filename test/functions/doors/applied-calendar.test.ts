import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, refusalIn } from '../../support/people/applicants.ts';
import { DISPUTED, disputesAt, on } from '../../support/people/disputes.ts';
import { examiners } from '../../support/people/examiners.ts';
import { openPublishing } from '../../support/people/publishers.ts';
import { aFiling, publishRound } from '../../support/people/recommenders.ts';
import { holidaysOf } from '../../support/holidays.ts';

const SAMPLE = {
  source: '样例：2027年部分节假日安排',
  holidays: [...holidaysOf(2027), '2027-01-04'],
  makeUpDays: ['2027-01-09'],
};

const here = openPublishing('applied');
let isApplied = false;
beforeEach(async () => {
  if (!isApplied) bodyOf('applyCalendar', await here.door.applyCalendar(2027, SAMPLE));
  isApplied = true;
});

describe('once an admin has applied the calendar of 2027', () => {
  it.each([
    ['2026-12-23', '2026-12-29'],
    // four days in December; New Year and the day off beside it are none
    ['2026-12-28', '2027-01-05'],
    // a Saturday that is made up for counts
    ['2027-01-05', '2027-01-09'],
  ])('a notice of five working days from %s ends on %s', async (from, to) => {
    await here.decided({ number: 'T/CNTAC 1-2018' });

    const tried = await here.desk.notice(here.callId, { dryRun: true }, { from });

    expect(bodyOf('publishNotice', tried).list.to).toBe(to);
  });

  it('a notice that reaches 2028 is refused by that year', async () => {
    const round = await publishRound(here.door, 'long', null, { noticeWorkingDays: 30 });
    await here.decided({ number: 'T/CNTAC 2-2018' }, round);

    const tried = await here.desk.notice(round, { dryRun: true }, { from: '2027-11-20' });

    expect(refusalIn(tried)).toEqual({ code: 'calendar.unknown', year: '2028' });
  });

  it('findings are disputed until the last working day of a window that ends in it', async () => {
    const at = disputesAt(here.table.store);
    const [one, other] = [
      await at.refused(await at.aRound(30)),
      await at.refused(await at.aRound(30)),
    ];

    const late = await at.door.dispute(one, 5, DISPUTED, on('2027-01-06'));

    expect(refusalIn(late)).toMatchObject({ code: 'reconsideration.late', until: '2027-01-05' });
    expect((await at.door.dispute(other, 5, DISPUTED, on('2027-01-05'))).ok).toBe(true);
  });

  it('an examination that ends in it is due on a day that no longer moves', async () => {
    const office = examiners(here.table.store);
    const dueIn = async (examinationWorkingDays: number) => {
      const id = `due-${examinationWorkingDays}`;
      const round = await publishRound(here.door, id, null, { examinationWorkingDays });
      const number = `T/CNTAC ${examinationWorkingDays}-2018`;
      const one = await aFiling(here.door, round, { number, direct: true });
      const queue = await office.queue(round, { queue: 'unclaimed' }, on('2026-11-24'));
      const [line] = bodyOf('listExaminerQueue', queue).applications;
      const { due } = bodyOf('viewForExaminer', await office.view(one, on('2026-11-24')));
      return { inQueue: line?.due, due };
    };

    const known = { dueOn: '2027-01-05', isProvisional: false };
    expect(await dueIn(30)).toMatchObject({ due: known, inQueue: known });
    // into 2028
    expect((await dueIn(300)).due).toMatchObject({ isProvisional: true });
  });
});
