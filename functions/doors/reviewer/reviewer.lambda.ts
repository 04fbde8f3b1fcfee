import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { reviewerContext } from './context.ts';
import { reviewerUseCases } from './use-cases.ts';

const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor('reviewer', reviewerUseCases, reviewerContext(store), {
  claimNames: readClaimNames(),
});
