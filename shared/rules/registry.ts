import type { PublishedPack } from '../domain/rules/clause.ts';
import { PUBLISHED } from './published.ts';

/** Every pack that was ever published, in the order of the calls. */
export const publishedPacks: readonly PublishedPack[] = PUBLISHED.map(([pack, hash]) => ({
  pack,
  ref: { id: pack.id, version: pack.version, hash },
}));

/** The latest version of a pack, by its id (`PP2023`). */
export function packById(id: string): PublishedPack | undefined {
  return publishedPacks
    .filter(({ ref }) => ref.id === id)
    .toSorted((one, other) => one.ref.version - other.ref.version)
    .at(-1);
}

/** Exactly the pack that something was judged by. */
export function packByHash(hash: string): PublishedPack | undefined {
  return publishedPacks.find(({ ref }) => ref.hash === hash);
}
