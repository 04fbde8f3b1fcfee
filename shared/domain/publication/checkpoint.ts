import * as z from 'zod';
import { Sha256 } from '../application/application.ts';
import { CalendarDate, Instant } from '../calendar.ts';

/** What is signed of a checkpoint. */
export const CheckpointClaims = z.object({
  /** The day that it closes. */
  date: CalendarDate,
  at: Instant,
  /** How many histories there were. */
  size: z.int().min(0),
  /** The Merkle tree hash over the leaves in their order (RFC 6962, 2.1). */
  root: Sha256,
  /** SHA-256 over the canonical claims of the checkpoint before; null for the first. */
  previous: Sha256.nullable(),
});
export type CheckpointClaims = z.infer<typeof CheckpointClaims>;

/**
 * Where all histories stood at one moment, to be kept outside the table: whoever writes a history
 * anew from its first event on is found by it. It names no application.
 */
export const Checkpoint = z.strictObject({
  ...CheckpointClaims.shape,
  /** In ascending order, so that their order tells nothing. */
  leaves: z.array(Sha256),
  /** Compact JWS over `CheckpointClaims`. */
  signature: z.string(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;
