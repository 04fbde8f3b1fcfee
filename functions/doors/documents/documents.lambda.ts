import { join } from 'node:path';
import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { publishedRules } from '../../applications/rules.ts';
import { openDoor } from '../../handler/door.ts';
import { lazyPrinter } from './context.ts';
import { documentDoor, documentUseCases } from './use-cases.ts';

const store = dynamoStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = {
  store,
  bucket: readBucket('MATERIALS_BUCKET'),
  rules: publishedRules(store),
  printer: lazyPrinter(join(import.meta.dirname, 'templates')),
};

export const handler = openDoor(documentDoor, documentUseCases, context, readDoorSettings());
