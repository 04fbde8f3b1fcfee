import { Sentence } from '../template/sentence.ts';

/** A time of day in a zone, e.g. 01:10 in Asia/Shanghai, or with no hour a minute of every hour. */
export interface ClockTime {
  readonly hour: number | null;
  readonly minute: number;
  readonly zone: string;
}

/** Reads `cron(10 1 * * ? *)` and `cron(10 * * * ? *)`; any other rhythm is a `Sentence`. */
export function readDaily(expression: string, zone: string): ClockTime {
  const [, minute, hour] = /^cron\((\d+) (\d+|\*) \* \* \? \*\)$/.exec(expression) ?? [];
  if (minute === undefined || hour === undefined)
    throw new Sentence(
      `infra/local runs schedules of once a day or an hour only, not ${expression}.`,
    );
  return { minute: Number(minute), hour: hour === '*' ? null : Number(hour), zone };
}

/** The first moment after `after` at which a clock in the zone shows the time. */
export function nextAt({ hour, minute, zone }: ClockTime, after: Date): Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const wanted = `${hour === null ? '' : pad(hour)}:${pad(minute)}`;
  const MINUTE = 60_000;
  const from = Math.floor(after.getTime() / MINUTE) * MINUTE + MINUTE;
  // where clocks are changed a time may be left out: it comes the day after
  for (let at = from; at < from + 49 * 60 * MINUTE; at += MINUTE)
    if (format.format(at).endsWith(wanted)) return new Date(at);
  throw new Sentence(`There is no ${wanted} in ${zone}.`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
