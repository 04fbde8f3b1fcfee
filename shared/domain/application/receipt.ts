import * as z from 'zod';
import { ApplicationId, Sha256 } from '../application-names.ts';
import { Verdict } from '../rules/assessment.ts';
import { Instant } from '../calendar.ts';
import { RulePackRef } from '../rules/clause.ts';

/** What a receipt says, in the payload of its JWS (RFC 7515). */
export const ReceiptClaims = z.strictObject({
  iss: z.string(),
  /** The application. */
  sub: ApplicationId,
  /** Seconds since 1970, as JWT has it; `receivedAt` is the same moment, to the millisecond. */
  iat: z.int(),
  receivedAt: Instant,
  callId: z.string(),
  association: z.string(),
  /** SHA-256 over the canonical JSON (RFC 8785) of the content without its personal data. */
  contentHash: Sha256,
  /** The hash of the last event before the submission: it binds the whole history so far. */
  history: Sha256,
  packHash: Sha256,
  verdict: Verdict,
  // what a receipt shows besides; the first ones were signed without them
  packId: z.string().optional(),
  packVersion: z.int().optional(),
  referred: z.array(z.string()).optional(),
  inGrace: z.boolean().optional(),
});
export type ReceiptClaims = z.infer<typeof ReceiptClaims>;

/** The proof of a filing: signed by the service's key, checkable by anyone. */
export const Receipt = z.strictObject({
  applicationId: ApplicationId,
  receivedAt: Instant,
  contentHash: Sha256,
  pack: RulePackRef,
  verdict: Verdict,
  /** The clauses, and the codes of the warnings, because of which a person looks at it. */
  referred: z.array(z.string()),
  /** True where the filing came in the grace after closing. */
  inGrace: z.boolean(),
  /** Compact JWS over `ReceiptClaims`. */
  jws: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** Signs receipts; the key stays where it is (in the cloud, in KMS). Gives a compact JWS, ES256. */
export interface ReceiptSigner {
  sign(claims: ReceiptClaims): Promise<string>;
}
