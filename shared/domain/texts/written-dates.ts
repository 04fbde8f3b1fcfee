const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A calendar date in words, in each language of a text: 2026年6月30日, 30 June 2026; what is none
 * stays as it is. Spelled here, since a formatter costs what waits for its first answer.
 */
export const WRITTEN = {
  zh: (date: string): string => date.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  en: (date: string): string =>
    date.replace(/^(\d{4})-(\d\d)-0?(\d+)$/, (_, year, month, day) =>
      [day, MONTHS[month - 1] ?? month, year].join(' '),
    ),
} as const;
