import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { recommenderContext } from './context.ts';
import { recommenderUseCases } from './use-cases.ts';

const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor('recommender', recommenderUseCases, recommenderContext(store), {
  claimNames: readClaimNames(),
});
