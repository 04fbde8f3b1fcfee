import { Duration } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnPermission, EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DataStack } from '../data-stack.ts';
import type { LambdaFunction } from './lambda-function.ts';

/** Hands each object whose name begins so to a function; what it fails at to the end is set aside. */
export class ObjectFeed extends Construct {
  constructor(
    scope: Construct,
    id: string,
    {
      target,
      data,
      prefix,
    }: { readonly target: LambdaFunction; readonly data: DataStack; readonly prefix: string },
  ) {
    super(scope, id);
    const letters = data.missedRuns.queueArn;
    const rule = new CfnRule(this, 'Rule', {
      eventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: {
          bucket: { name: [data.materials.bucketName] },
          object: { key: [{ prefix }] },
        },
      },
      targets: [
        {
          id: 'check',
          arn: target.asked.functionArn,
          retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: 24 * 3600 },
          deadLetterConfig: { arn: letters },
        },
      ],
    });
    new CfnPermission(this, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: target.asked.functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
    // the rule only hands the event over: what the function fails at after that is its own
    const failed = new EventInvokeConfig(this, 'Failed', {
      function: target.lambda,
      ...target.qualifier,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: letters }) },
    });
    failed.node.addDependency(target.role);
  }
}
