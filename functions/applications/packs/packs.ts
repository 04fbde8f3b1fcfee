import type { PublishedPack, RulePackRef } from '../../../shared/domain/rules/clause.ts';
import type { PackRelease, Publication } from '../../../shared/domain/rules/pack-release.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { publishedPacks } from '../../../shared/rules/packs/registry.ts';
import type { RulePackStore } from '../../../shared/store/calls/call-store.ts';
import { type PackByHash, packByHashIn } from './pack-by-hash.ts';

/** A pack as lists have it. */
export interface ListedPack {
  readonly ref: RulePackRef;
  readonly title: Text;
  readonly clauses: number;
  /** Null: it comes with the code. */
  readonly published: Publication | null;
}

/** Every pack that was ever published: those that come with the code, and those of the table. */
export interface Packs {
  readonly byHash: PackByHash;
  /** The latest version of a pack, by its id (`PP2023`). */
  readonly byId: (id: string) => Promise<PublishedPack | undefined>;
  readonly list: () => Promise<ListedPack[]>;
}

/** The packs over a store. */
export function packsOf(store: RulePackStore): Packs {
  const byHash = packByHashIn(store);
  const list: Packs['list'] = async () => {
    const releases = await store.listPackReleases();
    return [...publishedPacks().map(ofTheCode), ...releases.map(ofTheTable)];
  };
  const byId: Packs['byId'] = async (id) => {
    const latest = latestOf(await list(), id);
    return latest && byHash(latest.ref.hash);
  };
  return { byHash, byId, list };
}

/** The latest version among packs; what was published here counts before the code's of the same number. */
export function latestOf(packs: readonly ListedPack[], id: string): ListedPack | undefined {
  return packs
    .filter(({ ref }) => ref.id === id)
    .toSorted((one, other) => one.ref.version - other.ref.version)
    .at(-1);
}

function ofTheCode({ ref, pack }: PublishedPack): ListedPack {
  return { ref, title: pack.title, clauses: pack.clauses.length, published: null };
}

function ofTheTable({ ref, title, clauses, ...published }: PackRelease): ListedPack {
  return { ref, title, clauses, published };
}
