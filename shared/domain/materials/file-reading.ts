import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { MaterialFile } from './material-file.ts';

/** That somebody of those who judge asked for the link to a file, as its association is told. */
export const FileReading = z.strictObject({
  at: Instant,
  sha256: MaterialFile.shape.sha256,
  name: z.string().nullable().describe('of the file; null: it is not kept any more'),
  role: z.string(),
  organisation: z
    .string()
    .nullable()
    .describe('the name of the reader’s organisation; null: of an expert, whom it would tell'),
});
export type FileReading = z.infer<typeof FileReading>;

/** The same for those who examine and decide: who it was as well. */
export const OfficeFileReading = FileReading.extend({
  organisation: z.string(),
  subject: z.string().describe('of the token; other words once personal data were erased'),
});
export type OfficeFileReading = z.infer<typeof OfficeFileReading>;

/** As the association is told: an expert is not found by whom they judge. */
export function asTold({ subject: _who, ...reading }: OfficeFileReading): FileReading {
  return reading.role === 'expert' ? { ...reading, organisation: null } : reading;
}
