import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryYears } from '../../shared/calendar/statutory-years.ts';
import {
  addWorkingDays,
  isPublished,
  isWorkingDay,
  kindOfDay,
  unknownYear,
  workingDaysBetween,
} from '../../shared/calendar/working-days.ts';

const HELD = statutoryYears();

describe('the statutory calendar of China', () => {
  it.each([
    { date: '2025-01-26', is: true, what: 'the Sunday before Spring Festival 2025' },
    { date: '2025-01-27', is: true, what: 'the Monday after it' },
    { date: '2025-01-28', is: false, what: 'the eve of Spring Festival 2025' },
    { date: '2025-02-04', is: false, what: 'the last day of Spring Festival 2025' },
    { date: '2025-02-05', is: true, what: 'the day after it' },
    { date: '2025-02-08', is: true, what: 'the Saturday that makes up for it' },
    { date: '2025-09-28', is: true, what: 'the Sunday before National Day 2025' },
    { date: '2025-10-08', is: false, what: 'the last day of National Day 2025' },
    { date: '2025-10-11', is: true, what: 'the Saturday that makes up for it' },
    { date: '2026-01-04', is: true, what: 'the Sunday that makes up for New Year 2026' },
    { date: '2026-02-14', is: true, what: 'the Saturday before Spring Festival 2026' },
    { date: '2026-02-15', is: false, what: 'the first day of Spring Festival 2026' },
    { date: '2026-02-23', is: false, what: 'the last day of Spring Festival 2026' },
    { date: '2026-02-28', is: true, what: 'the Saturday that makes up for it' },
    { date: '2026-10-07', is: false, what: 'the last day of National Day 2026' },
    { date: '2026-10-10', is: true, what: 'the Saturday that makes up for it' },
    { date: '2026-10-17', is: false, what: 'any other Saturday' },
    { date: '2026-11-22', is: false, what: 'any Sunday' },
    { date: '2026-11-23', is: true, what: 'any Monday' },
    { date: '2020-01-31', is: false, what: 'a day by which Spring Festival 2020 was prolonged' },
    { date: '2018-12-31', is: false, what: 'a day in December that the next notice gave' },
  ])('knows $what, $date', ({ date, is }) => {
    expect(isWorkingDay(date)).toBe(is);
  });

  it('holds every year that the package has since the first one held', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('chinese-days'));
    const years = globSync('years/????.json', { cwd: folder }).map((file) =>
      Number(file.slice(6, 10)),
    );

    expect(Math.max(...years)).toBe(HELD.last);
    expect(isWorkingDay(`${HELD.first}-01-01`)).toBe(false);
    expect(isWorkingDay(`${HELD.last}-10-01`)).toBe(false);
  });

  it.each([
    [`${HELD.last}-12-21`, `${HELD.last}-12-28`, null],
    [`${HELD.last}-12-21`, `${HELD.last}-12-29`, String(HELD.last + 1)],
    [`${HELD.last + 1}-02-04`, `${HELD.last + 1}-02-10`, String(HELD.last + 1)],
    [`${HELD.first - 1}-12-31`, `${HELD.first}-01-05`, String(HELD.first - 1)],
  ])('from %s to %s is known but for the year %s', (from, to, year) => {
    expect(unknownYear(from, to)).toBe(year);
  });

  it('is known from the first year held to where the next notice may begin', () => {
    expect(['2017-12-31', '2018-01-01'].map((date) => isPublished(date))).toEqual([false, true]);
    expect(isPublished(`${HELD.last}-12-28`)).toBe(true);
    expect(isPublished(`${HELD.last}-12-29`)).toBe(false);
    expect(isPublished(`${HELD.last + 1}-01-01`)).toBe(false);
  });

  it('counts weekends alone where nothing is known', () => {
    // 1 October 2099 is a Thursday
    expect(['2099-10-01', '2099-10-03'].map((date) => isWorkingDay(date))).toEqual([true, false]);
  });

  it('is small in a bundle, and needs nothing of Node', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../../shared/calendar/statutory-years.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
    });

    expect(outputFiles.map(({ contents }) => contents.length < 20_000)).toEqual([true]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-09-30', 'working'],
    ['2026-10-01', 'holiday'],
    ['2026-10-03', 'holiday'],
    ['2026-10-08', 'working'],
    ['2026-10-10', 'made_up'],
    ['2026-10-11', 'weekend'],
  ])('as %s is %s', (date, is) => {
    expect(kindOfDay(date)).toBe(is);
  });
});

describe('working days', () => {
  it('go over a holiday and count its make-up days', () => {
    expect(addWorkingDays('2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkingDays('2026-09-30', 2)).toBe('2026-10-09');
    expect(addWorkingDays('2026-09-30', 3)).toBe('2026-10-10');
    expect(addWorkingDays('2026-09-30', 4)).toBe('2026-10-12');
    expect(workingDaysBetween('2026-09-30', '2026-10-10')).toBe(3);
  });

  it('begin on the day after the first, whatever day that is', () => {
    expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 1)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0);
    expect(workingDaysBetween('2026-11-24', '2026-11-23')).toBe(0);
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('are not counted to %d', (count) => {
    expect(() => addWorkingDays('2026-11-23', count)).toThrow(RangeError);
  });

  it('are as many between two dates as were added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2900 }),
        fc.integer({ min: 1, max: 60 }),
        (at, count) => {
          const from = new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);
          const to = addWorkingDays(from, count);

          expect(isWorkingDay(to)).toBe(true);
          expect(workingDaysBetween(from, to)).toBe(count);
        },
      ),
    );
  });
});
