import * as z from 'zod';
import { Instant } from '../../../domain/calendar.ts';
import { MaterialFile } from '../../../domain/materials/material-file.ts';
import { PART_BYTES, partCount } from '../../../domain/materials/file-parts.ts';
import { LARGEST_FILE } from '../../../domain/materials/largest-file.ts';
import type { Route } from '../../route.ts';
import { FilePath, LIST, LIST_SUMMARY, READ, READ_SUMMARY } from '../shapes/files.ts';

/** The SHA-256 of each part, in their order. */
const Parts = z.array(MaterialFile.shape.sha256).min(2).max(partCount(LARGEST_FILE));

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
      'file.redacted',
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
    refusals: ['application.not_found', 'file.not_found', 'file.redacted'],
  },
} as const satisfies Record<string, Route>;
