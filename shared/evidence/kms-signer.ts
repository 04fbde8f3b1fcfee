import { createHash } from 'node:crypto';
import type { ReceiptSigner } from '../domain/application/receipt.ts';
import { type Jwks, jwkOf, type PublicJwk } from './jwks.ts';
import type { Signer } from './jws.ts';
import { type AskKms, type KmsPlace, kmsAt } from './kms-requests.ts';
import type { SigningKey } from './signing-key.ts';
import { receiptSigner } from './receipt.ts';

/** Does what is asked of KMS, and again where it met a trouble that passes. */
export type Repeat = <T>(act: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** A key in KMS; `repeat` knows how much time the function has left. */
export function kmsKeyOf(keyId: string, place: KmsPlace, repeat: Repeat): SigningKey {
  const ask = kmsAt(place);
  return { ...kmsJws(ask, keyId, repeat), keys: kmsKeys(ask, keyId, repeat) };
}

const once: Repeat = (act) => act(new AbortController().signal);

/** The public half of a KMS key, read once per instance; a failed reading is tried again. */
export function kmsKeys(ask: AskKms, keyId: string, repeat = once): () => Promise<Jwks> {
  let reading: Promise<PublicJwk> | undefined;
  return async () => {
    reading ??= repeat((signal) => readKey(ask, keyId, signal)).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return { keys: [await reading] };
  };
}

async function readKey(ask: AskKms, keyId: string, signal: AbortSignal): Promise<PublicJwk> {
  const { PublicKey } = await ask('GetPublicKey', { KeyId: keyId }, signal);
  if (typeof PublicKey !== 'string') throw new Error('KMS gave no public key');
  return jwkOf(Buffer.from(PublicKey, 'base64'));
}

/** Signs receipts with a KMS key. */
export function kmsSigner(ask: AskKms, keyId: string): ReceiptSigner {
  return receiptSigner(kmsJws(ask, keyId));
}

/**
 * Signs with a KMS key (ECC NIST P-256), whose private half never leaves KMS. Gives a compact JWS,
 * ES256 (RFC 7515, RFC 7518 3.4); one call of KMS per signature.
 */
export function kmsJws(ask: AskKms, keyId: string, repeat = once): Signer {
  const keys = kmsKeys(ask, keyId, repeat);
  return {
    sign: async (type, claims) => {
      const [key] = (await keys()).keys;
      const header = { alg: 'ES256', typ: type, kid: key?.kid };
      const signingInput = `${encoded(header)}.${encoded(claims)}`;
      const asked = {
        KeyId: keyId,
        SigningAlgorithm: 'ECDSA_SHA_256',
        MessageType: 'DIGEST',
        Message: createHash('sha256').update(signingInput, 'ascii').digest('base64'),
      };
      const { Signature } = await repeat((signal) => ask('Sign', asked, signal));
      if (typeof Signature !== 'string') throw new Error('KMS gave no signature');
      const der = Buffer.from(Signature, 'base64');
      return `${signingInput}.${joseSignature(der).toString('base64url')}`;
    },
  };
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}

const COORDINATE = 32;
const INTEGER = 0x02;

/**
 * DER (SEQUENCE of the integers r and s, as KMS answers) as r || s of 32 octets each (RFC 7518,
 * 3.4). DER drops leading zeros and adds one before a set high bit.
 */
export function joseSignature(der: Uint8Array): Buffer {
  const bytes = Buffer.from(der);
  const integers: Buffer[] = [];
  // tag and length of the sequence, which is shorter than 128 octets for P-256
  for (let at = 2; at < bytes.length;) {
    const length = bytes[at + 1] ?? 0;
    if (bytes[at] !== INTEGER) throw new Error('not an ECDSA signature in DER');
    integers.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  if (integers.length !== 2) throw new Error('not an ECDSA signature in DER');
  return Buffer.concat(integers.map(padded));
}

function padded(integer: Buffer): Buffer {
  const digits = integer.subarray(Math.max(0, integer.length - COORDINATE));
  return Buffer.concat([Buffer.alloc(COORDINATE - digits.length), digits]);
}
