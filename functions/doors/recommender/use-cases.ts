import { recommenderRoutes } from '../../../shared/contract/rows/recommender.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { checkApplication } from './check-application.ts';
import type { RecommenderContext } from './context.ts';
import { declineApplication } from './decline-application.ts';
import { getRecommendations } from './get-recommendations.ts';
import { listRecommenderQueue } from './list-recommender-queue.ts';
import { rankRecommendations } from './rank-recommendations.ts';
import { recommendApplication } from './recommend-application.ts';
import { recommendMany } from './recommend-many.ts';
import { returnToAssociation } from './return-to-association.ts';
import { viewForRecommender } from './view-for-recommender.ts';

export const recommenderDoor: DoorRows<'recommender'> = {
  name: 'recommender',
  rows: recommenderRoutes,
};

/** Every operation of this door; one that is missing does not compile. */
export const recommenderUseCases: UseCases<RecommenderContext, 'recommender'> = {
  listRecommenderQueue,
  viewForRecommender,
  checkApplication,
  recommendApplication,
  returnToAssociation,
  declineApplication,
  recommendMany,
  getRecommendations,
  rankRecommendations,
};
