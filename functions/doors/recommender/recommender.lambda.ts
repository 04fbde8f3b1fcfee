import { readBucket, readDoorSettings, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoRecommenderStore } from '../../../shared/store/dynamo-recommender-store.ts';
import { openDoor } from '../../handler/door.ts';
import { recommenderContext } from './context.ts';
import { recommenderDoor, recommenderUseCases } from './use-cases.ts';

const store = dynamoRecommenderStore({
  client: dynamoClient(),
  tableName: readEnv('TABLE_NAME'),
});
const context = {
  ...recommenderContext(store),
  store,
  bucket: readBucket('MATERIALS_BUCKET'),
};

export const handler = openDoor(recommenderDoor, recommenderUseCases, context, readDoorSettings());
