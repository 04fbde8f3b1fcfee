import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { readEnv } from '../../shared/env.ts';
import { kmsKeys } from '../../shared/evidence/kms-signer.ts';
import { dynamoCallStore } from '../../shared/store/dynamo-store.ts';
import { openDoor } from '../door.ts';
import { publicUseCases } from './use-cases.ts';

export const handler = openDoor('public', publicUseCases, {
  ...dynamoCallStore({ client: new DynamoDBClient(), tableName: readEnv('TABLE_NAME') }),
  keys: kmsKeys(new KMSClient(), readEnv('RECEIPT_KEY_ID')),
});
