import * as z from 'zod';
import { claimedFormat } from './file-ending.ts';

/** The formats that a call may take, with the media type under which a file is kept and given out. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  wps: 'application/wps-office.wps',
} as const;
export const FileFormat = z.enum(['pdf', 'ofd', 'png', 'jpeg', 'tiff', 'docx', 'xlsx', 'wps']);
export type FileFormat = z.infer<typeof FileFormat>;

/** The format that a file's name claims; null where it claims none of ours. */
export function formatOf(name: string): FileFormat | null {
  return FileFormat.safeParse(claimedFormat(name)).data ?? null;
}
