import * as z from 'zod';
import { ApplicationId, Sha256 } from '../application/application.ts';
import { CalendarDate, Instant } from '../calendar.ts';
import { ListNumber } from './publication.ts';

/**
 * So many are on one list, and so many are told beside it: it is written in one transaction and read
 * in one answer, whatever its entries say. What is beyond waits for the next list.
 */
export const MOST_ON_A_LIST = 2000;

/** One project on a published list. No personal data. */
export const ListEntry = z.strictObject({
  position: z.int().positive(),
  /** The number of the project in an announcement; null on a notice. */
  projectNumber: z.string().max(60).nullable(),
  applicationId: ApplicationId,
  standardNumber: z.string(),
  titleZh: z.string(),
  association: z.strictObject({ code: z.string(), name: z.string() }),
  recommenderId: z.string().nullable(),
  /** SHA-256 over the canonical JSON of the link before and of the rest of this entry. */
  chain: Sha256,
});
export type ListEntry = z.infer<typeof ListEntry>;

/** What is signed of a list. */
export const ListClaims = z.object({
  kind: z.enum(['public_notice', 'announcement']),
  callId: z.string(),
  /** Which of its kind in the call: 1, 2, ... */
  number: ListNumber,
  publishedAt: Instant,
  /** The days of a notice, both included; null for an announcement. */
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  count: z.int().min(0),
  /** The chain of the last entry. */
  hash: Sha256,
});
export type ListClaims = z.infer<typeof ListClaims>;

/** A frozen list: a public notice (公示) or an announcement (公布). */
export const PublishedList = z.strictObject({
  ...ListClaims.shape,
  entries: z.array(ListEntry),
  /** Compact JWS over `ListClaims`. */
  signature: z.string(),
});
export type PublishedList = z.infer<typeof PublishedList>;
