import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  beijingDate,
  beijingInstant,
  daysBetween,
} from '../../shared/domain/calendar.ts';

describe('adding months', () => {
  it.each([
    ['2022-12-31', 6, '2023-06-30'],
    ['2023-01-01', 6, '2023-07-01'],
    ['2019-02-28', 6, '2019-08-28'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2023-05-31', 0, '2023-05-31'],
    ['2023-03-31', -1, '2023-02-28'],
    ['0050-01-31', 1, '0050-02-28'],
    ['9999-12-31', 6, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it.each(['not a date', '', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31'])(
    'is of no day that is in no calendar: %j',
    (date) => {
      expect(() => addMonths(date, 6)).toThrow(RangeError);
    },
  );
});

describe('days', () => {
  it('count across leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
    expect(daysBetween('2024-03-01', '2024-02-29')).toBe(-1);
  });

  it('begin in Beijing eight hours before they begin in UTC', () => {
    expect(beijingDate(new Date('2023-06-30T15:59:59.999Z'))).toBe('2023-06-30');
    expect(beijingDate(new Date('2023-06-30T16:00:00Z'))).toBe('2023-07-01');
    expect(beijingInstant(new Date('2023-06-30T16:00:00Z'))).toBe('2023-07-01T00:00:00.000+08:00');
  });
});
