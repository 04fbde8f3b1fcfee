import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Permission } from './permissions.ts';

/** A route that asks for no token, on purpose: cdk-nag must not take it for a mistake. */
export function acknowledgeOpenRoute(route: Construct): void {
  Validations.of(route).acknowledge({
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason:
      'The contract opens this route to anyone. test/infra/promises.test.ts holds that no other route is open, test/infra/partitions.test.ts that each has limits and its function a role of its own.',
  });
}

/** The queue at the end of the line. */
export function acknowledgeLastQueue(queue: Construct): void {
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SQS3',
    reason: 'This is the dead-letter queue, of an event source mapping that the rule cannot see.',
  });
}

/** A bucket whose own log of requests would be one more bucket. */
export function acknowledgeUnloggedBucket(bucket: Construct): void {
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions::AwsSolutions-S1',
    reason:
      'Who writes and reads here is in test/infra/promises.test.ts, and the doors keep a record of it in the table; nothing is public, as test/infra/partitions.test.ts holds.',
  });
}

/** A role that has a right to every object of one bucket, or one folder, of another stack. */
export function acknowledgeObjects(
  role: Construct,
  { of: bucket, prefix }: NonNullable<Permission['objects']>,
): void {
  const stack = Stack.of(bucket);
  const { 'Fn::ImportValue': name } = stack.resolve(stack.exportValue(bucket.bucketArn)) as {
    'Fn::ImportValue': string;
  };
  Validations.of(role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${name}/${prefix}*]`,
    reason:
      'An object cannot be named before it is there. test/infra/partitions.test.ts holds that no other action has a wildcard, and that this one names its bucket.',
  });
}

/** A role that may send traces. */
export function acknowledgeTraces(role: Construct): void {
  Validations.of(role).acknowledge({
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason:
      'X-Ray knows no resource to send a trace to. test/infra/partitions.test.ts holds that no other action has a wildcard, and none at all where tracing is off.',
  });
}

/** A distribution that writes no log of its own, and asks nobody where he comes from. */
export function acknowledgeDistribution(distribution: Construct): void {
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-CFR1',
      reason: 'Associations file, and anybody reads, from wherever they are.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-CFR3',
      reason:
        'Its log would hold the address of everybody who asks; the gateway behind it logs each request without. test/infra/cloudfront.test.ts holds what goes through.',
    },
  );
}

/** A pool of the plan below the dearest. */
export function acknowledgePool(pool: Construct): void {
  Validations.of(pool).acknowledge({
    id: 'AwsSolutions::AwsSolutions-COG8',
    reason:
      'A second factor is required of everybody and nobody signs up by himself, as infra/constructs/sign-in/sign-in-pool.ts has it and test/infra/sign-in-pool.test.ts holds; the plus plan adds threat protection for pools without them.',
  });
}
