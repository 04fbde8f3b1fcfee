import { recommenderFileRoutes } from '../../../shared/contract/rows/files.ts';
import { recommenderRoutes } from '../../../shared/contract/rows/recommender.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { checkApplication } from './check-application.ts';
import type { RecommenderContext } from './context.ts';
import { declineApplication } from './decline-application.ts';
import { listFilesForRecommender } from './files/list-files.ts';
import { readFileForRecommender } from './files/read-file.ts';
import { getRecommendations } from './get-recommendations.ts';
import { listRecommenderQueue } from './list-recommender-queue.ts';
import { rankRecommendations } from './rank-recommendations.ts';
import { recommendApplication } from './recommend-application.ts';
import { recommendMany } from './recommend-many.ts';
import { returnToAssociation } from './return-to-association.ts';
import { viewForRecommender } from './view-for-recommender.ts';

export const recommenderDoor: DoorRows<'recommender'> = {
  name: 'recommender',
  rows: { ...recommenderRoutes, ...recommenderFileRoutes },
};

/** Every operation of this door; one that is missing does not compile. */
export const recommenderUseCases = {
  listRecommenderQueue,
  viewForRecommender,
  checkApplication,
  recommendApplication,
  returnToAssociation,
  declineApplication,
  recommendMany,
  getRecommendations,
  rankRecommendations,
  listFilesForRecommender,
  readFileForRecommender,
} satisfies UseCases<RecommenderContext & FileContext, 'recommender'>;
