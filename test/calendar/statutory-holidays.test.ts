import { describe, expect, it } from 'vitest';
import { INCLUDED } from '../../shared/calendar/statutory-calendar.ts';
import {
  missingHolidays,
  statutoryHolidays,
} from '../../shared/domain/calls/statutory-holidays.ts';

describe('the holidays of a year', () => {
  it.each([
    [2025, '2025-01-29', '2025-05-31', '2025-10-06'],
    [2026, '2026-02-17', '2026-06-19', '2026-09-25'],
    // with a leap sixth month before the festival of the eighth
    [2036, '2036-01-28', '2036-05-30', '2036-10-04'],
  ])('of %i begin the lunar year on %s, and lie on %s and %s', (year, spring, dragon, autumn) => {
    const days = statutoryHolidays(year).flatMap((holiday) => holiday.days);

    expect(days).toEqual(expect.arrayContaining([spring, dragon, autumn]));
  });

  it.each([2025, 2026])('are all in the notice of the State Council for %i', (year) => {
    expect(missingHolidays(year, [...INCLUDED.holidays])).toEqual([]);
  });

  it('are missed by name', () => {
    const without = [...INCLUDED.holidays].filter((day) => day !== '2026-09-25');

    expect(missingHolidays(2026, without)).toEqual([
      { zh: '中秋节', en: 'the Mid-Autumn Festival' },
    ]);
  });
});
