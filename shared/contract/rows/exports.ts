import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { Export, ExportId, ExportRequest, ExportTaken } from '../../domain/exports/export.ts';
import type { Route } from '../route.ts';
import { ApplicationPath, CallPath } from './shapes.ts';

const ExportPath = CallPath.extend({ exportId: ExportId });

const WholeBody = z.strictObject({
  language: z
    .enum(['zh', 'en'])
    .default('zh')
    .describe('in which the archive says how to verify it'),
});
const Link = z.strictObject({ url: z.string(), expiresAt: Instant });
const NOT_THERE = ['export.not_found', 'export.not_ready', 'export.failed', 'export.gone'] as const;
const NOT_TO_BE_READ = [
  'application.not_found',
  'application.held_by_another',
  'review.recused',
  'caller.own_organisation',
  'caller.related_organisation',
] as const;

/** The tables of a call that leave as files, and all of one application. */
export const exportRoutes = {
  startExport: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/exports',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '导出一张表（XLSX、CSV 或 JSON），不含个人信息',
      en: 'Export a table as XLSX, CSV or JSON lines, of what the caller may read; no personal data',
    },
    params: CallPath,
    body: ExportRequest,
    idempotencyKey: 'required',
    answer: { status: 201, body: Export },
    refusals: ['call.not_found', 'export.not_for_role'],
  },
  listExports: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/exports',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '本人的导出，及取得记录；决定人看到全部取得记录',
      en: 'The exports that the caller asked for, the newest first, and who took which; a decider sees all takings',
    },
    params: CallPath,
    answer: {
      status: 200,
      body: z.strictObject({
        exports: z.array(Export),
        takings: z.array(ExportTaken).describe('the newest first'),
      }),
    },
    refusals: ['call.not_found'],
  },
  getExport: {
    method: 'GET',
    path: '/v1/reviewer/calls/{callId}/exports/{exportId}',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: { zh: '一项导出的进度', en: 'How far an export is' },
    params: ExportPath,
    answer: { status: 200, body: Export },
    refusals: ['export.not_found'],
  },
  takeExport: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/exports/{exportId}/takings',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '取得导出文件的链接，五分钟内有效，留有记录',
      en: 'A link to the file, good for five minutes; that it was given is recorded',
    },
    params: ExportPath,
    answer: { status: 201, body: Link },
    refusals: [...NOT_THERE, ...NOT_TO_BE_READ, 'file.redacted'],
  },
  startWholeExport: {
    method: 'POST',
    path: '/v1/reviewer/calls/{callId}/applications/{applicationId}/exports',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: {
      zh: '导出一项申报的全套（ZIP）：内容、文件、记录和核验说明，不含个人信息',
      en: 'Export all of an application as ZIP: data, files, history and how to verify it; no personal data',
    },
    params: ApplicationPath,
    body: WholeBody,
    idempotencyKey: 'required',
    answer: { status: 201, body: Export },
    refusals: [...NOT_TO_BE_READ],
  },
} as const satisfies Record<string, Route>;

const OwnExportPath = ApplicationPath.extend({ exportId: ExportId });

/** All of an application of the association's own. */
export const ownExportRoutes = {
  startOwnExport: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications/{applicationId}/exports',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '导出本申报的全套（ZIP）：内容、文件、记录、回执和核验说明',
      en: 'Export all of an application as ZIP: data, files, history, receipt and how to verify it',
    },
    params: ApplicationPath,
    body: WholeBody,
    idempotencyKey: 'required',
    answer: { status: 201, body: Export },
    refusals: ['application.not_found'],
  },
  getOwnExport: {
    method: 'GET',
    path: '/v1/calls/{callId}/applications/{applicationId}/exports/{exportId}',
    door: 'documents',
    callers: ['association'],
    summary: { zh: '导出的进度', en: 'How far an export is' },
    params: OwnExportPath,
    answer: { status: 200, body: Export },
    refusals: ['export.not_found'],
  },
  takeOwnExport: {
    method: 'POST',
    path: '/v1/calls/{callId}/applications/{applicationId}/exports/{exportId}/takings',
    door: 'documents',
    callers: ['association'],
    summary: {
      zh: '取得导出文件的链接，五分钟内有效，留有记录',
      en: 'A link to the file, good for five minutes; that it was given is recorded',
    },
    params: OwnExportPath,
    answer: { status: 201, body: Link },
    refusals: [...NOT_THERE, 'application.not_found', 'file.redacted'],
  },
} as const satisfies Record<string, Route>;
