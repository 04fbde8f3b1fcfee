import { Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A route that asks for no token, on purpose: cdk-nag must not take it for a mistake. */
export function acknowledgeOpenRoute(route: Construct): void {
  Validations.of(route).acknowledge({
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason: 'The contract opens this route to anyone; it reads what is public and stores nothing.',
  });
}

/** The queue at the end of the line. */
export function acknowledgeLastQueue(queue: Construct): void {
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SQS3',
    reason: 'This is the dead-letter queue, of an event source mapping that the rule cannot see.',
  });
}
