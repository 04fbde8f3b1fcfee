import { readDoorSettings, readEnv, readEnvironment } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { adminContext } from './context.ts';
import { adminDoor, adminUseCases } from './use-cases.ts';

const store = dynamoStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor(
  adminDoor,
  adminUseCases,
  adminContext(store, readEnvironment() === 'local'),
  readDoorSettings(),
);
