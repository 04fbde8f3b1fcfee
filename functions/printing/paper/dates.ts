import type { CalendarDate, Instant } from '../../../shared/domain/calendar.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Text } from '../../../shared/domain/text.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A calendar date as it stands in a letter. */
export function dateWords(date: CalendarDate): Text {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    zh: `${year}年${month}月${day}日`,
    en: `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  };
}

/** The day of a moment, in Beijing. */
export function dayWords(at: Instant): Text {
  return dateWords(beijingDate(new Date(at)));
}

/** A moment to the minute, in Beijing. */
export function momentWords(at: Instant): Text {
  const { zh, en } = dayWords(at);
  const time = beijingInstant(new Date(at)).slice(11, 16);
  return { zh: `${zh} ${time}（北京时间）`, en: `${en}, ${time} Beijing time` };
}
