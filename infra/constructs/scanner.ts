import { Duration, Size, Stack } from 'aws-cdk-lib';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  CfnPermission,
  DockerImageCode,
  DockerImageFunction,
  EventInvokeConfig,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { CLEAN, SCANNER_SOURCE, SCAN_RESULT } from '../../shared/store/materials/places.ts';
import type { DataStack } from '../data-stack.ts';
import type { Environment } from '../environments.ts';
import { acknowledgeObjects } from './acknowledge.ts';
import { ownLog } from './own-log.ts';

interface ScannerProps {
  readonly environment: Environment;
  readonly data: DataStack;
  readonly scanner: NonNullable<Environment['scanner']>;
}

/**
 * Scans each file that was kept by ClamAV, in a container that a ministry builds (infra/scanner), and
 * tells of it as GuardDuty would. It reads these objects and says one kind of thing; nothing else.
 */
export class Scanner extends Construct {
  constructor(scope: Construct, id: string, props: ScannerProps) {
    super(scope, id);
    const { environment, data, scanner } = props;
    const logGroup = ownLog(this, 'Log', environment.logDays);
    const role = this.#role(logGroup, data);
    const repository = Repository.fromRepositoryName(this, 'Images', scanner.repository);
    const lambda = new DockerImageFunction(this, 'Function', {
      code: DockerImageCode.fromEcr(repository, { tagOrDigest: scanner.digest }),
      architecture: Architecture.X86_64,
      // the signatures take more than a gigabyte of memory, and a minute to load
      memorySize: 3008,
      timeout: Duration.minutes(5),
      // the file, an archive in it as it is unpacked, and what that unpacks to
      ephemeralStorageSize: Size.gibibytes(2),
      role,
      logGroup,
      environment: { MATERIALS_BUCKET: data.materials.bucketName },
    });
    lambda.node.addDependency(role);
    this.#handOver(lambda, data);
    const failed = new EventInvokeConfig(this, 'Failed', {
      function: lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: data.missedRuns.queueArn }) },
    });
    failed.node.addDependency(role);
  }

  #role(logGroup: LogGroup, { materials, missedRuns }: DataStack): Role {
    const bus = Stack.of(this).formatArn({
      service: 'events',
      resource: 'event-bus',
      resourceName: 'default',
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        may: new PolicyDocument({
          statements: [
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn),
            allow(['s3:GetObject'], `${materials.bucketArn}/${CLEAN}*`),
            // without it, what is not there is denied and not missing
            allow(['s3:ListBucket'], materials.bucketArn),
            allow(['events:PutEvents'], bus, {
              StringEquals: { 'events:source': SCANNER_SOURCE, 'events:detail-type': SCAN_RESULT },
            }),
            allow(['sqs:SendMessage'], missedRuns.queueArn),
          ],
        }),
      },
    });
    acknowledgeObjects(role, { of: materials, prefix: CLEAN });
    return role;
  }

  /** Hands each object that was kept to the function. */
  #handOver(lambda: DockerImageFunction, { materials, missedRuns }: DataStack): void {
    const rule = new CfnRule(this, 'Rule', {
      eventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [materials.bucketName] }, object: { key: [{ prefix: CLEAN }] } },
      },
      targets: [
        {
          id: 'scan',
          arn: lambda.functionArn,
          retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: 24 * 3600 },
          deadLetterConfig: { arn: missedRuns.queueArn },
        },
      ],
    });
    new CfnPermission(this, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: lambda.functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }
}

function allow(
  actions: string[],
  resource: string,
  conditions?: Record<string, Record<string, string>>,
): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions,
    resources: [resource],
    ...(conditions && { conditions }),
  });
}
