import { HELD, HOLIDAYS, MAKE_UP_DAYS } from '../../shared/calendar/statutory-years.ts';

/** Stands in for `shared/calendar/statutory-years.ts`: month and day of each date, year by year. */
export function packedDays(): string {
  return `const dates = (years) => new Set(Object.entries(years).flatMap(([year, days]) =>
      days.match(/.{4}/g).map((day) => year + '-' + day.slice(0, 2) + '-' + day.slice(2))));
    export const HELD = ${JSON.stringify(HELD)};
    export const HOLIDAYS = dates(${byYear(HOLIDAYS)});
    export const MAKE_UP_DAYS = dates(${byYear(MAKE_UP_DAYS)});`;
}

function byYear(dates: ReadonlySet<string>): string {
  const years: Record<string, string> = {};
  for (const date of dates) {
    const [year = '', month = '', day = ''] = date.split('-');
    years[year] = `${years[year] ?? ''}${month}${day}`;
  }
  return JSON.stringify(years);
}
