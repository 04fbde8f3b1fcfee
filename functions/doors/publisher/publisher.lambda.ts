import { readBucket, readDoorSettings, readEnv, readReceiptKey } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoCommentStore } from '../../../shared/store/dynamo-comment-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { repeating } from '../../../shared/store/table/retry.ts';
import { openDoor } from '../../handler/door.ts';
import { publisherContext } from './context.ts';
import { publisherDoor, publisherUseCases } from './use-cases.ts';

const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoCommentStore(table) };
const signer = kmsKey(readReceiptKey(), repeating());

const context = { ...publisherContext(store, signer), bucket: readBucket('MATERIALS_BUCKET') };

export const handler = openDoor(publisherDoor, publisherUseCases, context, readDoorSettings());
