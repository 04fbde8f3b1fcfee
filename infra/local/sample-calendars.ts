import { randomUUID } from 'node:crypto';
import { INCLUDED_YEARS } from '../../shared/calendar/statutory-calendar.ts';
import { statutoryHolidays } from '../../shared/domain/calls/statutory-holidays.ts';
import { addDays, beijingDate } from '../../shared/domain/calendar.ts';

/** How far ahead the sample round counts working days. */
const DAYS_AHEAD = 60;

/**
 * For the sample round alone, calendars of the years that it reaches and that are not known yet: it
 * can be played on any day. They name the holidays of the law without any made-up days, and say
 * what they are.
 */
export function sampleCalendars(now: Date) {
  const reached = Number(addDays(beijingDate(now), DAYS_AHEAD).slice(0, 4));
  const count = Math.max(0, reached - INCLUDED_YEARS.last);
  return Array.from({ length: count }, (_, index) => {
    const year = INCLUDED_YEARS.last + 1 + index;
    return {
      year,
      source: '样例：只有法定节日当天，没有调休，不是国务院办公厅的放假通知',
      // two may lie on one day, as the Mid-Autumn Festival of 2028 on one of National Day
      holidays: [...new Set(statutoryHolidays(year).flatMap(({ days }) => days))],
      makeUpDays: [],
    };
  });
}

/** Applies them by the admin's own door; a year that somebody applied stays as it is. */
export async function applySampleCalendars(api: string, token: string): Promise<void> {
  const there = (await (await fetch(`${api}/v1/calendars`)).json()) as {
    applied: { year: number }[];
  };
  for (const { year, ...body } of sampleCalendars(new Date())) {
    if (there.applied.some((one) => one.year === year)) continue;
    const answer = await fetch(`${api}/v1/calendars/${year}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) console.error(`${year}: ${await answer.text()}`);
  }
}
