const DATE = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/;
const CLOCK = /^(\d{1,2}):(\d{2})$/;

/**
 * A calendar date that was typed year first (2026-11-25, 2026/11/25, 2026.11.25, 20261125,
 * 2026年11月25日), as `2026-11-25`; null for anything else, and for days that are not in the calendar.
 */
export function dateTyped(text: string): string | null {
  const parts = DATE.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 0, day = 0] = parts ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
}

/** A date with an hour and a minute behind it (2026-11-25 17:00), as `2026-11-25T17:00`; else null. */
export function momentTyped(text: string): string | null {
  const [, day = '', clock = ''] = /^(.*\S)[\sT]+(\S+)$/.exec(text.normalize('NFKC').trim()) ?? [];
  const date = dateTyped(day);
  const [, hour = '', minute = ''] = CLOCK.exec(clock) ?? [];
  if (date === null || hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
}
