import type { Route } from '../route.ts';
import { LIST, LIST_SUMMARY, READ, READ_SUMMARY } from './shapes/files.ts';

const REVIEW_REFUSALS = ['application.not_found', 'review.recused', 'review.not_declared'] as const;

/** The files of what was filed, for its recommender. */
export const recommenderFileRoutes = {
  listFilesForRecommender: {
    ...LIST,
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/files',
    door: 'recommender',
    callers: ['recommender'],
    summary: LIST_SUMMARY,
    refusals: ['application.not_found'],
  },
  readFileForRecommender: {
    ...READ,
    path: '/v1/recommender/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
    door: 'recommender',
    callers: ['recommender'],
    summary: READ_SUMMARY,
    refusals: ['application.not_found', 'file.not_found'],
  },
} as const satisfies Record<string, Route>;

/** And for those who review it. */
export const deskFileRoutes = {
  listFilesForReviewer: {
    ...LIST,
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/files',
    door: 'desk',
    callers: ['examiner', 'expert', 'decider'],
    summary: LIST_SUMMARY,
    refusals: REVIEW_REFUSALS,
  },
  readFileForReviewer: {
    ...READ,
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
    door: 'desk',
    callers: ['examiner', 'expert', 'decider'],
    summary: READ_SUMMARY,
    refusals: [
      ...REVIEW_REFUSALS,
      'caller.own_organisation',
      'caller.related_organisation',
      'file.not_found',
    ],
  },
} as const satisfies Record<string, Route>;
