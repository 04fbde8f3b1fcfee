import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Patience } from './retry.ts';

/** The one table, and how to reach it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly patience: Patience;
}
