import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../../shared/env.ts';
import { packById } from '../../../shared/rules/registry.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { beginReports } from './begin-reports.ts';

const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

/** A pack is published by a deployment, which tells nobody; so it is looked for every hour. */
export async function handler(): Promise<{ begun: number }> {
  return beginReports({ store, packById }, new Date());
}
