import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmBase,
  AlarmRule,
  ComparisonOperator,
  CompositeAlarm,
  Dashboard,
  GraphWidget,
  type IAlarmRule,
  type IMetric,
  MathExpression,
  Metric,
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
import type { DailyTime } from './daily.ts';
import { missedRun } from './missed-run.ts';
import { everyOf, type TurnedAway } from './own-metrics.ts';
import { triggerNameOf } from './sign-in/sign-in-pool.ts';

/** What a person must act on; each has an entry of this name in docs/runbook.md. */
export const CAUSES = [
  'function-errors',
  'function-throttles',
  'stream-lag',
  'daily-run-missing',
  'examination-overdue',
  'checkpoint-old',
  'outbox-lag',
  'dead-letters',
  'missed-runs',
  'mended',
  'server-errors',
  'turned-away',
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

/** What a nightly run may have to put right, as `Mended` tells it apart. */
const MENDED = ['register', 'messages', 'reports', 'counts', 'files'];

const FIVE_MINUTES = Duration.minutes(5);
const TEN_MINUTES_MS = 10 * 60 * 1000;
const TEN_MINUTES_S = 10 * 60;
// in five minutes, anywhere: more than one page that asks too often
const MANY_TURNED_AWAY = 100;
// a day is closed ten minutes after it ends, and the next one is due 24 hours later
const CHECKPOINT_DUE_S = 26 * 60 * 60;

/** Under which an environment's own metrics lie. */
export function namespaceOf({ name }: Pick<Environment, 'name'>): string {
  return `Pilots/${name}`;
}

/** Alarms with those who hear of them, and one page that shows how everything is. */
export class Watch extends Construct {
  readonly #topic: Topic;
  readonly #page: Dashboard;
  readonly #missed: IAlarmRule[] = [];

  constructor(scope: Construct, id: string, { name, alarmReceivers }: Environment) {
    super(scope, id);
    this.#topic = new Topic(this, 'Receivers', { enforceSSL: true });
    this.#letAlarmsIn();
    for (const receiver of alarmReceivers)
      this.#topic.addSubscription(new EmailSubscription(receiver));
    this.#page = new Dashboard(this, 'Page', { dashboardName: `pilots-${name}` });
  }

  /**
   * Errors and throttles of a function; of one that follows the stream, how far it lags as well.
   * Gives the alarm on its errors.
   */
  function(name: string, lambda: Function, does: { follows: boolean; daily?: DailyTime }): Alarm {
    const errors = lambda.metricErrors({ period: FIVE_MINUTES });
    const throttles = lambda.metricThrottles({ period: FIVE_MINUTES });
    const failing = this.#alarm(`${name}Errors`, {
      cause: 'function-errors',
      metric: errors,
      at: 1,
    });
    this.#alarm(`${name}Throttles`, {
      cause: 'function-throttles',
      metric: throttles,
      at: 1,
      periods: 3,
    });
    const lag = lambda.metric('IteratorAge', { period: FIVE_MINUTES, statistic: 'Maximum' });
    if (does.follows)
      this.#alarm(`${name}Lag`, { cause: 'stream-lag', metric: lag, at: TEN_MINUTES_MS });
    const alarmDescription = descriptionOf('daily-run-missing');
    if (does.daily)
      this.#missed.push(missedRun(this, name, lambda, { at: does.daily, alarmDescription }));
    const count = lambda.metricInvocations({ period: FIVE_MINUTES });
    const slow = lambda.metricDuration({ period: FIVE_MINUTES, statistic: 'p95' });
    this.#show(name, [count, errors, throttles, ...(does.follows ? [lag] : [])], [slow]);
    return failing;
  }

  /** One alarm for all that run by the clock, once they are all there. */
  runs(): void {
    this.#tell(
      new CompositeAlarm(this, 'RunMissing', {
        alarmRule: AlarmRule.anyOf(...this.#missed),
        alarmDescription: descriptionOf('daily-run-missing'),
      }),
    );
  }

  /** What gives access tokens their claims, in the data stack: where it fails, nobody signs in. */
  signInTrigger(environment: Environment): void {
    const FunctionName = triggerNameOf(environment);
    const of = (metricName: string) =>
      new Metric({
        namespace: 'AWS/Lambda',
        metricName,
        dimensionsMap: { FunctionName },
        statistic: 'Sum',
        period: FIVE_MINUTES,
      });
    const errors = of('Errors');
    this.#alarm('AccessTokenErrors', { cause: 'function-errors', metric: errors, at: 1 });
    this.#show('AccessToken', [of('Invocations'), errors], []);
  }

  /** What the round itself shows: alarms on what has waited too long, and how it goes. */
  round(environment: Environment): void {
    const namespace = namespaceOf(environment);
    const of = (metricName: string, statistic: string, period = Duration.hours(1)) =>
      new Metric({ namespace, metricName, statistic, period });
    const overdue = of('OverdueExaminations', 'Maximum');
    const checkpoint = of('CheckpointAge', 'Maximum');
    const outbox = of('OutboxLag', 'Maximum', FIVE_MINUTES);
    this.#alarm('Overdue', { cause: 'examination-overdue', metric: overdue, at: 1 });
    this.#alarm('OldCheckpoint', {
      cause: 'checkpoint-old',
      metric: checkpoint,
      at: CHECKPOINT_DUE_S,
    });
    this.#alarm('Outbox', { cause: 'outbox-lag', metric: outbox, at: TEN_MINUTES_S });

    const day = Duration.days(1);
    const mended = new MathExpression({
      expression: 'a + b + c + d + e',
      usingMetrics: Object.fromEntries(
        MENDED.map((what, at) => [
          'abcde'[at] ?? '',
          new Metric({
            namespace,
            metricName: 'Mended',
            statistic: 'Sum',
            period: day,
            dimensionsMap: { What: what },
          }),
        ]),
      ),
      label: 'Mended',
      period: day,
    });
    this.#alarm('Mended', { cause: 'mended', metric: mended, at: 1 });
    const filings = [of('Submissions', 'Sum', day), of('Refusals', 'Sum', day)];
    const returns = everyOf(namespace, 'Returns', 'By');
    this.#show('Filings, refusals; returns 申报、不予受理；退回', filings, [returns]);
    this.#show('Refusals by clause 按条款', [everyOf(namespace, 'RefusalsByClause', 'Clause')], []);
    this.#show(
      'Working days to a decision 受理用时（工作日）',
      [of('DaysToDecision', 'Average', day), of('DaysToDecision', 'Maximum', day)],
      [overdue],
    );
    this.#show(
      'Oldest in each queue, seconds 各队列最久等待（秒）',
      [everyOf(namespace, 'OldestInQueue', 'Queue')],
      [],
    );
    this.#show('Checkpoint age, outbox lag, seconds（秒）', [checkpoint], [outbox]);
    this.#show('Erased, mended 已清除、已修正', [of('Erased', 'Sum', day)], [mended]);
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

  /** What the gateway turns away, and what it answers; gives the alarm on answers of 5xx. */
  api(api: HttpApi, { inAll, byRoute, filings }: TurnedAway): Alarm {
    // one clerk who is turned away at the deadline is one too many
    for (const [operation, metric] of Object.entries(filings))
      this.#alarm(`TurnedAway-${operation}`, { cause: 'turned-away', metric, at: 1 });
    this.#alarm('TurnedAway', { cause: 'turned-away', metric: inAll, at: MANY_TURNED_AWAY });
    this.#show('Turned away by limits 限流拒绝', [inAll], [byRoute]);
    const failed = api.metricServerError({ period: FIVE_MINUTES });
    const failing = this.#alarm('ServerErrors', { cause: 'server-errors', metric: failed, at: 5 });
    const refused = api.metricClientError({ period: FIVE_MINUTES });
    const count = api.metricCount({ period: FIVE_MINUTES });
    const slow = api.metricLatency({ period: FIVE_MINUTES, statistic: 'p95' });
    this.#show('API', [count, refused, failed], [slow]);
    return failing;
  }

  #alarm(id: string, { cause, metric, at, periods = 1 }: Threshold): Alarm {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: at,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: descriptionOf(cause),
    });
    this.#tell(alarm);
    return alarm;
  }

  /** Its receivers hear of an alarm, and that it is over. */
  #tell(alarm: AlarmBase): void {
    const receivers = new SnsAction(this.#topic);
    alarm.addAlarmAction(receivers);
    alarm.addOkAction(receivers);
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
