import * as z from 'zod';
import { ApplicationEvent, ApplicationId } from '../../../domain/application/application.ts';
import { Sha256 } from '../../../domain/application-names.ts';
import { Instant } from '../../../domain/calendar.ts';

/** A step that is not for the association to read: its place in the chain, and its seal. */
export const ConfidentialEvent = z.strictObject({
  applicationId: ApplicationId,
  sequence: z.int().positive(),
  at: Instant,
  body: z.strictObject({ type: z.literal('confidential') }),
  /** SHA-256 over what is not shown: with it the chain verifies, and without the nonce it tells nothing. */
  seal: Sha256,
  previous: Sha256.nullable(),
  hash: Sha256,
});

/** A page of what happened to an application. */
export const HistoryPage = z.strictObject({
  events: z.array(z.union([ApplicationEvent, ConfidentialEvent])),
  nextCursor: z.string().nullable(),
});
