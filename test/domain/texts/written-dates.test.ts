import { expect, it } from 'vitest';
import { WRITTEN } from '../../../shared/domain/texts/written-dates.ts';

const inWords = (locale: string, date: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

it.each(['2026-01-01', '2026-06-30', '2024-02-29', '1990-10-09', '2099-12-31'])(
  'writes %s as a formatter of either language does',
  (date) => {
    expect(WRITTEN.zh(date)).toBe(inWords('zh-CN', date));
    expect(WRITTEN.en(date)).toBe(inWords('en-GB', date));
  },
);

it.each(['', '2026', '2026-06', 'none'])('leaves %s, which is no date, as it is', (text) => {
  expect([WRITTEN.zh(text), WRITTEN.en(text)]).toEqual([text, text]);
});
