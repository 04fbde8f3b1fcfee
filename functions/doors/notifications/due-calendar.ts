import ical from 'ical-generator';
import { DUE_WORDS, type DueDate } from '../../../shared/domain/messages/due-date.ts';

/** How often whoever reads it should look again. */
const EVERY_SECONDS = 6 * 3600;

/** Due dates as a calendar (RFC 5545), the same for the same dates. `address`: that of the system. */
export function dueCalendar(dates: readonly DueDate[], address: string): string {
  const calendar = ical({
    name: '团体标准应用示范项目到期事项 Pilots due dates',
    prodId: { company: 'pilots', product: 'due dates', language: 'ZH' },
    ttl: EVERY_SECONDS,
  });
  for (const { kind, of, standardNumber, callName, at, changedAt, page } of dates) {
    const { zh, en } = DUE_WORDS[kind];
    const isDay = !at.includes('T');
    calendar.createEvent({
      id: `${kind}.${of}@${new URL(address).hostname}`,
      start: new Date(isDay ? `${at}T00:00:00Z` : at),
      allDay: isDay,
      stamp: new Date(changedAt),
      summary: standardNumber === null ? zh : `${zh} ${standardNumber}`,
      description: `${en}. ${callName.zh} ${callName.en}`,
      url: `${address}${page}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}
