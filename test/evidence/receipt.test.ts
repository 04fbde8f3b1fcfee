import { createHash, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { CompactSign, importPKCS8 } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKms, type Kms } from '../../infra/local/kms.ts';
import type { ReceiptClaims } from '../../shared/domain/application/receipt.ts';
import { type Jwks, jwkOf } from '../../shared/evidence/jwks.ts';
import { type AskKms, kmsAt } from '../../shared/evidence/kms-requests.ts';
import { joseSignature, kmsKeys, kmsSigner } from '../../shared/evidence/kms-signer.ts';
import { RECEIPT_TYPE, verifyReceipt } from '../../shared/evidence/receipt.ts';

const claims: ReceiptClaims = {
  iss: 'https://pilots.example',
  sub: 'app_0123456789abcdef',
  iat: 1_700_000_000,
  receivedAt: '2023-11-15T06:13:20.000+08:00',
  callId: 'sample-2026',
  association: '51100000500002862F',
  contentHash: 'a'.repeat(64),
  history: 'c'.repeat(64),
  packHash: 'b'.repeat(64),
  verdict: 'admissible',
};

describe('a receipt', () => {
  let kms: Kms;
  let client: AskKms;
  let jwks: Jwks;
  let jws: string;

  beforeAll(async () => {
    kms = await startKms();
    client = kmsAt({
      endpoint: kms.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    jwks = await kmsKeys(client, kms.keyId)();
    jws = await kmsSigner(client, kms.keyId).sign(claims);
  });
  afterAll(() => kms.stop());

  it('that KMS signed verifies against the published key and says what was signed', async () => {
    expect(await verifyReceipt(jws, jwks)).toEqual({ ok: true, value: claims });
  });

  it('names its key by the thumbprint of the published one', () => {
    const header = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString());

    expect(header).toEqual({ alg: 'ES256', typ: RECEIPT_TYPE, kid: jwks.keys[0]?.kid });
  });

  it('verifies however the numbers of its signature fall, 200 times', async () => {
    const signer = kmsSigner(client, kms.keyId);
    for (let i = 0; i < 200; i++) {
      const again = await signer.sign({ ...claims, iat: i });
      expect(await verifyReceipt(again, jwks)).toMatchObject({ ok: true });
    }
  });

  it('is refused with any single character of it changed', async () => {
    for (let i = 0; i < jws.length; i++) {
      const other = jws[i] === 'A' ? 'B' : 'A';
      const altered = jws.slice(0, i) + other + jws.slice(i + 1);
      expect(await verifyReceipt(altered, jwks)).toEqual({
        ok: false,
        refusal: { code: 'receipt.invalid' },
      });
    }
  });

  it.each(['', 'x', 'a.b.c', '..', 'e30.e30.', '\u0000', '回执'])(
    'is refused as %j, whatever that is',
    async (text) => {
      expect(await verifyReceipt(text, jwks)).toMatchObject({ ok: false });
    },
  );

  it('is refused without a signature, by another key, of another algorithm or type', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const kid = jwks.keys[0]?.kid ?? '';
    const unsigned = `${part({ alg: 'none', typ: RECEIPT_TYPE, kid })}.${part(claims)}.`;
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const stranger = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'ES256', typ: RECEIPT_TYPE, kid })
      .sign(await importPKCS8(pem, 'ES256'));
    const hmac = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'HS256', typ: RECEIPT_TYPE, kid })
      .sign(createHash('sha256').update(JSON.stringify(jwks)).digest());

    for (const forged of [unsigned, stranger, hmac]) {
      expect(await verifyReceipt(forged, jwks)).toMatchObject({ ok: false });
    }
  });

  it('is refused where the key signed something that is no receipt', async () => {
    // @ts-expect-error an earlier form of the claims, say
    const odd = await kmsSigner(client, kms.keyId).sign({ ...claims, verdict: 'perhaps' });

    expect(await verifyReceipt(odd, jwks)).toMatchObject({ ok: false });
  });
});

describe('a signature in DER', () => {
  it('becomes 64 octets that Node verifies alike', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (let i = 0; i < 300; i++) {
      const der = signBytes('sha256', Buffer.from(String(i)), privateKey);
      expect(joseSignature(der)).toHaveLength(64);
    }
  });

  it('is refused when it is something else', () => {
    expect(() => joseSignature(Buffer.from('3000', 'hex'))).toThrow('DER');
    expect(() => joseSignature(Buffer.from('300404010203', 'hex'))).toThrow('DER');
  });
});

describe('a public key', () => {
  it('is refused as a JWK when it is of another curve', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const spki = publicKey.export({ format: 'der', type: 'spki' });

    await expect(jwkOf(spki)).rejects.toThrow('P-256');
  });
});
