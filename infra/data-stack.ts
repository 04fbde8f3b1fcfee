import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TABLE } from '../shared/store/table/table-shape.ts';
import { acknowledgeLastQueue } from './constructs/acknowledge.ts';
import { checkpointBucket } from './constructs/buckets/checkpoint-bucket.ts';
import { materialsBucket } from './constructs/buckets/materials-bucket.ts';
import type { WorkingTable } from './constructs/permissions.ts';
import { scopesByRole } from './constructs/sign-in/scopes.ts';
import { SignInPool } from './constructs/sign-in/sign-in-pool.ts';
import type { Environment } from './environments.ts';

export interface DataStackProps extends StackProps {
  readonly environment: Environment;
}

/** What must outlive every deployment: whatever cannot be made again from the sources. */
export class DataStack extends Stack {
  /** The table that this stack makes, or the one that was restored from it. */
  readonly table: WorkingTable;
  readonly receiptKey: Key;
  readonly checkpoints: Bucket;
  /** The files of the applications. */
  readonly materials: Bucket;
  /** Where the environment has no issuer of its own. */
  readonly signIn: SignInPool | null;
  /** What the consumers of the table's stream could not take. */
  readonly deadLetters: Queue;
  /** Runs of a schedule that failed or never began. */
  readonly missedRuns: Queue;

  constructor(scope: Construct, id: string, { environment, ...props }: DataStackProps) {
    super(scope, id, props);
    this.table = this.#workingTable(this.#makeTable(), environment);
    this.receiptKey = new Key(this, 'ReceiptKey', {
      description: 'Signs the receipts of filings (ES256)',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      // a receipt must stay checkable for as long as anyone holds it
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.checkpoints = checkpointBucket(this, 'Checkpoints', environment.objectLock);
    this.materials = materialsBucket(this, 'Materials');
    const pool = this.#makePool(environment);
    this.signIn = environment.issuer === null ? pool : null;
    this.deadLetters = this.#makeLastQueue('DeadLetters');
    this.missedRuns = this.#makeLastQueue('MissedRuns');
    takeUndelivered(this.missedRuns);
  }

  #workingTable(own: TableV2, { restoredTable }: Environment): WorkingTable {
    if (!restoredTable) return own;
    const { name: tableName, streamArn: tableStreamArn } = restoredTable;
    // the service stack that is still deployed reads these until it is deployed itself
    for (const value of [own.tableName, own.tableArn, own.tableStreamArn]) this.exportValue(value);
    const tableArn = tableStreamArn.slice(0, tableStreamArn.indexOf('/stream/'));
    return { tableName, tableArn, tableStreamArn };
  }

  /** A pool that is left for another issuer stays until the service has left it too. */
  #makePool(environment: Environment): SignInPool | null {
    const { issuer, keepsPool } = environment;
    if (issuer !== null && !keepsPool) return null;
    const pool = new SignInPool(this, 'SignIn', { environment, scopesByRole: scopesByRole() });
    // the service stack that is still deployed reads these until it is deployed itself
    if (issuer !== null) for (const value of pool.read) this.exportValue(value);
    return pool;
  }

  #makeLastQueue(id: string): Queue {
    const queue = new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledgeLastQueue(queue);
    return queue;
  }

  #makeTable(): TableV2 {
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    return new TableV2(this, 'Table', {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      globalSecondaryIndexes: Object.entries(TABLE.indexes).map(([indexName, index]) => ({
        indexName,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...index.includes],
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      timeToLiveAttribute: TABLE.timeToLive,
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

/** Lets EventBridge put in what it could not hand over. */
function takeUndelivered(queue: Queue): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(queue).account } },
    }),
  );
}
