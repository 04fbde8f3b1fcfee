import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmRule,
  AlarmState,
  ComparisonOperator,
  type IAlarmRule,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { DailyTime } from './daily.ts';

/**
 * When a function that runs by the clock missed a run: once it has run at all, so that nothing rings
 * at the birth of an environment or of a function. One that does not run even once fails (the queue
 * of missed runs tells of it). Of the two alarms neither tells anybody by itself.
 */
export function missedRun(
  scope: Construct,
  name: string,
  lambda: Function,
  { at: { hour }, alarmDescription }: { at: DailyTime; alarmDescription: string },
): IAlarmRule {
  const period = hour === null ? Duration.hours(2) : Duration.days(1);
  const common = {
    metric: lambda.metricInvocations({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    alarmDescription,
  };
  const missing = new Alarm(scope, `${name}Missing`, {
    ...common,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    // nothing counted is just what is wrong
    treatMissingData: TreatMissingData.BREACHING,
  });
  const hasRun = new Alarm(scope, `${name}HasRun`, {
    ...common,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    // raised by the first run, and kept: where nothing is counted it stays as it is
    treatMissingData: TreatMissingData.IGNORE,
  });
  return AlarmRule.allOf(
    AlarmRule.fromAlarm(missing, AlarmState.ALARM),
    AlarmRule.fromAlarm(hasRun, AlarmState.ALARM),
  );
}
