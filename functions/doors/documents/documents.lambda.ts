import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoAnswerableStore } from '../../../shared/store/dynamo-answerable-store.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { publishedRules } from '../../applications/rules.ts';
import { openDoor } from '../../handler/door.ts';
import { lazyPrinter } from '../../printing/lazy-printer.ts';
import { documentDoor, documentUseCases } from './use-cases.ts';

const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoAnswerableStore(table) };
const context = {
  store,
  bucket: readBucket('MATERIALS_BUCKET'),
  rules: publishedRules(store),
  printer: lazyPrinter(),
};

export const handler = openDoor(documentDoor, documentUseCases, context, readDoorSettings());
