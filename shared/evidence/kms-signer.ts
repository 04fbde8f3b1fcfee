import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { ReceiptSigner } from '../domain/application/receipt.ts';
import { type Jwks, jwkOf, type PublicJwk } from './jwks.ts';
import type { Signer } from './jws.ts';
import type { SigningKey } from './signing-key.ts';
import { receiptSigner } from './receipt.ts';

/** Does what is asked of KMS, and again where it met a trouble that passes. */
export type Repeat = <T>(act: (abortSignal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * A key in KMS, by the client that the environment says. Its own retries are off: `repeat` knows
 * how much time the function has left.
 */
export function kmsKeyOf(keyId: string, repeat: Repeat): SigningKey {
  const client = new KMSClient({ maxAttempts: 1 });
  return { ...kmsJws(client, keyId, repeat), keys: kmsKeys(client, keyId, repeat) };
}

const once: Repeat = (act) => act(new AbortController().signal);

/** The public half of a KMS key, read once per instance; a failed reading is tried again. */
export function kmsKeys(client: KMSClient, keyId: string, repeat = once): () => Promise<Jwks> {
  let reading: Promise<PublicJwk> | undefined;
  return async () => {
    reading ??= repeat((abortSignal) => readKey(client, keyId, abortSignal)).catch(
      (error: unknown) => {
        reading = undefined;
        throw error;
      },
    );
    return { keys: [await reading] };
  };
}

async function readKey(
  client: KMSClient,
  keyId: string,
  abortSignal: AbortSignal,
): Promise<PublicJwk> {
  const asked = new GetPublicKeyCommand({ KeyId: keyId });
  const { PublicKey } = await client.send(asked, { abortSignal });
  if (!PublicKey) throw new Error('KMS gave no public key');
  return jwkOf(PublicKey);
}

/** Signs receipts with a KMS key. */
export function kmsSigner(client: KMSClient, keyId: string): ReceiptSigner {
  return receiptSigner(kmsJws(client, keyId));
}

/**
 * Signs with a KMS key (ECC NIST P-256), whose private half never leaves KMS. Gives a compact JWS,
 * ES256 (RFC 7515, RFC 7518 3.4); one call of KMS per signature.
 */
export function kmsJws(client: KMSClient, keyId: string, repeat = once): Signer {
  const keys = kmsKeys(client, keyId, repeat);
  return {
    sign: async (type, claims) => {
      const [key] = (await keys()).keys;
      const header = { alg: 'ES256', typ: type, kid: key?.kid };
      const signingInput = `${encoded(header)}.${encoded(claims)}`;
      const asked = new SignCommand({
        KeyId: keyId,
        SigningAlgorithm: 'ECDSA_SHA_256',
        MessageType: 'DIGEST',
        Message: createHash('sha256').update(signingInput, 'ascii').digest(),
      });
      const { Signature } = await repeat((abortSignal) => client.send(asked, { abortSignal }));
      if (!Signature) throw new Error('KMS gave no signature');
      return `${signingInput}.${joseSignature(Signature).toString('base64url')}`;
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
