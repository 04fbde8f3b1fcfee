import { readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoNotificationStore } from '../../../shared/store/dynamo-notification-store.ts';
import { openDoor } from '../../handler/door.ts';
import { notificationDoor, notificationUseCases } from './use-cases.ts';

const store = dynamoNotificationStore({
  client: dynamoClient(),
  tableName: readEnv('TABLE_NAME'),
});

export const handler = openDoor(
  notificationDoor,
  notificationUseCases,
  {
    store,
    callable: { toLoopback: readEnv('WEBHOOKS_TO_LOOPBACK') === 'true' },
    address: readEnv('RECEIPT_ISSUER'),
    sendsMail: readEnv('MAIL') !== 'null',
  },
  readDoorSettings(),
);
