import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../shared/evidence/canonical.ts';
import type { itemsIn } from '../support/dynamo.ts';

type Items = Awaited<ReturnType<typeof itemsIn>>;

/** What a command left in the table: each item that came or changed, and the keys of what went. */
export interface Effect {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Identifiers, digests, nonces and signatures: what is made new differs each time, and nothing else may. */
const MADE =
  /eyJ[\w-]+\.[\w-]+\.[\w-]+|\b[a-z]{2,4}_(?:\d+_)?[0-9a-hjkmnp-tv-z]{20}\b|\b[0-9a-f]{32}(?:[0-9a-f]{32})?\b/g;

/** Two items compared by what they say, with what was not there before as `*`. */
export function effectOf(before: Items, after: Items): Effect {
  const [was, is] = [byKey(before), byKey(after)];
  const known = new Set([...was.values()].flatMap((item) => canonicalJson(item).match(MADE) ?? []));
  const plain = (text: string) => text.replaceAll(MADE, (made) => (known.has(made) ? made : '*'));
  // attribute by attribute: some are named by an identifier, which says nothing of their order
  const told = (item: Items[number]) =>
    Object.entries(item)
      .map(([name, value]) => `${plain(name)}: ${plain(canonicalJson(value))}`)
      .toSorted()
      .join('\n');
  const isSame = (key: string, item: Items[number]) => isDeepStrictEqual(was.get(key), item);
  return {
    written: [...is]
      .filter(([key, item]) => !isSame(key, item))
      .map(([, item]) => told(item))
      .toSorted(),
    removed: [...was.keys()].filter((key) => !is.has(key)).toSorted(),
  };
}

/** Each item by its key; when something came in is noted whatever becomes of it. */
function byKey(items: Items): Map<string, Items[number]> {
  const all = items.map((item) => [`${item['pk']?.S} ${item['sk']?.S}`, item] as const);
  return new Map(all.filter(([key]) => !key.includes('#arrival ')));
}
