import type { CalendarDate } from '../calendar.ts';
import type { Text } from '../text.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

// by hand: a formatter of the language takes a third of a whole judgement
/** A calendar date as people write it. */
export function dateSaid(date: CalendarDate): Text {
  const [year, month, day] = date.split('-').map(Number);
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[(month ?? 1) - 1]} ${year}` };
}
