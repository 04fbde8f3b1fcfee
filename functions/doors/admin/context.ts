import type { AdminStore } from '../../../shared/store/dynamo-admin-store.ts';
import { type Packs, packsOf } from '../../applications/packs/packs.ts';

/** What the use cases of this door share, made once per instance. */
export interface AdminContext {
  readonly store: AdminStore;
  readonly packs: Packs;
  readonly packByHash: Packs['byHash'];
  /** Whether a round that no ministry issued may be published: on a machine of one's own alone. */
  readonly takesSamples: boolean;
}

/** The context over a store, as it is deployed. */
export function adminContext(store: AdminContext['store'], takesSamples: boolean): AdminContext {
  const packs = packsOf(store);
  return { store, packs, packByHash: packs.byHash, takesSamples };
}
