import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import * as z from 'zod';

/** A public key that receipts verify against: ECDSA P-256, named by its thumbprint (RFC 7638). */
export const PublicJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url(),
  y: z.base64url(),
  kid: z.string().min(1),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type PublicJwk = z.infer<typeof PublicJwk>;

/** A set of public keys (RFC 7517, 5). */
export const Jwks = z.object({ keys: z.array(PublicJwk).min(1) });
export type Jwks = z.infer<typeof Jwks>;

/** The public key in DER (SubjectPublicKeyInfo, as KMS gives it) as a JWK. */
export async function jwkOf(spki: Uint8Array): Promise<PublicJwk> {
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  const kid = await calculateJwkThumbprint(key);
  return PublicJwk.parse({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' });
}
