import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { DOORS, type Door, type Route, SCOPES } from '../functions/contract.ts';
import { routes } from '../functions/routes.ts';
import type { FunctionEnv } from '../shared/env.ts';
import { TABLE, key } from '../shared/store/table-shape.ts';
import { HttpFront } from './constructs/http-front.ts';
import { LambdaFunction } from './constructs/lambda-function.ts';
import {
  PARTITIONS,
  type Permission,
  checkConditions,
  followStream,
  queryIndex,
  readCalls,
  readPartitions,
  readPublicKey,
  readTable,
  signReceipts,
  writePartitions,
} from './constructs/permissions.ts';
import type { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';

export interface ServiceStackProps extends StackProps {
  readonly environment: Environment;
  readonly data: DataStack;
  /** Folder of the functions' bundles. */
  readonly bundles: string;
}

/** The doors behind the HTTP API, and the consumer of the table's stream. Holds no data. */
export class ServiceStack extends Stack {
  readonly #environment: Environment;
  readonly #data: DataStack;
  readonly #bundles: string;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { environment, data, bundles } = props;
    this.#environment = environment;
    this.#data = data;
    this.#bundles = bundles;
    const issuer = new CfnParameter(this, 'Issuer', {
      default: environment.issuer,
      description: 'The OpenID issuer whose tokens the API takes',
    });
    const front = new HttpFront(this, 'Front', { environment, issuer: issuer.valueAsString });
    const env = this.#env(front.api.apiEndpoint);
    this.#makeDoors(front, env);
    this.#makeDocs(front);
    this.#makeOutbox(env);
  }

  #makeDoors(front: HttpFront, env: FunctionEnv): void {
    const may = this.#permissions();
    for (const door of DOORS) {
      const { lambda } = this.#function(door, env, may[door]);
      for (const [operation, route] of Object.entries<Route>(routes)) {
        if (route.door !== door) continue;
        const { method, path } = route;
        const scope = route.callers === 'anyone' ? null : scopeOf(door);
        front.route(operation, lambda, { method, path, scope });
      }
      if (door === 'public') front.otherwise(lambda);
    }
  }

  #makeDocs(front: HttpFront): void {
    const { lambda } = this.#function('docs', null, []);
    front.route('docs', lambda, { method: 'GET', path: '/docs', scope: null });
    front.route('docsFile', lambda, { method: 'GET', path: '/docs/{file}', scope: null });
  }

  #makeOutbox(env: FunctionEnv): void {
    const { table, deadLetters } = this.#data;
    const streamArn = table.tableStreamArn ?? '';
    const outbox = this.#function('outbox', env, [
      readPartitions(table, [PARTITIONS.applications, PARTITIONS.filings]),
      writePartitions(table, [PARTITIONS.applications, PARTITIONS.outbox]),
      ...followStream(streamArn, deadLetters),
    ]);
    const mapping = new EventSourceMapping(this, 'OutboxFeed', {
      target: outbox.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
      filters: [NEW_MESSAGES],
    });
    mapping.node.addDependency(outbox.role);
  }

  #permissions(): Record<Door, readonly Permission[]> {
    const { table, receiptKey } = this.#data;
    const { calls, applications, filings, rankings, quotas, outbox, idempotency } = PARTITIONS;
    const { assignments } = PARTITIONS;
    const reviewed = [calls, applications];
    return {
      public: [readCalls(table), readPublicKey(receiptKey)],
      applicant: [
        readTable(table),
        queryIndex(table, 'byAssociation'),
        // the withdrawal of what was recommended gives its place in the quota back
        writePartitions(table, [applications, filings, rankings, quotas, outbox, idempotency]),
        checkConditions(table),
        signReceipts(receiptKey),
      ],
      recommender: [
        readPartitions(table, [...reviewed, idempotency, quotas]),
        queryIndex(table, 'byQueue'),
        writePartitions(table, [applications, outbox, idempotency, quotas]),
      ],
      reviewer: [
        readPartitions(table, [...reviewed, idempotency, assignments]),
        queryIndex(table, 'byQueue'),
        writePartitions(table, [applications, outbox, idempotency, assignments]),
      ],
      admin: [
        readPartitions(table, [calls, idempotency]),
        writePartitions(table, [calls, idempotency]),
      ],
    };
  }

  #function(
    name: Door | 'docs' | 'outbox',
    env: FunctionEnv | null,
    may: readonly Permission[],
  ): LambdaFunction {
    return new LambdaFunction(this, `${name[0]?.toUpperCase()}${name.slice(1)}`, {
      bundles: this.#bundles,
      bundle: name,
      env,
      may,
      memoryMb: name === 'docs' ? 256 : 512,
      timeoutSeconds: name === 'outbox' ? 30 : 10,
      logDays: this.#environment.logDays,
    });
  }

  #env(address: string): FunctionEnv {
    const { claims } = this.#environment;
    return {
      TABLE_NAME: this.#data.table.tableName,
      RECEIPT_KEY_ID: this.#data.receiptKey.keyId,
      RECEIPT_ISSUER: address,
      ROLE_CLAIM: claims.role,
      ORGANISATION_CODE_CLAIM: claims.organisationCode,
      ORGANISATION_NAME_CLAIM: claims.organisationName,
    };
  }
}

/** Most records of the stream are not for the outbox: its function is not woken for them. */
const NEW_MESSAGES = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { [TABLE.partitionKey]: { S: FilterRule.beginsWith(key.outbox('', 0).pk) } } },
});

function scopeOf(door: Door): string {
  if (door === 'public') throw new Error('a route of the public door asks for a token');
  return SCOPES[door];
}
