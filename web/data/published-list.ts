import canonicalize from 'canonicalize';
import { type JWK, compactVerify, createLocalJWKSet } from 'jose';
import type { PublishedList } from './answers.ts';
import { hashOf } from './chain.ts';

/** `position`: the first entry that is not as it was signed; null where no single one is. */
export type ListVerdict =
  | { readonly whole: true }
  | { readonly whole: false; readonly position: number | null };

const wrongAt = (position: number | null): ListVerdict => ({ whole: false, position });

/**
 * Whether a list is as it was signed, found by the browser itself. The same rule as the API's own,
 * `shared/evidence/published-list.ts`.
 */
export async function listVerifiedHere(
  list: PublishedList,
  keys: readonly object[],
): Promise<ListVerdict> {
  const { entries, signature, ...claims } = list;
  if (!(await isSigned(claims, signature, keys))) return wrongAt(null);
  const { count, hash, ...heading } = claims;
  let previous = await hashOf(heading);
  for (const [at, { chain, ...entry }] of entries.entries()) {
    if (entry.position !== at + 1 || (await hashOf({ previous, entry }).catch(hasNone)) !== chain)
      return wrongAt(at + 1);
    previous = chain;
  }
  if (entries.length !== count) return wrongAt(Math.min(entries.length, count) + 1);
  return previous === hash ? { whole: true } : wrongAt(null);
}

/** What has no canonical form, as half a surrogate pair has none, was never hashed. */
const hasNone = () => null;

/** Whether one of the keys signed just these claims, as those of a list. */
async function isSigned(claims: object, jws: string, keys: readonly object[]): Promise<boolean> {
  try {
    const keySet = createLocalJWKSet({ keys: keys as JWK[] });
    const { payload, protectedHeader } = await compactVerify(jws, keySet, {
      algorithms: ['ES256'],
    });
    const signed: unknown = JSON.parse(new TextDecoder().decode(payload));
    return (
      protectedHeader.typ === 'published-list+jwt' && canonicalize(signed) === canonicalize(claims)
    );
  } catch {
    return false;
  }
}
