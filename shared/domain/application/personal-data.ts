import * as z from 'zod';
import { Instant } from '../calendar.ts';

/** What a reading of personal data is of, where it is not of an objection. */
export const OF_ASSOCIATION = 'association';

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
