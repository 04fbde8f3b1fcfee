import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

const RETENTION: Record<Environment['logDays'], RetentionDays> = {
  7: RetentionDays.ONE_WEEK,
  30: RetentionDays.ONE_MONTH,
  365: RetentionDays.ONE_YEAR,
};

/** A log that forgets after so many days, and goes with its stack. */
export function ownLog(scope: Construct, id: string, days: Environment['logDays']): LogGroup {
  return new LogGroup(scope, id, {
    retention: RETENTION[days],
    removalPolicy: RemovalPolicy.DESTROY,
  });
}
