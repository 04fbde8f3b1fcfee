import type { PublishedPack } from '../../../shared/domain/rules/clause.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { packByHash } from '../../../shared/rules/packs/registry.ts';
import type { RulePackReader } from '../../../shared/store/calls/call-store.ts';

/** Exactly the pack that something names. */
export type PackByHash = (hash: string) => Promise<PublishedPack | undefined>;

/**
 * The packs over a store, by their hash. One that comes with the code costs no request; one of the
 * table is read once by each instance, since what lies under a hash never changes.
 */
export function packByHashIn(store: RulePackReader): PackByHash {
  const known = new Map<string, PublishedPack>();
  return async (hash) => {
    const found = packByHash(hash) ?? known.get(hash);
    if (found) return found;
    const read = await store.readRulePack(hash);
    if (!read) return undefined;
    if (hashOf(read.pack) !== hash) throw new Error(`the pack ${hash} is not what was published`);
    known.set(hash, read);
    return read;
  };
}
