import { readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoLodgingStore } from '../../../shared/store/dynamo-lodging-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { objectionContext } from './context.ts';
import { objectionDoor, objectionUseCases } from './use-cases.ts';

const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoLodgingStore(table) };

const workBits = Number(readEnv('OBJECTION_WORK_BITS'));

export const handler = openDoor(
  objectionDoor,
  objectionUseCases,
  objectionContext(store, { workBits, sendsMail: readEnv('MAIL') !== 'null' }),
  readDoorSettings(),
);
