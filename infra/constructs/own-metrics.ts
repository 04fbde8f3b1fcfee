import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { routes } from '../../shared/contract/routes.ts';

const FIVE_MINUTES = Duration.minutes(5);

/** A line for each value that a dimension has had. */
export function everyOf(namespace: string, name: string, dimension: string): IMetric {
  const statistic = name === 'OldestInQueue' ? 'Maximum' : 'Sum';
  const period = name === 'OldestInQueue' ? Duration.hours(1) : Duration.days(1);
  return new MathExpression({
    expression: `SEARCH('{${namespace},${dimension}} MetricName="${name}"', '${statistic}', ${period.toSeconds()})`,
    label: '',
    period,
  });
}

/** What was turned away by the limits of the gateway: in all, and on the way of a filing. */
export interface TurnedAway {
  readonly inAll: IMetric;
  readonly byRoute: IMetric;
  /** By operation. */
  readonly filings: Readonly<Record<string, IMetric>>;
}

/** Counts the answers 429 in the gateway's log: its own metrics do not tell them from other refusals. */
export function turnedAway(scope: Construct, namespace: string, log: LogGroup): TurnedAway {
  const filterPattern = FilterPattern.stringValue('$.status', '=', '429');
  const common = { logGroup: log, metricNamespace: namespace, filterPattern, metricValue: '1' };
  new MetricFilter(scope, 'TurnedAwayFilter', { ...common, metricName: 'TurnedAway' });
  new MetricFilter(scope, 'TurnedAwayByRouteFilter', {
    ...common,
    metricName: 'TurnedAwayByRoute',
    dimensions: { Route: '$.route' },
  });
  const counted = { namespace, statistic: 'Sum', period: FIVE_MINUTES };
  const filings = (['startApplication', 'editApplication', 'submitApplication'] as const).map(
    (operation) => {
      const { method, path } = routes[operation];
      const dimensionsMap = { Route: `${method} ${path}` };
      const metric = new Metric({ ...counted, metricName: 'TurnedAwayByRoute', dimensionsMap });
      return [operation, metric] as const;
    },
  );
  return {
    inAll: new Metric({ ...counted, metricName: 'TurnedAway' }),
    byRoute: everyOf(namespace, 'TurnedAwayByRoute', 'Route'),
    filings: Object.fromEntries(filings),
  };
}
