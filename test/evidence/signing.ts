import { startKms } from '../../infra/local/kms.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';
import type { Signer } from '../../shared/evidence/jws.ts';
import { kmsAt } from '../../shared/evidence/kms-requests.ts';
import { kmsJws, kmsKeys } from '../../shared/evidence/kms-signer.ts';

export interface Signing {
  readonly signer: Signer;
  readonly jwks: Jwks;
  stop(): Promise<void>;
}

/** A key in a KMS of its own, with what it signs and what that verifies against. */
export async function startSigning(): Promise<Signing> {
  const kms = await startKms();
  const client = kmsAt({
    endpoint: kms.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const jwks = await kmsKeys(client, kms.keyId)();
  return { signer: kmsJws(client, kms.keyId), jwks, stop: () => kms.stop() };
}
