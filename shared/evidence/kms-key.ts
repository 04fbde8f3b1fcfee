import type { SigningKey } from './signing-key.ts';

/**
 * A key in KMS, whose client is loaded when the key is first used: most requests sign nothing, and
 * the client is a twentieth of what a function has to load.
 */
export function kmsKey(keyId: string): SigningKey {
  let loading: Promise<SigningKey> | undefined;
  const load = () =>
    (loading ??= import('./kms-signer.ts').then(({ kmsKeyOf }) => kmsKeyOf(keyId)));
  return {
    keys: async () => (await load()).keys(),
    sign: async (type, claims) => (await load()).sign(type, claims),
  };
}
