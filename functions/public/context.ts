import type { Call } from '../../shared/domain/call.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';

/** What the public door may touch: calls and public keys, to read. */
export interface PublicContext {
  readonly readCall: (id: string) => Promise<Call | null>;
  readonly listCalls: () => Promise<readonly Call[]>;
  readonly keys: () => Promise<Jwks>;
}
