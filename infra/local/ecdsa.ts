import { createECDH, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';

/** The order of the group of NIST P-256 (FIPS 186-5; SEC 2, 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Signs a SHA-256 digest (32 bytes) by ECDSA over P-256 (FIPS 186-5, 6.4); gives the signature in
 * DER. Node signs whole messages only, while KMS also takes a digest.
 */
export function signDigest(digest: Buffer, secret: bigint): Buffer {
  const z = toNumber(digest);
  for (;;) {
    const k = toNumber(randomBytes(32));
    if (k === 0n || k >= ORDER) continue;
    const r = xOfMultiple(k) % ORDER;
    const s = modulo(inverse(k) * (z + r * secret));
    if (r !== 0n && s !== 0n) return sequence(integer(r), integer(s));
  }
}

/** The secret number of a P-256 private key. */
export function secretOf(key: KeyObject): bigint {
  const { d } = key.export({ format: 'jwk' });
  return toNumber(Buffer.from(String(d), 'base64url'));
}

/** The public key as KMS gives it: SubjectPublicKeyInfo in DER. */
export function publicDer(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' });
}

function xOfMultiple(k: bigint): bigint {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(toBytes(k));
  return toNumber(curve.getPublicKey().subarray(1, 33));
}

function inverse(value: bigint): bigint {
  // Fermat: the order is prime
  let [result, base, exponent] = [1n, modulo(value), ORDER - 2n];
  while (exponent > 0n) {
    if (exponent & 1n) result = modulo(result * base);
    base = modulo(base * base);
    exponent >>= 1n;
  }
  return result;
}

function modulo(value: bigint): bigint {
  return ((value % ORDER) + ORDER) % ORDER;
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function toBytes(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
}

function integer(value: bigint): Buffer {
  const bytes = toBytes(value);
  const start = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(start);
  // a leading zero keeps the number positive
  const body = short.readUInt8() >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short;
  return Buffer.concat([Buffer.from([0x02, body.length]), body]);
}

function sequence(...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}
