import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/** What a person must act on; each has an entry of this name in docs/runbook.md. */
export const CAUSES = [
  'function-errors',
  'function-throttles',
  'stream-lag',
  'daily-run-missing',
  'dead-letters',
  'missed-runs',
  'server-errors',
] as const;
type Cause = (typeof CAUSES)[number];

interface Threshold {
  readonly cause: Cause;
  readonly metric: IMetric;
  /** The alarm is raised at this and above. */
  readonly at: number;
  /** Of so many periods in a row; default one. */
  readonly periods?: number;
}

const FIVE_MINUTES = Duration.minutes(5);
const TEN_MINUTES_MS = 10 * 60 * 1000;

/** Alarms with those who hear of them, and one page that shows how everything is. */
export class Watch extends Construct {
  readonly #topic: Topic;
  readonly #page: Dashboard;

  constructor(scope: Construct, id: string, { name, alarmReceivers }: Environment) {
    super(scope, id);
    this.#topic = new Topic(this, 'Receivers', { enforceSSL: true });
    this.#letAlarmsIn();
    for (const receiver of alarmReceivers)
      this.#topic.addSubscription(new EmailSubscription(receiver));
    this.#page = new Dashboard(this, 'Page', { dashboardName: `pilots-${name}` });
  }

  /** Errors and throttles of a function; of one that follows the stream, how far it lags as well. */
  function(name: string, lambda: Function, does: { follows: boolean; daily: boolean }): void {
    const errors = lambda.metricErrors({ period: FIVE_MINUTES });
    const throttles = lambda.metricThrottles({ period: FIVE_MINUTES });
    this.#alarm(`${name}Errors`, { cause: 'function-errors', metric: errors, at: 1 });
    this.#alarm(`${name}Throttles`, {
      cause: 'function-throttles',
      metric: throttles,
      at: 1,
      periods: 3,
    });
    const lag = lambda.metric('IteratorAge', { period: FIVE_MINUTES, statistic: 'Maximum' });
    if (does.follows)
      this.#alarm(`${name}Lag`, { cause: 'stream-lag', metric: lag, at: TEN_MINUTES_MS });
    if (does.daily) this.#daily(name, lambda);
    const count = lambda.metricInvocations({ period: FIVE_MINUTES });
    const slow = lambda.metricDuration({ period: FIVE_MINUTES, statistic: 'p95' });
    this.#show(name, [count, errors, throttles, ...(does.follows ? [lag] : [])], [slow]);
  }

  /** A queue in which nothing should ever be. */
  queue(name: string, queue: Queue, cause: Cause): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: 'Maximum',
    });
    this.#alarm(name, { cause, metric, at: 1 });
    this.#show(name, [metric], []);
  }

  api(api: HttpApi): void {
    const failed = api.metricServerError({ period: FIVE_MINUTES });
    this.#alarm('ServerErrors', { cause: 'server-errors', metric: failed, at: 5 });
    const refused = api.metricClientError({ period: FIVE_MINUTES });
    const count = api.metricCount({ period: FIVE_MINUTES });
    const slow = api.metricLatency({ period: FIVE_MINUTES, statistic: 'p95' });
    this.#show('API', [count, refused, failed], [slow]);
  }

  #daily(name: string, lambda: Function): void {
    const alarm = new Alarm(this, `${name}Missing`, {
      metric: lambda.metricInvocations({ period: Duration.days(1) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      // nothing counted is just what is wrong
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: descriptionOf('daily-run-missing'),
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
  }

  #alarm(id: string, { cause, metric, at, periods = 1 }: Threshold): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: at,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: descriptionOf(cause),
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
  }

  #show(title: string, left: IMetric[], right: IMetric[]): void {
    this.#page.addWidgets(new GraphWidget({ title, left, right, width: 12 }));
  }

  /** With a policy of its own, a topic no longer has the one that lets its account in. */
  #letAlarmsIn(): void {
    const account = this.#topic.stack.account;
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
  }
}

function descriptionOf(cause: Cause): string {
  return `docs/runbook.md#${cause}`;
}
