import { Duration } from 'aws-cdk-lib';
import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { LambdaFunction } from './lambda-function.ts';

/** A time of day in Beijing: the calls and their days are counted there. */
export interface DailyTime {
  /** Null: every hour. */
  readonly hour: number | null;
  /** Null: every minute. */
  readonly minute: number | null;
}

const ZONE = 'Asia/Shanghai';

/** What a function that runs by schedule is handed; a run that is made up for has the first time. */
const EVENT = { scheduledAt: '<aws.scheduler.scheduled-time>' };

export interface DailyProps {
  /** Of the schedule, by which it is run on demand. */
  readonly name: string;
  readonly at: DailyTime;
  readonly target: LambdaFunction;
  /** Takes the runs that never began and those that failed to the end. */
  readonly missedRuns: Queue;
}

/**
 * Runs a function once a day, an hour or a minute, by a role that may do nothing else. The event is
 * `{"scheduledAt": "2026-11-23T17:10:00Z"}`.
 */
export class Daily extends Construct {
  constructor(scope: Construct, id: string, { name, at, target, missedRuns }: DailyProps) {
    super(scope, id);
    const letters = missedRuns.queueArn;
    const role = this.#makeRole(target.asked.functionArn, letters);
    new CfnSchedule(this, 'Schedule', {
      name,
      scheduleExpression: `cron(${at.minute ?? '*'} ${at.hour ?? '*'} * * ? *)`,
      scheduleExpressionTimezone: ZONE,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.asked.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify(EVENT),
        retryPolicy: { maximumRetryAttempts: 5, maximumEventAgeInSeconds: 3600 },
        deadLetterConfig: { arn: letters },
      },
    });
    // the schedule only hands the event over: what the function fails at after that is its own
    const failed = new EventInvokeConfig(this, 'Failed', {
      function: target.lambda,
      ...target.qualifier,
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: { bind: () => ({ destination: letters }) },
    });
    failed.node.addDependency(target.role);
  }

  #makeRole(target: string, letters: string): Role {
    const allow = (action: string, resource: string) =>
      new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources: [resource] });
    const statements = [allow('lambda:InvokeFunction', target), allow('sqs:SendMessage', letters)];
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      inlinePolicies: { own: new PolicyDocument({ statements }) },
    });
  }
}
