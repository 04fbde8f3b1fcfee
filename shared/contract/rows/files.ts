import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { MaterialFile } from '../../domain/materials/material-file.ts';
import { PART_BYTES, partCount } from '../../domain/materials/file-parts.ts';
import { LARGEST_FILE } from '../../domain/materials/largest-file.ts';
import { Scan } from '../../domain/materials/scan.ts';
import type { Route } from '../route.ts';
import { ApplicationPath } from './shapes.ts';

/** The SHA-256 of each part, in their order. */
const Parts = z.array(MaterialFile.shape.sha256).min(2).max(partCount(LARGEST_FILE));

const FilePath = ApplicationPath.extend({ sha256: MaterialFile.shape.sha256 });
const Files = z.strictObject({
  files: z.array(MaterialFile.extend({ scan: Scan.nullable() })),
});
const Link = z.strictObject({ url: z.string(), expiresAt: Instant });

/** What there is to read, for those who may read the application. */
const LIST = {
  method: 'GET',
  params: ApplicationPath,
  answer: { status: 200, body: Files },
} as const;

const READ = {
  method: 'POST',
  params: FilePath,
  answer: { status: 201, body: Link },
} as const;

const READ_SUMMARY = {
  zh: '取得材料文件的链接，五分钟内有效，留有记录',
  en: 'A link to a file, good for five minutes; that it was given is recorded',
};
const LIST_SUMMARY = { zh: '申报材料的文件', en: 'The files of an application' };
const REVIEW_REFUSALS = ['application.not_found', 'review.recused', 'review.not_declared'] as const;

/** The files of an association’s own application. */
export const ownFileRoutes = {
  listFiles: {
    ...LIST,
    path: '/v1/calls/{callId}/applications/{applicationId}/files',
    door: 'applicant',
    callers: ['association'],
    summary: LIST_SUMMARY,
    refusals: ['application.not_found'],
  },
  uploadFile: {
    method: 'PUT',
    path: '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '申请上传一个材料文件',
      en: 'Ask to upload a file, known by its SHA-256; the form goes straight to the bucket',
    },
    params: FilePath,
    body: z.strictObject({
      name: z.string().min(1).max(200),
      size: z.int().min(1),
      parts: Parts.optional().describe(
        `to send it in parts of ${PART_BYTES} bytes, and go on after a broken connection: the SHA-256 of each`,
      ),
    }),
    answer: {
      status: 200,
      body: z.strictObject({
        file: MaterialFile,
        /** Null where the file is there already, or comes in parts. */
        upload: z
          .strictObject({
            url: z.string(),
            fields: z.record(z.string(), z.string()),
            expiresAt: Instant,
          })
          .nullable()
          .describe('a form of type multipart/form-data: its fields, then `file`'),
        parts: z
          .strictObject({
            bytes: z.int(),
            missing: z.array(z.strictObject({ number: z.int(), url: z.string() })),
            expiresAt: Instant,
          })
          .nullable()
          .describe(
            'where to PUT each part that is missing, with its SHA-256 in base64 as `x-amz-checksum-sha256`',
          ),
      }),
    },
    refusals: [
      'application.not_found',
      'application.not_from_here',
      'file.not_taken',
      'file.format_unknown',
      'file.too_large',
      'file.filing_full',
    ],
  },
  finishUpload: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}/completion',
    door: 'applicant',
    callers: ['association'],
    summary: {
      zh: '分块上传完毕',
      en: 'All parts of a file are sent; it is checked from then on',
    },
    params: FilePath,
    body: z.strictObject({ parts: Parts }),
    answer: { status: 200, body: z.strictObject({ file: MaterialFile }) },
    refusals: ['application.not_found', 'application.not_from_here', 'file.part_missing'],
  },
  readFile: {
    ...READ,
    path: '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
    door: 'applicant',
    callers: ['association'],
    summary: READ_SUMMARY,
    refusals: ['application.not_found', 'file.not_found'],
  },
} as const satisfies Record<string, Route>;

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
export const reviewerFileRoutes = {
  listFilesForReviewer: {
    ...LIST,
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/files',
    door: 'reviewer',
    callers: ['examiner', 'expert', 'decider'],
    summary: LIST_SUMMARY,
    refusals: REVIEW_REFUSALS,
  },
  readFileForReviewer: {
    ...READ,
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
    door: 'reviewer',
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
