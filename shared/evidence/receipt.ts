import { ReceiptClaims, type ReceiptSigner } from '../domain/application/receipt.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import type { Jwks } from './jwks.ts';
import { type Signer, verifyJws } from './jws.ts';

/** The `typ` of a receipt's header. */
export const RECEIPT_TYPE = 'receipt+jwt';

export function receiptSigner(signer: Signer): ReceiptSigner {
  return { sign: (claims) => signer.sign(RECEIPT_TYPE, claims) };
}

/**
 * What a receipt says, where one of the keys signed it and it has the form of a receipt;
 * `receipt.invalid` otherwise. Needs no network.
 */
export async function verifyReceipt(
  jws: string,
  jwks: Jwks,
): Promise<Result<ReceiptClaims, { code: 'receipt.invalid' }>> {
  const claims = ReceiptClaims.safeParse(await verifyJws(jws, RECEIPT_TYPE, jwks));
  return claims.success ? accept(claims.data) : refuse({ code: 'receipt.invalid' });
}
