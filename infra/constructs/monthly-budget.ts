import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { partitionOf } from '../partition.ts';

/** Tells the alarm receivers when four fifths of a month's budget are spent, and when it will not do. */
export function monthlyBudget(scope: Construct, id: string, environment: Environment): void {
  const { name, budget, alarmReceivers } = environment;
  if (budget === null) return;
  const subscribers = alarmReceivers.map((address) => ({ address, subscriptionType: 'EMAIL' }));
  const at = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      thresholdType: 'PERCENTAGE',
      comparisonOperator: 'GREATER_THAN',
    },
    subscribers,
  });
  new CfnBudget(scope, id, {
    budget: {
      budgetName: `pilots-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: {
        amount: budget.monthly,
        unit: partitionOf(environment) === 'aws-cn' ? 'CNY' : 'USD',
      },
    },
    notificationsWithSubscribers: [at('ACTUAL', 80), at('FORECASTED', 100)],
  });
}
