import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoDocumentStore } from '../../../shared/store/dynamo-document-store.ts';
import { packByHashIn } from '../../applications/packs/pack-by-hash.ts';
import { openDoor } from '../../handler/door.ts';
import { lazyPrinter } from '../../printing/lazy-printer.ts';
import { documentDoor, documentUseCases } from './use-cases.ts';

const store = dynamoDocumentStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = {
  store,
  bucket: readBucket('MATERIALS_BUCKET'),
  rules: { packByHash: packByHashIn(store) },
  printer: lazyPrinter(),
};

export const handler = openDoor(documentDoor, documentUseCases, context, readDoorSettings());
