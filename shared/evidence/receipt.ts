import { compactVerify, createLocalJWKSet, errors } from 'jose';
import { ReceiptClaims } from '../domain/receipt.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import type { Jwks } from './jwks.ts';

/** The `typ` of a receipt's header (RFC 8725, 3.11): nothing else that the key signs passes as one. */
export const RECEIPT_TYPE = 'receipt+jwt';

/**
 * What a receipt says, where one of the keys signed it (ES256 and nothing else) and it has the
 * form of a receipt; `receipt.invalid` otherwise. Needs no network.
 */
export async function verifyReceipt(
  jws: string,
  jwks: Jwks,
): Promise<Result<ReceiptClaims, { code: 'receipt.invalid' }>> {
  if (!jws.split('.').every(isCanonical)) return refuse({ code: 'receipt.invalid' });
  try {
    const keySet = createLocalJWKSet({ keys: [...jwks.keys] });
    const { payload, protectedHeader } = await compactVerify(jws, keySet, {
      algorithms: ['ES256'],
    });
    if (protectedHeader.typ !== RECEIPT_TYPE) return refuse({ code: 'receipt.invalid' });
    const claims = ReceiptClaims.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return claims.success ? accept(claims.data) : refuse({ code: 'receipt.invalid' });
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) {
      return refuse({ code: 'receipt.invalid' });
    }
    throw error;
  }
}

/** Base64url leaves bits unused at its end; text that sets them would decode to the same bytes. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
