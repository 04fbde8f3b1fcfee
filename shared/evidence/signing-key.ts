import type { Jwks } from './jwks.ts';
import type { Signer } from './jws.ts';

/** A key that never leaves its place: signatures by it, and its public half. */
export interface SigningKey extends Signer {
  keys(): Promise<Jwks>;
}
