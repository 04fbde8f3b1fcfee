import { compactVerify, createLocalJWKSet, errors } from 'jose';
import type { Jwks } from './jwks.ts';

/**
 * Signs what the service states; the key stays where it is (in the cloud, in KMS). Gives a compact
 * JWS, ES256 (RFC 7515), whose header's `typ` says what is stated (RFC 8725, 3.11): so nothing else
 * that the key signs passes as that.
 */
export interface Signer {
  sign(type: string, claims: object): Promise<string>;
}

/**
 * What a JWS states, where one of the keys signed it (ES256 and nothing else) as something of this
 * type; `undefined` otherwise. Needs no network.
 */
export async function verifyJws(jws: string, type: string, jwks: Jwks): Promise<unknown> {
  if (!jws.split('.').every(isCanonical)) return undefined;
  try {
    const keySet = createLocalJWKSet({ keys: [...jwks.keys] });
    const { payload, protectedHeader } = await compactVerify(jws, keySet, {
      algorithms: ['ES256'],
    });
    const isOfType = protectedHeader.typ === type;
    return isOfType ? (JSON.parse(new TextDecoder().decode(payload)) as unknown) : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Base64url leaves bits unused at its end; text that sets them would decode to the same bytes. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
