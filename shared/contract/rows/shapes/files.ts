import * as z from 'zod';
import { Instant } from '../../../domain/calendar.ts';
import { MaterialFile } from '../../../domain/materials/material-file.ts';
import { RedactionNote } from '../../../domain/materials/redaction.ts';
import { Scan } from '../../../domain/materials/scan.ts';
import { ApplicationPath } from '../shapes.ts';

export const FilePath = ApplicationPath.extend({ sha256: MaterialFile.shape.sha256 });
const Files = z.strictObject({
  files: z.array(
    MaterialFile.extend({ scan: Scan.nullable(), redaction: RedactionNote.nullable() }),
  ),
});
const Link = z.strictObject({ url: z.string(), expiresAt: Instant });

/** What there is to read, for those who may read the application. */
export const LIST = {
  method: 'GET',
  params: ApplicationPath,
  answer: { status: 200, body: Files },
} as const;

export const READ = {
  method: 'POST',
  params: FilePath,
  answer: { status: 201, body: Link },
} as const;

export const READ_SUMMARY = {
  zh: '取得材料文件的链接，五分钟内有效，留有记录',
  en: 'A link to a file, good for five minutes; that it was given is recorded',
};
export const LIST_SUMMARY = { zh: '申报材料的文件', en: 'The files of an application' };
