import * as z from 'zod';
import { Receipt, type ReceiptClaims } from '../domain/application/receipt.ts';
import { fieldErrorsOf } from '../domain/application/field-errors.ts';
import { Checkpoint } from '../domain/publication/checkpoint.ts';
import { PublishedList } from '../domain/publication/published-list.ts';
import type { Text } from '../domain/text.ts';
import { canonicalJson } from './canonical.ts';
import type { ChainHead } from './chain.ts';
import { verifyCheckpoint } from './checkpoint.ts';
import { OF_CHECKPOINT, OF_HISTORY, OF_LIST, OF_RECEIPT } from './fault-wording.ts';
import type { Jwks } from './jwks.ts';
import { verifyList } from './published-list.ts';
import { verifyReceipt } from './receipt.ts';
import { HistoryExport, verifyHistory } from './verify-history.ts';

/** The first thing that is wrong: a JSON pointer (RFC 6901) into what was given, and what it is. */
export interface Wrong {
  readonly at: string;
  readonly what: Text;
}

/** Where a schema stumbles first; what it does not know was never signed. */
function formless({ issues }: z.ZodError, given: unknown): Wrong {
  const [error] = fieldErrorsOf(issues, given);
  return { at: error?.pointer ?? '', what: error?.message ?? OF_RECEIPT.form };
}

/** What is wrong with an exported history, or the part of it `after` an event; null where it is whole. */
export function wrongInHistory(given: unknown, after?: ChainHead): Wrong | null {
  const history = HistoryExport.safeParse(given);
  if (!history.success) return formless(history.error, given);
  const verdict = verifyHistory(history.data, after);
  return verdict.whole ? null : { at: verdict.at, what: OF_HISTORY[verdict.because] };
}

/** What is wrong with a receipt, as its bare JWS or as the API gave it; null where it is genuine. */
export async function wrongInReceipt(given: unknown, keys: Jwks): Promise<Wrong | null> {
  if (typeof given === 'string') return wrongInJws(given, '', keys);
  const receipt = Receipt.safeParse(given);
  if (!receipt.success) return formless(receipt.error, given);
  const verified = await verifyReceipt(receipt.data.jws, keys);
  return verified.ok
    ? firstDifference(receipt.data, verified.value)
    : { at: '/jws', what: OF_RECEIPT.signature };
}

async function wrongInJws(jws: string, at: string, keys: Jwks): Promise<Wrong | null> {
  const verified = await verifyReceipt(jws, keys);
  return verified.ok ? null : { at, what: OF_RECEIPT.signature };
}

/** What a reader sees of a receipt, each with what was signed of it. */
const READABLE: readonly (readonly [
  at: string,
  shown: (receipt: Receipt) => unknown,
  signed: (claims: ReceiptClaims) => unknown,
])[] = [
  ['/applicationId', (r) => r.applicationId, (c) => c.sub],
  ['/receivedAt', (r) => r.receivedAt, (c) => c.receivedAt],
  ['/contentHash', (r) => r.contentHash, (c) => c.contentHash],
  ['/pack/id', (r) => r.pack.id, (c) => c.packId],
  ['/pack/version', (r) => r.pack.version, (c) => c.packVersion],
  ['/pack/hash', (r) => r.pack.hash, (c) => c.packHash],
  ['/verdict', (r) => r.verdict, (c) => c.verdict],
  ['/referred', (r) => r.referred, (c) => c.referred],
  ['/inGrace', (r) => r.inGrace, (c) => c.inGrace],
];

function firstDifference(receipt: Receipt, claims: ReceiptClaims): Wrong | null {
  for (const [at, shown, signedIn] of READABLE) {
    const signed = signedIn(claims);
    if (signed === undefined) return { at, what: OF_RECEIPT.unsigned };
    if (canonicalOrNull(shown(receipt)) !== canonicalOrNull(signed)) {
      return { at, what: OF_RECEIPT.differs };
    }
  }
  return null;
}

/** What has no canonical form, as half a surrogate pair has none, was never signed. */
function canonicalOrNull(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** What is wrong with a checkpoint; null where it is as it was signed. */
export async function wrongInCheckpoint(given: unknown, keys: Jwks): Promise<Wrong | null> {
  const checkpoint = Checkpoint.safeParse(given);
  if (!checkpoint.success) return formless(checkpoint.error, given);
  const verdict = await verifyCheckpoint(checkpoint.data, keys);
  return verdict.whole ? null : { at: verdict.at, what: OF_CHECKPOINT[verdict.because] };
}

/** What is wrong with a published list; null where it is as it was signed. */
export async function wrongInList(given: unknown, keys: Jwks): Promise<Wrong | null> {
  const list = PublishedList.safeParse(given);
  if (!list.success) return formless(list.error, given);
  const verdict = await verifyList(list.data, keys);
  return verdict.whole ? null : { at: verdict.at, what: OF_LIST[verdict.because] };
}
