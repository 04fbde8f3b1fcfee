import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { adminContext } from './context.ts';
import { adminUseCases } from './use-cases.ts';

const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor('admin', adminUseCases, adminContext(store), {
  claimNames: readClaimNames(),
});
