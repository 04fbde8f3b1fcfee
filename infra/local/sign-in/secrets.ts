import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const Stored = z.object({
  key: z.record(z.string(), z.unknown()),
  cookieKey: z.string(),
});

export interface Secrets {
  /** Private RSA key, as JWK with `kid`, `alg` and `use`. */
  readonly key: JWK;
  readonly cookieKey: string;
}

/** The issuer's keys; kept in `folder`, so that tokens hold beyond a restart. */
export async function findSecrets(folder: string | null): Promise<Secrets> {
  const file = folder && join(folder, 'sign-in.json');
  if (file && existsSync(file))
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8'))) as Secrets;

  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const secrets = {
    key: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' },
    cookieKey: randomBytes(32).toString('hex'),
  };
  if (folder && file) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return secrets;
}
