import { readDoorSettings, readEnv, readEnvironment } from '../../../shared/env.ts';
import { dynamoAdminStore } from '../../../shared/store/dynamo-admin-store.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { openDoor } from '../../handler/door.ts';
import { adminContext } from './context.ts';
import { adminDoor, adminUseCases } from './use-cases.ts';

const store = dynamoAdminStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor(
  adminDoor,
  adminUseCases,
  adminContext(store, readEnvironment() === 'local'),
  readDoorSettings(),
);
