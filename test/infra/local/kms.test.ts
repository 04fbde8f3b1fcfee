import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kms, startKms } from '../../../infra/local/kms.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
const message = Buffer.from('a receipt');
const digest = createHash('sha256').update(message).digest();

let kms: Kms;
let client: KMSClient;

beforeAll(async () => {
  kms = await startKms({ folder });
  client = clientOf(kms);
});
afterAll(() => kms.stop());

function clientOf({ endpoint }: Kms): KMSClient {
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  return new KMSClient({ endpoint, region: 'local', credentials, maxAttempts: 1 });
}

async function publicKeyOf(client: KMSClient, KeyId: string) {
  const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
  return createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
}

describe('the key service, by the client of the SDK', () => {
  it.each([
    { MessageType: 'RAW' as const, Message: message },
    { MessageType: 'DIGEST' as const, Message: digest },
  ])('signs a message given as $MessageType', async (given) => {
    const key = await publicKeyOf(client, kms.keyId);
    const SigningAlgorithm = 'ECDSA_SHA_256';
    for (let i = 0; i < 50; i++) {
      const signed = await client.send(
        new SignCommand({ KeyId: kms.keyId, SigningAlgorithm, ...given }),
      );
      const signature = Buffer.from(signed.Signature ?? []);

      expect(verify('sha256', message, key, signature)).toBe(true);
      expect(verify('sha256', Buffer.from('another'), key, signature)).toBe(false);
    }
  });

  it('says what kind of key it is', async () => {
    const answer = await client.send(new GetPublicKeyCommand({ KeyId: kms.keyId }));

    expect(answer).toMatchObject({
      KeyId: `arn:aws:kms:local:000000000000:key/${kms.keyId}`,
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
      SigningAlgorithms: ['ECDSA_SHA_256'],
    });
  });

  it.each([
    {
      what: 'a key that is not there',
      KeyId: 'nowhere',
      Message: digest,
      error: 'NotFoundException',
    },
    {
      what: 'a digest of another length',
      KeyId: '',
      Message: message,
      error: 'ValidationException',
    },
  ])('refuses $what', async ({ KeyId, Message, error }) => {
    const sign = new SignCommand({
      KeyId: KeyId || kms.keyId,
      Message,
      MessageType: 'DIGEST',
      SigningAlgorithm: 'ECDSA_SHA_256',
    });

    await expect(client.send(sign)).rejects.toMatchObject({ name: error });
  });

  it('has the same key after a restart, in a file that only its owner can read', async () => {
    const id = kms.makeKey('stack/Key');
    const before = await publicKeyOf(client, id);
    const again = await startKms({ folder });
    again.makeKey('stack/Key');
    const after = await publicKeyOf(clientOf(again), id);
    await again.stop();

    expect(after.equals(before)).toBe(true);
    for (const file of readdirSync(folder))
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });
});
