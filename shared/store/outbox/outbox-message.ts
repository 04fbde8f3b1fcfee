import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';

/**
 * What others are told of an accepted command. Self-contained: the records of one transaction may
 * reach a consumer apart and in any order.
 */
export const OutboxMessage = z.object({
  kind: z.enum(['application_submitted', 'application_withdrawn']),
  applicationId: ApplicationId,
  /** The event that this tells of. */
  sequence: z.int().positive(),
  callId: z.string(),
  association: z.string(),
  standardNumber: z.string().nullable(),
  at: Instant,
});
export type OutboxMessage = z.infer<typeof OutboxMessage>;
