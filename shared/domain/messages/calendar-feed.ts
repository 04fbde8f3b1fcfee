import * as z from 'zod';
import { Instant } from '../calendar.ts';

/** The address at which somebody's due dates are read as a calendar; null: it was revoked. */
export const KeptCalendar = z.strictObject({
  version: z.int().positive(),
  feed: z
    .strictObject({
      /** SHA-256 of the secret in the address, which is kept nowhere. */
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      since: Instant,
    })
    .nullable(),
});
export type KeptCalendar = z.infer<typeof KeptCalendar>;
