import { randomBytes } from 'node:crypto';
import type { Actor, ApplicationEvent } from '../domain/application/application.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Decided } from '../domain/application/decide.ts';
import type { StoredEvent } from '../domain/application/fold.ts';
import type { People } from '../domain/commands/definition.ts';
import type * as z from 'zod';
import { canonicalJson, hashOf, sha256 } from './canonical.ts';

/** The last event so far: where the next one is fastened. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Who did it to which application, and when. */
export interface EventContext {
  readonly applicationId: string;
  readonly at: Instant;
  readonly by: z.infer<typeof Actor>;
}

const SALT_BYTES = 16;

/** The next event of an application: numbered, fastened to the one before, and hashed. */
export function nextEvent(
  head: ChainHead | null,
  occasion: EventContext,
  decided: Decided,
): StoredEvent {
  const salt = decided.people ? randomBytes(SALT_BYTES).toString('hex') : null;
  const unhashed = {
    ...occasion,
    sequence: (head?.sequence ?? 0) + 1,
    body: decided.body,
    peopleDigest: decided.people && salt ? peopleDigest(decided.people, salt) : null,
    nonce: randomBytes(SALT_BYTES).toString('hex'),
    previous: head?.hash ?? null,
  };
  return { event: { ...unhashed, hash: eventHash(unhashed) }, people: decided.people, salt };
}

/** An event of which only its place in the chain is shown, and its seal. */
export interface SealedEvent extends Link {
  readonly at: Instant;
  readonly body: { readonly type: 'confidential' };
  readonly seal: string;
}

/** The event with all that is confidential in it replaced by its seal; its hash stays the same. */
export function sealed(event: ApplicationEvent): SealedEvent {
  const { applicationId, sequence, at, previous, hash } = event;
  const body = { type: 'confidential' as const };
  return { applicationId, sequence, at, body, seal: sealIn(event), previous, hash };
}

type Unhashed = Omit<Link, 'hash'>;

/** The hash of an event, whole or sealed: over its place in the chain and its seal. */
export function eventHash(event: Unhashed): string {
  const { applicationId, sequence, previous, at } = event as Unhashed & { at: unknown };
  return hashOf({ applicationId, sequence, at, previous, seal: sealIn(event) });
}

/** Over all that an event says beside its place; a sealed one says nothing else. */
function sealIn(event: object): string {
  const {
    applicationId: _applicationId,
    sequence: _sequence,
    at: _at,
    previous: _previous,
    hash: _hash,
    ...rest
  } = event as Record<string, unknown>;
  return isSealed(rest) ? rest.seal : hashOf(rest);
}

function isSealed(rest: Record<string, unknown>): rest is { seal: string } {
  const { seal, body, ...others } = rest;
  // asked first: to write out the body of an event that is whole would take half of its hash again
  if (typeof seal !== 'string' || Object.keys(others).length > 0) return false;
  return canonicalJson(body ?? null) === '{"type":"confidential"}';
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

/**
 * Whether a history is whole from its first event, or from the one `after` that which is given; else
 * the first event that is wrong, and why.
 */
export function verifyChain(events: readonly Link[], after: ChainHead | null = null): ChainVerdict {
  let head = after;
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
function isHashOf(hash: string, event: Unhashed): boolean {
  try {
    return eventHash(event) === hash;
  } catch {
    return false;
  }
}

/** Whether the personal data beside an event are those it was made with; erased ones pass. */
export function peopleMatch({ event, people, salt }: StoredEvent): boolean {
  if (!people) return true;
  return salt !== null && peopleDigest(people, salt) === event.peopleDigest;
}
