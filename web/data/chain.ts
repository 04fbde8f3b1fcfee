import canonicalize from 'canonicalize';

/** What fastens an event to its history. */
interface Link {
  readonly applicationId: string;
  readonly sequence: number;
  readonly previous: string | null;
  readonly hash: string;
}

/** The first event that is not as it was recorded, and where the history ends. */
export type ChainVerdict =
  | { readonly whole: true; readonly head: string | null }
  | { readonly whole: false; readonly sequence: number };

/**
 * Whether a history is whole, found by the browser itself: no event was changed, removed, added or
 * moved. The same rule as the API's own, `shared/evidence/chain.ts`.
 */
export async function verifiedHere(events: readonly Link[]): Promise<ChainVerdict> {
  let head: Link | null = null;
  for (const event of events) {
    const sequence = (head?.sequence ?? 0) + 1;
    const isFastened =
      event.applicationId === events[0]?.applicationId &&
      event.sequence === sequence &&
      event.previous === (head?.hash ?? null) &&
      event.hash === (await hashOfEvent(event).catch(hasNone));
    if (!isFastened) return { whole: false, sequence };
    head = event;
  }
  return { whole: true, head: head?.hash ?? null };
}

/** What has no canonical form, as half a surrogate pair has none, was never hashed. */
const hasNone = () => null;

/** Over its place in the chain and its seal; a sealed event says nothing else. */
async function hashOfEvent(event: Link): Promise<string> {
  const { applicationId, sequence, previous, hash: _hash, ...said } = event;
  const { at, ...rest } = said as typeof said & { at: unknown };
  const seal = isSealed(rest) ? rest.seal : await hashOf(rest);
  return hashOf({ applicationId, sequence, at, previous, seal });
}

function isSealed(rest: object): rest is { seal: string } {
  const { seal, body, ...others } = rest as Readonly<Record<string, unknown>>;
  const isConfidential = canonicalize(body ?? null) === '{"type":"confidential"}';
  return typeof seal === 'string' && isConfidential && Object.keys(others).length === 0;
}

/** SHA-256 over the canonical JSON (RFC 8785) of a value, in hex. */
export async function hashOf(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(canonicalize(value) ?? '');
  const digest = await crypto.subtle.digest('SHA-256', text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
