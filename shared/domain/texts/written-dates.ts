import type { CalendarDate } from '../calendar.ts';

/** A calendar date in words, in each language of a text: 2026年6月30日, 30 June 2026. */
export const WRITTEN = { zh: inWords('zh-CN'), en: inWords('en-GB') } as const;

function inWords(locale: string): (date: CalendarDate) => string {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (date) => words.format(new Date(date));
}
