import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import type { SignIn } from '../../../shared/domain/sign-in.ts';
import { readCheckpointBucket, readClaimNames, readEnv } from '../../../shared/env.ts';
import { kmsKeys } from '../../../shared/evidence/kms-signer.ts';
import { dynamoPublicStore } from '../../../shared/store/dynamo-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { findCheckpoint } from '../../calls/checkpoint-objects.ts';
import { openDoor } from '../../handler/door.ts';
import { publicUseCases } from './use-cases.ts';

const objects = s3Objects(readCheckpointBucket());
const context = {
  ...dynamoPublicStore({ client: new DynamoDBClient(), tableName: readEnv('TABLE_NAME') }),
  signIn: JSON.parse(readEnv('SIGN_IN')) as SignIn,
  readCheckpoint: (date: string) => findCheckpoint(objects, date),
  keys: kmsKeys(new KMSClient(), readEnv('RECEIPT_KEY_ID')),
};

export const handler = openDoor('public', publicUseCases, context, {
  claimNames: readClaimNames(),
});
