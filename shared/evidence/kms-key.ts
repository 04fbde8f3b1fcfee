import type { Repeat } from './kms-signer.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * A key in KMS, whose client is loaded when the key is first used: most requests sign nothing, and
 * the client is a twentieth of what a function has to load. `repeat` does again what met a trouble.
 */
export function kmsKey(keyId: string, repeat: Repeat): SigningKey {
  let loading: Promise<SigningKey> | undefined;
  const load = () =>
    (loading ??= import('./kms-signer.ts').then(({ kmsKeyOf }) => kmsKeyOf(keyId, repeat)));
  return {
    keys: async () => (await load()).keys(),
    sign: async (type, claims) => (await load()).sign(type, claims),
  };
}
