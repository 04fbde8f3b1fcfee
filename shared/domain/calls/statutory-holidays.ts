import { addDays } from '../calendar.ts';
import type { Text } from '../text.ts';

/** A holiday of a year: the days on which it lies, and how many of them are off. */
interface Holiday {
  readonly name: Text;
  readonly days: readonly string[];
  readonly off: number;
}

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day of a year on which the lunar calendar shows a month and day, e.g. `8/15`; a leap month is another. */
function lunarDay(year: number, wanted: string): string {
  const first = `${year}-01-01`;
  const days = Array.from({ length: 366 }, (_, index) => addDays(first, index));
  return days.find((day) => LUNAR.format(new Date(`${day}T00:00:00Z`)) === wanted) ?? first;
}

/**
 * The holidays that every year has by 全国年节及纪念日放假办法 (in force from 2025), without the days by
 * which the State Council's notice prolongs them.
 */
export function statutoryHolidays(year: number): readonly Holiday[] {
  const found = known.get(year) ?? holidaysOf(year);
  known.set(year, found);
  return found;
}

/** The lunar days of a year take some milliseconds to find. */
const known = new Map<number, readonly Holiday[]>();

function holidaysOf(year: number): readonly Holiday[] {
  const spring = lunarDay(year, '1/1');
  const at = (...days: string[]) => days.map((day) => `${year}-${day}`);
  const holidays: (Omit<Holiday, 'off'> & { readonly off?: number })[] = [
    { name: { zh: '元旦', en: 'New Year’s Day' }, days: at('01-01') },
    {
      name: { zh: '春节', en: 'the Spring Festival' },
      days: [-1, 0, 1, 2].map((days) => addDays(spring, days)),
    },
    // by the sun: on one of these
    {
      name: { zh: '清明节', en: 'Tomb-Sweeping Day' },
      days: at('04-04', '04-05', '04-06'),
      off: 1,
    },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: at('05-01', '05-02') },
    { name: { zh: '端午节', en: 'the Dragon Boat Festival' }, days: [lunarDay(year, '5/5')] },
    { name: { zh: '中秋节', en: 'the Mid-Autumn Festival' }, days: [lunarDay(year, '8/15')] },
    { name: { zh: '国庆节', en: 'National Day' }, days: at('10-01', '10-02', '10-03') },
  ];
  return holidays.map((holiday) => ({ off: holiday.days.length, ...holiday }));
}

/** Which of a year's holidays a list of days off does not hold in full. */
export function missingHolidays(year: number, listed: readonly string[]): Text[] {
  return statutoryHolidays(year)
    .filter(({ days, off }) => days.filter((day) => listed.includes(day)).length < off)
    .map(({ name }) => name);
}
