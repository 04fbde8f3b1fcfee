import type { PublishedPack } from '../../domain/rules/clause.ts';
import type { Law } from '../../domain/rules/source.ts';
import { type PublishedRules, publishedRules } from './published-rules.ts';

interface Registry extends Pick<PublishedRules, 'trees' | 'laws'> {
  readonly packs: readonly PublishedPack[];
}

let registry: Registry | undefined;

/** Read when it is first asked for: most requests judge nothing. */
function published(): Registry {
  if (registry) return registry;
  const { packs, trees, laws } = publishedRules();
  const withRefs = packs.toReversed().map(([pack, hash]) => ({
    pack,
    ref: { id: pack.id, version: pack.version, hash },
  }));
  return (registry = { packs: withRefs, trees, laws });
}

/** Every pack that was ever published, in the order of the calls. */
export function publishedPacks(): readonly PublishedPack[] {
  return published().packs;
}

/** The latest version of a pack, by its id (`PP2023`). */
export function packById(id: string): PublishedPack | undefined {
  return publishedPacks()
    .filter(({ ref }) => ref.id === id)
    .toSorted((one, other) => one.ref.version - other.ref.version)
    .at(-1);
}

/** Exactly the pack that something was judged by. */
export function packByHash(hash: string): PublishedPack | undefined {
  return publishedPacks().find(({ ref }) => ref.hash === hash);
}

/** What every pack rests on beside its own documents. */
export function publishedLaws(): readonly Law[] {
  return published().laws;
}

/** The parsed form of a condition that is published, as JSON. */
export function publishedTree(condition: string): string | undefined {
  const { trees } = published();
  return Object.hasOwn(trees, condition) ? trees[condition] : undefined;
}
