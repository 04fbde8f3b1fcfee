import type { SignIn } from '../../../shared/domain/sign-in.ts';
import { readBucket, readDoorSettings, readEnv, readReceiptKey } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoPublicStore } from '../../../shared/store/dynamo-public-store.ts';
import { s3Objects } from '../../../shared/store/publishing/objects.ts';
import { repeating } from '../../../shared/store/table/retry.ts';
import { findCheckpoint } from '../../calls/checkpoint-objects.ts';
import { packsOf } from '../../applications/packs/packs.ts';
import { openDoor } from '../../handler/door.ts';
import { publicDoor, publicUseCases } from './use-cases.ts';

const objects = s3Objects(readBucket('CHECKPOINT_BUCKET'));
const key = kmsKey(readReceiptKey(), repeating());
const store = dynamoPublicStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = {
  ...store,
  packs: packsOf(store),
  sendsMail: readEnv('MAIL') !== 'null',
  signIn: JSON.parse(readEnv('SIGN_IN')) as SignIn,
  readCheckpoint: (date: string) => findCheckpoint(objects, date),
  keys: () => key.keys(),
};

export const handler = openDoor(publicDoor, publicUseCases, context, {
  ...readDoorSettings(),
  // seldom
  otherwise: () => import('../../handler/without-row.ts'),
});
