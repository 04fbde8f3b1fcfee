import { randomBytes } from 'node:crypto';
import type { Actor, ApplicationEvent } from '../domain/application.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Decided } from '../domain/decide.ts';
import type { People, StoredEvent } from '../domain/fold.ts';
import type * as z from 'zod';
import { canonicalJson, hashOf, sha256 } from './canonical.ts';

/** The last event so far: where the next one is fastened. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Who did it to which application, and when. */
export interface Occasion {
  readonly applicationId: string;
  readonly at: Instant;
  readonly by: z.infer<typeof Actor>;
}

const SALT_BYTES = 16;

/** The next event of an application: numbered, fastened to the one before, and hashed. */
export function nextEvent(
  head: ChainHead | null,
  occasion: Occasion,
  decided: Decided,
): StoredEvent {
  const salt = decided.people ? randomBytes(SALT_BYTES).toString('hex') : null;
  const unhashed = {
    ...occasion,
    sequence: (head?.sequence ?? 0) + 1,
    body: decided.body,
    peopleDigest: decided.people && salt ? peopleDigest(decided.people, salt) : null,
    previous: head?.hash ?? null,
  };
  return { event: { ...unhashed, hash: hashOf(unhashed) }, people: decided.people, salt };
}

/** SHA-256 over salt and canonical personal data: without the salt nobody can try out names. */
export function peopleDigest(people: People, salt: string): string {
  return sha256(salt + canonicalJson(people));
}

export type ChainVerdict =
  | { whole: true; head: ChainHead | null }
  | { whole: false; sequence: number; because: 'application' | 'sequence' | 'previous' | 'hash' };

/** What fastens an event to its history; whatever else it says is held by its hash. */
export type Link = Pick<ApplicationEvent, 'applicationId' | 'sequence' | 'previous' | 'hash'>;

/** Whether a history is whole from its first event; else the first event that is wrong, and why. */
export function verifyChain(events: readonly Link[]): ChainVerdict {
  let head: ChainHead | null = null;
  for (const event of events) {
    const because = faultOf(event, head, events[0]?.applicationId);
    if (because) return { whole: false, sequence: (head?.sequence ?? 0) + 1, because };
    head = { sequence: event.sequence, hash: event.hash };
  }
  return { whole: true, head };
}

function faultOf(event: Link, head: ChainHead | null, applicationId?: string) {
  const { hash, ...unhashed } = event;
  if (event.applicationId !== applicationId) return 'application';
  if (event.sequence !== (head?.sequence ?? 0) + 1) return 'sequence';
  if (event.previous !== (head?.hash ?? null)) return 'previous';
  return isHashOf(hash, unhashed) ? null : 'hash';
}

/** What has no canonical form, as half a surrogate pair has none, was never hashed. */
function isHashOf(hash: string, value: unknown): boolean {
  try {
    return hashOf(value) === hash;
  } catch {
    return false;
  }
}

/** Whether the personal data beside an event are those it was made with; erased ones pass. */
export function peopleMatch({ event, people, salt }: StoredEvent): boolean {
  if (!people) return true;
  return salt !== null && peopleDigest(people, salt) === event.peopleDigest;
}
