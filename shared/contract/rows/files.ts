import * as z from 'zod';
import { FileReading, OfficeFileReading } from '../../domain/materials/file-reading.ts';
import type { Route } from '../route.ts';
import { ApplicationPath } from './shapes.ts';
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
    refusals: ['application.not_found', 'file.not_found', 'file.redacted'],
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
      'file.redacted',
    ],
  },
  listFileReadingsForReviewer: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/file-readings',
    door: 'desk',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '谁在何时打开过哪份材料文件',
      en: 'Who opened which file of the application, the last first',
    },
    params: ApplicationPath,
    answer: { status: 200, body: z.strictObject({ readings: z.array(OfficeFileReading) }) },
    refusals: [
      'application.not_found',
      'review.recused',
      'caller.own_organisation',
      'caller.related_organisation',
    ],
  },
} as const satisfies Record<string, Route>;

/** What its association is told of who opened them. */
export const ownFileReadingRoutes = {
  listFileReadings: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/file-readings',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '哪份材料文件被何方、以何身份打开过，不含本单位',
      en: 'In which capacity, and for whom, somebody else opened which file, the last first',
    },
    params: ApplicationPath,
    answer: { status: 200, body: z.strictObject({ readings: z.array(FileReading) }) },
    refusals: ['application.not_found'],
  },
} as const satisfies Record<string, Route>;
