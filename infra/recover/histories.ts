import type { StoredEvent } from '../../shared/domain/application/fold.ts';
import { type ChainHead, peopleMatch, verifyChain } from '../../shared/evidence/chain.ts';
import { type HistoryHead, leafOf } from '../../shared/evidence/checkpoint.ts';
import { merkleRoot } from '../../shared/evidence/merkle.ts';
import { applicationFrom, eventFrom } from '../../shared/store/applications/application-items.ts';
import type { Item } from '../../shared/store/table/item.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import type { Contents } from './contents.ts';

export interface Histories {
  /** Where each application's history ends, by application. */
  readonly heads: readonly HistoryHead[];
  /** A sentence for each application whose history or state is not whole. */
  readonly faults: readonly string[];
  /** The leaf of every event, as a checkpoint would have it if it were the last one. */
  readonly leaves: ReadonlySet<string>;
}

/** Verifies every history in an environment, and that each state is that of its history's end. */
export function historiesIn(contents: Contents): Histories {
  const heads: HistoryHead[] = [];
  const faults: string[] = [];
  const leaves = new Set<string>();
  for (const [applicationId, items] of applicationsIn(contents)) {
    const events = items.filter((item) => item['event']).map(eventFrom);
    for (const { event } of events) leaves.add(leafAt(applicationId, event));
    const { head, fault } = verified(events, items);
    if (fault) faults.push(`${applicationId}: ${fault}`);
    if (head) heads.push({ applicationId, version: head.sequence, head: head.hash });
  }
  return { heads, faults, leaves };
}

function applicationsIn(contents: Contents): Map<string, Item[]> {
  const prefix = key.snapshot('').pk;
  const found = new Map<string, Item[]>();
  for (const item of contents.get('applications') ?? []) {
    const id = (item['pk']?.S ?? '').slice(prefix.length);
    const items = found.get(id) ?? [];
    found.set(id, items);
    items.push(item);
  }
  return found;
}

function leafAt(applicationId: string, { sequence, hash }: ChainHead): string {
  return leafOf({ applicationId, version: sequence, head: hash });
}

interface Verified {
  readonly head: ChainHead | null;
  readonly fault: string | null;
}

function verified(events: readonly StoredEvent[], items: readonly Item[]): Verified {
  const verdict = verifyChain(events.map(({ event }) => event));
  if (!verdict.whole)
    return { head: null, fault: `event ${verdict.sequence} is wrong (${verdict.because})` };
  const { head } = verdict;
  if (!head) return { head, fault: 'there is no event' };
  const stranger = events.find((stored) => !peopleMatch(stored));
  if (stranger)
    return { head, fault: `event ${stranger.event.sequence} has other personal data beside it` };
  return { head, fault: stateFault(head, items) };
}

function stateFault(head: ChainHead, items: readonly Item[]): string | null {
  const at = (sk: string) => items.find((item) => item['sk']?.S === sk);
  const [snapshot, content] = [at(key.snapshot('').sk), at(key.content('').sk)];
  if (!snapshot || !content) return 'its state or its content is missing';
  const { version, head: hash } = stateOf(snapshot, content) ?? { version: 0, head: '' };
  if (version === 0) return 'its state and its content are not of one command';
  return version === head.sequence && hash === head.hash
    ? null
    : 'its state is not that of its last event';
}

function stateOf(snapshot: Item, content: Item) {
  try {
    return applicationFrom(snapshot, content);
  } catch {
    return null;
  }
}

/** The root over all heads: that of a checkpoint which is made of the same histories. */
export function rootOf(heads: readonly HistoryHead[]): string {
  const leaves = heads.map(leafOf).toSorted();
  return merkleRoot(leaves.map((leaf) => Buffer.from(leaf, 'hex')));
}
