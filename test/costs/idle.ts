import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdleCounts } from '../../cli/generate/costs/counts.ts';
import { SAMPLES } from '../../infra/samples.ts';
import { resourcesOf, templatesOf } from '../infra/fixtures/stacks.ts';

const DAYS = 30;

/** Counts what the templates of prod keep when nobody comes. */
export function countIdle(): IdleCounts {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-costs-'));
  try {
    const templates = Object.values(templatesOf(folder, 'prod', SAMPLES['aws']));
    const all = (type: string) =>
      templates.flatMap((template) => Object.values(resourcesOf(template, type)));
    const schedules = all('AWS::Scheduler::Schedule').map(({ Properties }) => {
      return runsPerMonth(String(Properties['ScheduleExpression']));
    });
    return {
      keys: all('AWS::KMS::Key').length,
      // one that is made of others is paid for as five
      alarms:
        all('AWS::CloudWatch::Alarm').length + 5 * all('AWS::CloudWatch::CompositeAlarm').length,
      dashboards: all('AWS::CloudWatch::Dashboard').length,
      scheduledRunsPerMonth: schedules.reduce((sum, runs) => sum + runs, 0),
      // a checkpoint a day
      objectPutsPerMonth: DAYS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `cron(10 0 * * ? *)` -> 30, `cron(5 * * * ? *)` -> 720, `cron(* * * * ? *)` -> 43,200; throws for any other. */
export function runsPerMonth(expression: string): number {
  const [, minute = '', hour = ''] =
    /^cron\((\d+|\*) (\d+|\*) \* \* \? \*\)$/.exec(expression) ?? [];
  if (hour === '')
    throw new Error(`${expression} is neither daily nor hourly, nor of every minute`);
  if (hour !== '*') return DAYS;
  return minute === '*' ? DAYS * 24 * 60 : DAYS * 24;
}
