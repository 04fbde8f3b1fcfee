import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pause, type Running, workingClock } from '../../shared/calendar/working-clock.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../shared/calendar/working-days.ts';
import { addDays } from '../../shared/domain/calendar.ts';

/** Started on Monday 2 November 2026; five days are used up on Monday 9 November. */
function clock(today: string, pauses: readonly Pause[] = [], more: Partial<Running> = {}) {
  return workingClock({ startedOn: '2026-11-02', pauses, limit: 5, today, ...more });
}

describe('a time limit in working days', () => {
  it.each([
    { today: '2026-11-01', usedDays: 0, isOverdue: false, what: 'before it starts' },
    { today: '2026-11-02', usedDays: 0, isOverdue: false, what: 'on the day it starts' },
    { today: '2026-11-03', usedDays: 1, isOverdue: false, what: 'on the first day that counts' },
    { today: '2026-11-08', usedDays: 4, isOverdue: false, what: 'on the Sunday before the last' },
    { today: '2026-11-09', usedDays: 5, isOverdue: false, what: 'on the last day' },
    { today: '2026-11-10', usedDays: 6, isOverdue: true, what: 'one day later' },
  ])('has used $usedDays days $what', ({ today, usedDays, isOverdue }) => {
    expect(clock(today)).toEqual({
      usedDays,
      dueOn: '2026-11-09',
      isOverdue,
      isPaused: false,
      isProvisional: false,
    });
  });

  it('that ends on a Friday is over on Saturday, though no day was used since', () => {
    const friday = { limit: 4 };

    expect(clock('2026-11-06', [], friday)).toMatchObject({ usedDays: 4, isOverdue: false });
    expect(clock('2026-11-07', [], friday)).toMatchObject({ usedDays: 4, isOverdue: true });
  });

  it('goes over Spring Festival 2026 and counts both of its make-up days', () => {
    const around = { startedOn: '2026-02-13', limit: 7 };

    // Saturday 14, Tuesday 24 to Saturday 28 February, Monday 2 March
    expect(clock('2026-02-13', [], around).dueOn).toBe('2026-03-02');
    expect(clock('2026-02-23', [], around).usedDays).toBe(1);
    expect(clock('2026-02-28', [], around)).toMatchObject({ usedDays: 6, isOverdue: false });
    expect(clock('2026-03-03', [], around)).toMatchObject({ usedDays: 8, isOverdue: true });
  });

  it('of no days is over on the next day', () => {
    expect(clock('2026-11-02', [], { limit: 0 })).toMatchObject({ isOverdue: false });
    expect(clock('2026-11-03', [], { limit: 0 })).toMatchObject({ isOverdue: true });
  });

  it.each([-1, 0.5, Number.NaN])('is not one of %d days', (limit) => {
    expect(() => clock('2026-11-02', [], { limit })).toThrow(RangeError);
  });
});

describe('a pause', () => {
  const open = [{ from: '2026-11-04', to: null }];
  const over = [{ from: '2026-11-04', to: '2026-11-18' }];

  it('keeps what was used, up to and with the day it begins, and has no due date', () => {
    for (const today of ['2026-11-04', '2026-11-05', '2027-06-01']) {
      expect(clock(today, open)).toMatchObject({
        usedDays: 2,
        dueOn: null,
        isOverdue: false,
        isPaused: true,
      });
    }
  });

  it('is not there before it begins', () => {
    expect(clock('2026-11-03', open)).toMatchObject({ dueOn: '2026-11-09', isPaused: false });
  });

  it('gives the days that were left from the day after it comes back', () => {
    expect(clock('2026-11-17', over)).toMatchObject({ dueOn: null, isPaused: true });
    expect(clock('2026-11-18', over)).toMatchObject({
      usedDays: 2,
      dueOn: '2026-11-23',
      isPaused: false,
    });
    expect(clock('2026-11-23', over)).toMatchObject({ usedDays: 5, isOverdue: false });
    expect(clock('2026-11-24', over)).toMatchObject({ usedDays: 6, isOverdue: true });
  });

  it('of one day only pauses nothing', () => {
    expect(clock('2026-11-04', [{ from: '2026-11-04', to: '2026-11-04' }])).toEqual(
      clock('2026-11-04'),
    );
  });

  it('from the very last day on leaves it in time on the day it comes back, and not later', () => {
    const last = [{ from: '2026-11-09', to: '2026-11-12' }];

    expect(clock('2026-11-11', last)).toMatchObject({ dueOn: null, isOverdue: false });
    expect(clock('2026-11-12', last)).toMatchObject({ dueOn: '2026-11-12', isOverdue: false });
    expect(clock('2026-11-13', last)).toMatchObject({ dueOn: '2026-11-12', isOverdue: true });
  });

  it('that begins too late does not undo that it is overdue', () => {
    const late = [{ from: '2026-11-10', to: null }];

    expect(clock('2026-12-01', late)).toMatchObject({
      usedDays: 6,
      isOverdue: true,
      isPaused: true,
    });
  });
});

describe('a time limit that reaches into a year not published', () => {
  it('says so, by its last day or by today', () => {
    const december = { startedOn: '2026-12-21', limit: 5 };

    expect(clock('2026-12-21', [], december)).toMatchObject({
      dueOn: '2026-12-28',
      isProvisional: false,
    });
    expect(clock('2026-12-21', [], { ...december, limit: 6 })).toMatchObject({
      dueOn: '2026-12-29',
      isProvisional: true,
    });
    expect(clock('2026-12-29', [], december).isProvisional).toBe(true);
    expect(clock('2026-12-29', [{ from: '2026-12-22', to: null }], december)).toMatchObject({
      dueOn: null,
      isProvisional: true,
    });
  });
});

describe('any time limit', () => {
  const day = (at: number) => addDays('2024-01-01', at);
  const pauses = fc
    .array(fc.tuple(fc.nat({ max: 60 }), fc.option(fc.nat({ max: 30 }), { freq: 5 })), {
      maxLength: 4,
    })
    .map((all) =>
      all.map(([from, length]) => ({
        from: day(from),
        to: length === null ? null : day(from + length),
      })),
    );
  const running = fc.record({
    startedOn: fc.nat({ max: 60 }).map(day),
    today: fc.nat({ max: 120 }).map(day),
    limit: fc.nat({ max: 20 }),
    pauses,
  });

  it('without a pause is working days counted and added', () => {
    fc.assert(
      fc.property(running, (each) => {
        const { startedOn, today, limit } = each;
        const dueOn = addWorkingDays(startedOn, limit);

        expect(workingClock({ ...each, pauses: [] })).toMatchObject({
          usedDays: workingDaysBetween(startedOn, today),
          dueOn,
          isOverdue: today > dueOn,
        });
      }),
    );
  });

  it('once overdue stays so, and uses a day only where one day follows another', () => {
    fc.assert(
      fc.property(running, (each) => {
        const next = addDays(each.today, 1);
        const [now, then] = [each.today, next].map((today) => workingClock({ ...each, today }));

        expect(now?.isOverdue === true && then?.isOverdue === false).toBe(false);
        const used = (then?.usedDays ?? 0) - (now?.usedDays ?? 0);
        expect([0, isWorkingDay(next) ? 1 : 0]).toContain(used);
      }),
    );
  });

  it('is overdue where more days were used than there are, and never with days left', () => {
    fc.assert(
      fc.property(running, (each) => {
        const { usedDays, isOverdue } = workingClock(each);

        const isRight = usedDays > each.limit ? isOverdue : !isOverdue || usedDays === each.limit;
        expect(isRight).toBe(true);
      }),
    );
  });
});
