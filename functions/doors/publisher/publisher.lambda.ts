import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { kmsJws } from '../../../shared/evidence/kms-signer.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { publisherContext } from './context.ts';
import { publisherUseCases } from './use-cases.ts';

const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });
const signer = kmsJws(new KMSClient(), readEnv('RECEIPT_KEY_ID'));

export const handler = openDoor('publisher', publisherUseCases, publisherContext(store, signer), {
  claimNames: readClaimNames(),
});
