import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoDeskStore } from '../../../shared/store/dynamo-desk-store.ts';
import { noteSignIns } from '../../applications/people/note-sign-ins.ts';
import { openDoor } from '../../handler/door.ts';
import { deskDoor, deskUseCases } from './use-cases.ts';

const store = dynamoDeskStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = { store, bucket: readBucket('MATERIALS_BUCKET') };

export const handler = openDoor(deskDoor, deskUseCases, context, {
  ...readDoorSettings(),
  meet: noteSignIns(store),
});
