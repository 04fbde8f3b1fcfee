import { Sentence } from '../template/sentence.ts';

/** A time of day in a zone, e.g. 01:10 in Asia/Shanghai; with no hour a minute of every hour, with neither every minute. */
export interface ClockTime {
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: string;
}

/** Reads `cron(10 1 * * ? *)`, `cron(10 * * * ? *)` and `cron(* * * * ? *)`; any other rhythm is a `Sentence`. */
export function readDaily(expression: string, zone: string): ClockTime {
  const [, minute, hour] = /^cron\((\d+|\*) (\d+|\*) \* \* \? \*\)$/.exec(expression) ?? [];
  if (minute === undefined || hour === undefined || (minute === '*' && hour !== '*'))
    throw new Sentence(
      `infra/local runs schedules of once a day, an hour or a minute only, not ${expression}.`,
    );
  return { minute: numberIn(minute), hour: numberIn(hour), zone };
}

function numberIn(text: string): number | null {
  return text === '*' ? null : Number(text);
}

/** The first moment after `after` at which a clock in the zone shows the time. */
export function nextAt({ hour, minute, zone }: ClockTime, after: Date): Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const wanted = `${hour === null ? '' : pad(hour)}:${minute === null ? '' : pad(minute)}`;
  const shows = (at: number) => (minute === null ? true : format.format(at).endsWith(wanted));
  const MINUTE = 60_000;
  const from = Math.floor(after.getTime() / MINUTE) * MINUTE + MINUTE;
  // where clocks are changed a time may be left out: it comes the day after
  for (let at = from; at < from + 49 * 60 * MINUTE; at += MINUTE)
    if (shows(at)) return new Date(at);
  throw new Sentence(`There is no ${wanted} in ${zone}.`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
