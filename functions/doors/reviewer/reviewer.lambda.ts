import { readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoReviewStore } from '../../../shared/store/dynamo-review-store.ts';
import { noteSignIns } from '../../applications/people/note-sign-ins.ts';
import { openDoor } from '../../handler/door.ts';
import { reviewerContext } from './context.ts';
import { reviewerDoor, reviewerUseCases } from './use-cases.ts';

const store = dynamoReviewStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });

export const handler = openDoor(reviewerDoor, reviewerUseCases, reviewerContext(store), {
  ...readDoorSettings(),
  meet: noteSignIns(store),
});
