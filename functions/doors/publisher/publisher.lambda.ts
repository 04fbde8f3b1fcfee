import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { repeating } from '../../../shared/store/table/retry.ts';
import { openDoor } from '../../handler/door.ts';
import { publisherContext } from './context.ts';
import { publisherDoor, publisherUseCases } from './use-cases.ts';

const store = dynamoStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const signer = kmsKey(readEnv('RECEIPT_KEY_ID'), repeating());

export const handler = openDoor(publisherDoor, publisherUseCases, publisherContext(store, signer), {
  claimNames: readClaimNames(),
});
