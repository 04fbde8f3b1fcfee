import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';
import { type Caller, Role } from '../people/caller.ts';
import {
  EXPORTED_FORMATS,
  EXPORTED_KINDS,
  EXPORT_FORMATS,
  EXPORT_KINDS,
  EXPORT_QUEUES,
} from './export-kinds.ts';

/** What somebody asks for: which table of a call, as what, and which part of it. */
export const ExportRequest = z.strictObject({
  kind: z.enum(EXPORT_KINDS),
  format: z.enum(EXPORT_FORMATS),
  language: z.enum(['zh', 'en']).default('zh').describe('of the titles and of what is chosen'),
  queue: z
    .enum(EXPORT_QUEUES)
    .nullable()
    .default(null)
    .describe('only what waits there; null: all'),
  from: CalendarDate.nullable()
    .default(null)
    .describe('the first day of submission, of a list that of publication; null: any'),
  to: CalendarDate.nullable().default(null).describe('the last such day'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** All of one application as a ZIP archive: its data, files and history, and how to verify them. */
export const WholeRequest = z.strictObject({
  kind: z.literal('application'),
  format: z.literal('zip'),
  language: z.enum(['zh', 'en']),
  applicationId: z.string(),
});
export type WholeRequest = z.infer<typeof WholeRequest>;

const Count = z.int().min(0);

/** The file that came of it. */
export const ExportedFile = z.strictObject({
  lines: Count.describe('without the titles; of an archive, its files'),
  bytes: Count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  finishedAt: Instant,
});
export type ExportedFile = z.infer<typeof ExportedFile>;

export const ExportId = z.string().regex(/^exp_\d{17}_[0-9a-z]{20}$/);

/** An export as whoever asked for it sees it. */
export const Export = ExportRequest.extend({
  kind: z.enum(EXPORTED_KINDS),
  format: z.enum(EXPORTED_FORMATS),
  applicationId: z.string().nullable().describe('where it is of one application'),
  id: ExportId,
  callId: z.string(),
  startedAt: Instant,
  state: z
    .enum(['in_progress', 'ready', 'failed', 'expired'])
    .describe('failed: nothing came of it within an hour; expired: its file is gone'),
  /** How far it is; `total` is null until that is known. */
  done: Count,
  total: Count.nullable(),
  file: ExportedFile.nullable(),
  expiresAt: Instant.nullable().describe('until when the file can be taken'),
});
export type Export = z.infer<typeof Export>;

/** That somebody took the file of an export: which, when and who. */
export const ExportTaken = z.strictObject({
  exportId: ExportId,
  kind: z.enum(EXPORTED_KINDS),
  format: z.enum(EXPORTED_FORMATS),
  at: Instant,
  role: Role,
  organisation: z.string(),
  subject: z.string(),
});
export type ExportTaken = z.infer<typeof ExportTaken>;

/** An export as it is kept. */
export interface KeptExport {
  readonly id: string;
  readonly callId: string;
  readonly startedAt: Instant;
  readonly request: ExportRequest | WholeRequest;
  /** Who asked: what they may read is in it, and nothing else. */
  readonly by: Pick<Caller, 'subject' | 'role' | 'organisation'>;
  readonly done: number;
  readonly total: number | null;
  readonly file: (ExportedFile & { readonly key: string }) | null;
}

const HOUR = 3_600_000;
/** Tried three times within it; what is not there then comes no more. */
const LONGEST = HOUR;
const KEPT = 24 * HOUR;

/** Whether it is too late for anything to come of it. */
export function isGivenUp({ startedAt, file }: KeptExport, now: Date): boolean {
  return !file && now.getTime() > Date.parse(startedAt) + LONGEST;
}

/** Until when its file can be taken; null while there is none. */
export function goodUntil({ file }: Pick<KeptExport, 'file'>): Date | null {
  return file && new Date(Date.parse(file.finishedAt) + KEPT);
}

/** Where it stands at a moment. */
export function exportStateOf(kept: KeptExport, now: Date): Export['state'] {
  const until = goodUntil(kept);
  if (!until) return isGivenUp(kept, now) ? 'failed' : 'in_progress';
  return now <= until ? 'ready' : 'expired';
}
