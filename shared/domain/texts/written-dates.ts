const DAY = /^\d{4}-\d\d-\d\d$/;

/** A calendar date in words, in each language of a text: 2026年6月30日, 30 June 2026; what is none stays as it is. */
export const WRITTEN = { zh: inWords('zh-CN'), en: inWords('en-GB') } as const;

// a formatter that is made beforehand costs what waits for its first answer
function inWords(locale: string): (date: string) => string {
  return (date) => {
    const day = new Date(date);
    return DAY.test(date) && !Number.isNaN(day.valueOf())
      ? day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
      : date;
  };
}
