import type * as z from 'zod';
import {
  type ListEntry,
  ListClaims,
  PublishedList as ListShape,
} from '../domain/publication/published-list.ts';
import { hashOf } from './canonical.ts';
import type { Jwks } from './jwks.ts';
import { type Signer, verifyJws } from './jws.ts';

/** The `typ` of a list's header. */
export const LIST_TYPE = 'published-list+jwt';

/** What a list says of itself. */
export type ListHeading = Omit<ListClaims, 'count' | 'hash'>;

/** A frozen list that anyone can verify: a public notice (公示) or an announcement (公布). */
export const PublishedList = ListShape.refine(
  ({ kind, from, to }) => (kind === 'announcement' ? isNever(from, to) : isPeriod(from, to)),
  {
    path: ['to'],
    error: 'a public notice has its first and last day, an announcement none',
  },
);
export type PublishedList = z.infer<typeof PublishedList>;

function isNever(from: string | null, to: string | null): boolean {
  return from === null && to === null;
}

function isPeriod(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && from <= to;
}

/** What is written into a list: its place and its chain follow. */
export type Listed = Omit<ListEntry, 'position' | 'chain'>;

/**
 * The list of these entries, in this order. Throws where one application comes twice, or where the
 * period does not fit the kind.
 */
export async function makeList(
  heading: ListHeading,
  listed: readonly Listed[],
  signer: Signer,
): Promise<PublishedList> {
  if (new Set(listed.map(({ applicationId }) => applicationId)).size < listed.length) {
    throw new Error('an application comes twice');
  }
  const entries: ListEntry[] = [];
  let hash = hashOf(heading);
  for (const each of listed) {
    const entry = { ...each, position: entries.length + 1 };
    hash = linkOf(hash, entry);
    entries.push({ ...entry, chain: hash });
  }
  const claims: ListClaims = { ...heading, count: entries.length, hash };
  const signature = await signer.sign(LIST_TYPE, claims);
  return PublishedList.parse({ ...claims, entries, signature });
}

function linkOf(previous: string, entry: Omit<ListEntry, 'chain'>): string {
  return hashOf({ previous, entry });
}

/**
 * `signature`: no such key signed it. `heading`: it says something else of itself than was signed.
 * `position`: the entry is another one than belongs there. `chain`: it is not as it was. `end`: the
 * list does not end where it did. `hash`: its entries fit each other, but not what was signed.
 */
export type ListFault = 'signature' | 'heading' | 'position' | 'chain' | 'end' | 'hash';

/**
 * `position`: the first entry that is wrong or missing, from 1; null where no single one is. `at`: a
 * JSON pointer (RFC 6901) to what is wrong.
 */
export type ListVerdict =
  | { whole: true }
  | { whole: false; position: number | null; because: ListFault; at: string };

const unplaced = (because: ListFault, at: string): ListVerdict => {
  return { whole: false, position: null, because, at };
};
const placed = (because: ListFault, position: number): ListVerdict => {
  return { whole: false, position, because, at: `/entries/${position - 1}` };
};

/** Whether a list is whole as it was signed; else the first entry that is wrong, and why. */
export async function verifyList(list: PublishedList, jwks: Jwks): Promise<ListVerdict> {
  const signed = ListClaims.safeParse(await verifyJws(list.signature, LIST_TYPE, jwks)).data;
  if (!signed) return unplaced('signature', '/signature');
  const { count, hash, ...heading } = signed;
  const head = hashOf(heading);
  const shown = headingOf(list);
  const differing = HEADING.find((name) => shown[name] !== signed[name]);
  if (differing !== undefined) return unplaced('heading', `/${differing}`);
  return faultIn(list.entries, head) ?? endFault(list, { count, hash }) ?? { whole: true };
}

const HEADING = ['kind', 'callId', 'number', 'publishedAt', 'from', 'to'] as const;

function headingOf({ kind, callId, number, publishedAt, from, to }: ListHeading): ListHeading {
  return { kind, callId, number, publishedAt, from, to };
}

function faultIn(entries: readonly ListEntry[], head: string): ListVerdict | null {
  let previous = head;
  for (const [at, { chain, ...entry }] of entries.entries()) {
    const position = at + 1;
    if (entry.position !== position) return placed('position', position);
    if (hashIfAny({ previous, entry }) !== chain) return placed('chain', position);
    previous = chain;
  }
  return null;
}

function endFault(
  { entries, count, hash }: PublishedList,
  signed: Pick<ListClaims, 'count' | 'hash'>,
): ListVerdict | null {
  if (entries.length !== signed.count) {
    const position = Math.min(entries.length, signed.count) + 1;
    return placed('end', position);
  }
  const last = entries.at(-1)?.chain ?? signed.hash;
  if (count !== signed.count) return unplaced('heading', '/count');
  if (hash !== signed.hash) return unplaced('hash', '/hash');
  return last === signed.hash ? null : unplaced('hash', '/entries');
}

/** What has no canonical form, as half a surrogate pair has none, was never hashed. */
function hashIfAny(value: unknown): string | null {
  try {
    return hashOf(value);
  } catch {
    return null;
  }
}
