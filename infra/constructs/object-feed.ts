import { Duration } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnPermission, EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { SCANNER_SOURCE, SCAN_RESULT } from '../../shared/store/materials/places.ts';
import type { DataStack } from '../data-stack.ts';
import type { LambdaFunction } from './lambda-function.ts';

interface ObjectFeedProps {
  readonly target: LambdaFunction;
  readonly data: DataStack;
  readonly prefix: string;
  readonly verdictsOn?: string | undefined;
  /** Whether a scanner of one’s own tells of what it found as well. */
  readonly isScannedHere: boolean;
}

/**
 * Hands each object whose name begins so to a function, and what GuardDuty finds in others, where
 * somebody has it watch the bucket; what it fails at to the end is set aside.
 */
export class ObjectFeed extends Construct {
  constructor(scope: Construct, id: string, props: ObjectFeedProps) {
    super(scope, id);
    const { target, data, prefix, verdictsOn, isScannedHere } = props;
    const letters = data.missedRuns.queueArn;
    const bucket = data.materials.bucketName;
    this.#handOver('', target, letters, {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [bucket] }, object: { key: [{ prefix }] } },
    });
    if (verdictsOn !== undefined)
      this.#handOver('Verdict', target, letters, {
        source: ['aws.guardduty', ...(isScannedHere ? [SCANNER_SOURCE] : [])],
        'detail-type': [SCAN_RESULT],
        detail: { s3ObjectDetails: { bucketName: [bucket], objectKey: [{ prefix: verdictsOn }] } },
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

  #handOver(id: string, target: LambdaFunction, letters: string, eventPattern: object): void {
    const rule = new CfnRule(this, `${id}Rule`, {
      eventPattern,
      targets: [
        {
          id: 'check',
          arn: target.asked.functionArn,
          retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: 24 * 3600 },
          deadLetterConfig: { arn: letters },
        },
      ],
    });
    new CfnPermission(this, `${id}Permission`, {
      action: 'lambda:InvokeFunction',
      functionName: target.asked.functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }
}
