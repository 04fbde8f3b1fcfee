import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import type { SignIn } from '../../../shared/domain/sign-in.ts';
import { readEnv } from '../../../shared/env.ts';
import { kmsKeys } from '../../../shared/evidence/kms-signer.ts';
import { dynamoPublicStore } from '../../../shared/store/dynamo-store.ts';
import { checkpointObjects, findCheckpoint } from '../../calls/checkpoint-objects.ts';
import { openDoor } from '../../handler/door.ts';
import { publicUseCases } from './use-cases.ts';

const objects = checkpointObjects();

export const handler = openDoor('public', publicUseCases, {
  ...dynamoPublicStore({ client: new DynamoDBClient(), tableName: readEnv('TABLE_NAME') }),
  readCheckpoint: (date) => findCheckpoint(objects, date),
  signIn: JSON.parse(readEnv('SIGN_IN')) as SignIn,
  keys: kmsKeys(new KMSClient(), readEnv('RECEIPT_KEY_ID')),
});
