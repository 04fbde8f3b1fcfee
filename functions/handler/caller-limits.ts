import type { Refusal } from '../../shared/domain/refusal.ts';
import type { ClaimNames } from '../../shared/http/caller.ts';
import type { HttpEvent } from '../../shared/http/event.ts';
import { networkOf } from '../../shared/http/network.ts';
import { TokenBucket } from '../../shared/http/token-bucket.ts';
import type { Route } from '../../shared/contract/route.ts';

/** At once, and a second, of one caller at one instance of a function. */
const LIMITS = {
  /** Without a token, what is only read: by the network that it comes from, which an office shares. */
  read: { burst: 100, rate: 20 },
  /** Without a token, what costs a judgement by the rules or a signature's check. */
  judged: { burst: 40, rate: 2 },
  /** With a token, by its organisation: nobody types or clicks that fast. */
  known: { burst: 100, rate: 20 },
};
type Kind = keyof typeof LIMITS;

/** So many callers are kept in mind, the latest of them. */
const MOST_CALLERS = 5000;

/** What this machine asks of itself: no gateway of a cloud names it. */
const OWN = new Set(['127.0.0.1', '0:0:0:0']);

/**
 * What one caller may ask of one instance, so that nobody's haste becomes everybody's wait. It is
 * kept in memory and costs a filing no request. What it cannot do: instances do not know of each
 * other, so that a caller has as many times the limit as there are instances at work; and a flood
 * from many networks is many callers.
 */
export class CallerLimits {
  readonly #claimNames: ClaimNames;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(claimNames: ClaimNames) {
    this.#claimNames = claimNames;
  }

  /** The refusal where the caller asked for more than that, or null. */
  refusalOf(event: HttpEvent, route: Pick<Route, 'method' | 'callers'>, now: Date): Refusal | null {
    const network = networkOf(event.requestContext.http.sourceIp);
    if (network === null || OWN.has(network)) return null;
    const kind = kindOf(route);
    const caller = kind === 'known' ? this.#organisationOf(event) : network;
    if (this.#bucketOf(`${kind} ${caller}`, kind, now.getTime()).take(now.getTime())) return null;
    return { code: 'caller.too_often', retryAfter: Math.ceil(1 / LIMITS[kind].rate) };
  }

  #organisationOf({ requestContext: { authorizer } }: HttpEvent): string {
    const { [this.#claimNames.organisationCode]: organisation, sub } = authorizer?.jwt.claims ?? {};
    // who judges may belong to none: the person counts then
    return JSON.stringify(organisation ?? sub ?? null);
  }

  #bucketOf(name: string, kind: Kind, now: number): TokenBucket {
    const { burst, rate } = LIMITS[kind];
    const bucket = this.#buckets.get(name) ?? new TokenBucket(burst, rate, now);
    // to the end of the line: who asked longest ago is forgotten first, and has a full bucket again
    this.#buckets.delete(name);
    this.#buckets.set(name, bucket);
    const [first] = this.#buckets.keys();
    if (this.#buckets.size > MOST_CALLERS && first !== undefined) this.#buckets.delete(first);
    return bucket;
  }
}

function kindOf({ method, callers }: Pick<Route, 'method' | 'callers'>): Kind {
  if (callers !== 'anyone') return 'known';
  return method === 'GET' ? 'read' : 'judged';
}
