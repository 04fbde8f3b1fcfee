import * as z from 'zod';
import { Instant } from '../calendar.ts';

/** Who read what personal data, and why. */
export const PersonalDataReading = z.strictObject({
  at: Instant,
  role: z.string(),
  /** The name of the reader's organisation. */
  organisation: z.string(),
  of: z.string().describe('`association`, or the case number of an objection'),
  reason: z.string(),
});
export type PersonalDataReading = z.infer<typeof PersonalDataReading>;
