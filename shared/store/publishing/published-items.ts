import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { Instant } from '../../domain/calendar.ts';
import {
  ListClaims,
  ListEntry,
  type PublishedList,
} from '../../domain/publication/published-list.ts';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import type { Freeze, ListHead, Revocation } from './published-store.ts';
import { type ListKind, key } from '../table/table-shape.ts';

/** How many entries lie in one item: what they state is bounded, so none comes near 400 KB. */
const ENTRIES_PER_PART = 100;
const IDS_PER_PART = 1000;

export function kindOf({ kind }: Pick<ListClaims, 'kind'>): ListKind {
  return kind === 'public_notice' ? 'notice' : 'announcement';
}

/** The part, from 1, that has the entry at a position, from 1. */
export function partOf(position: number): number {
  return Math.ceil(position / ENTRIES_PER_PART);
}

const Head = z.object({
  ...ListClaims.shape,
  signature: z.string(),
  notice: z.int().positive().nullable(),
  scope: z.string(),
  requestKey: z.string(),
  fingerprint: z.string(),
  isComplete: z.boolean(),
});

export function headFrom(item: Item): ListHead {
  const { scope, requestKey, ...head } = fromItem(Head, item);
  return { ...head, request: { scope, key: requestKey } };
}

/** The items of a list as it is frozen: its head first, then its entries, then who is told. */
export function listItems({ list, request, fingerprint, notice, unlisted }: Freeze): Item[] {
  const { entries, ...head } = list;
  const { scope, key: requestKey } = request;
  const own = { notice, scope, requestKey, fingerprint, isComplete: false };
  return [
    toItem(key.list(list.callId, kindOf(list), list.number), { ...head, ...own }),
    ...entryItems(list, entries),
    ...inParts(unlisted, IDS_PER_PART).map((ids, at) =>
      toItem(key.unlisted(list.callId, list.number, at + 1), { ids: JSON.stringify(ids) }),
    ),
  ];
}

function entryItems(list: PublishedList, entries: readonly ListEntry[]): Item[] {
  return inParts(entries, ENTRIES_PER_PART).map((part, at) =>
    toItem(key.listPart(list.callId, kindOf(list), list.number, at + 1), {
      entries: JSON.stringify(part),
    }),
  );
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  );
}

const Part = z.object({ entries: jsonText(z.array(ListEntry)) });

export function entriesFrom(item: Item): ListEntry[] {
  return fromItem(Part, item).entries;
}

const Unlisted = z.object({ ids: jsonText(z.array(ApplicationId)) });

export function unlistedFrom(item: Item): string[] {
  return fromItem(Unlisted, item).ids;
}

const RevocationItem = z.object({
  announcement: z.int().positive(),
  projectNumber: z.string(),
  reasons: z.string(),
  at: Instant,
});

export function revocationItem(callId: string, revocation: Revocation): Item {
  return toItem(key.revocation(callId, revocation.projectNumber), { ...revocation });
}

export function revocationFrom(item: Item): Revocation {
  return fromItem(RevocationItem, item);
}
