import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoReviewStore } from '../../../shared/store/dynamo-review-store.ts';
import { openDoor } from '../../handler/door.ts';
import { reviewerContext } from './context.ts';
import { noteSignIns } from './people/note-sign-ins.ts';
import { reviewerDoor, reviewerUseCases } from './use-cases.ts';

const store = dynamoReviewStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = {
  ...reviewerContext(store),
  store,
  bucket: readBucket('MATERIALS_BUCKET'),
};

export const handler = openDoor(reviewerDoor, reviewerUseCases, context, {
  ...readDoorSettings(),
  meet: noteSignIns(store),
});
