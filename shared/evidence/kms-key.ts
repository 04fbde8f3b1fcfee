import type { KmsPlace } from './kms-requests.ts';
import type { Repeat } from './kms-signer.ts';
import type { SigningKey } from './signing-key.ts';

/** Which key of which KMS. */
export interface KmsKey extends KmsPlace {
  readonly id: string;
}

/**
 * A key in KMS. What asks for it is loaded when the key is first used: most requests sign nothing.
 * `repeat` does again what met a trouble.
 */
export function kmsKey({ id, ...place }: KmsKey, repeat: Repeat): SigningKey {
  let loading: Promise<SigningKey> | undefined;
  const load = () =>
    (loading ??= import('./kms-signer.ts').then(({ kmsKeyOf }) => kmsKeyOf(id, place, repeat)));
  return {
    keys: async () => (await load()).keys(),
    sign: async (type, claims) => (await load()).sign(type, claims),
  };
}
