import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { Export, ExportId, ExportRequest, ExportTaken } from '../../domain/exports/export.ts';
import type { Route } from '../route.ts';
import { CallPath } from './shapes.ts';

const ExportPath = CallPath.extend({ exportId: ExportId });

/** The tables of a call that leave as files. */
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
    answer: { status: 201, body: z.strictObject({ url: z.string(), expiresAt: Instant }) },
    refusals: ['export.not_found', 'export.not_ready', 'export.failed', 'export.gone'],
  },
} as const satisfies Record<string, Route>;
