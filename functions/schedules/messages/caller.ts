import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import { callbackify } from 'node:util';
import type { WhyNot } from '../../../shared/domain/messages/webhook.ts';
import { type Callable, faultOf, hostOf, mayBeCalled } from '../../webhooks/called-address.ts';

/** A call of somebody's address, as it is sent. */
export interface Call {
  readonly url: string;
  /** The same each time that it is sent, so that its receiver tells a twin. */
  readonly id: string;
  readonly body: string;
  /** When it is sent. */
  readonly at: Date;
  /** What it is signed with; any one of them is enough for its receiver. */
  readonly secrets: readonly string[];
}

/** What came of a call; `gone`: whoever answers wants no other. */
export type Called =
  | { readonly end: 'sent' | 'gone' }
  | { readonly end: 'later'; readonly because: WhyNot; readonly status: number | null };

/** Calls an address; never throws for what its owner can cause. */
export interface Caller {
  call(call: Call): Promise<Called>;
}

export interface CallerSettings extends Callable {
  /** The IP addresses of a name. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  /** How long a call may take in all, in milliseconds. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 5_000;
const GONE = 410;

/**
 * The caller of addresses that others named. It goes where a name leads at that moment, once it
 * has seen that no address of it is special, so that a name cannot lead elsewhere in between; it
 * follows no redirect; of an answer it reads the status alone.
 */
export function callerOf({
  toLoopback,
  resolve = resolved,
  patienceMs = PATIENCE_MS,
}: CallerSettings): Caller {
  const callable = { toLoopback };
  const lookUp = publicLookup(resolve, callable);
  return {
    call: async (call) => {
      // what was taken once may be none that is called today
      if (faultOf(call.url, callable) !== null) return failed('address');
      try {
        const status = await statusOf(call, lookUp, AbortSignal.timeout(patienceMs));
        if (status === GONE) return { end: 'gone' };
        return status >= 200 && status < 300 ? { end: 'sent' } : failed('answer', status);
      } catch (error) {
        if (error instanceof NotPublic) return failed('address');
        return failed(isOfTime(error) ? 'time' : 'connection');
      }
    },
  };
}

function failed(because: WhyNot, status: number | null = null): Called {
  return { end: 'later', because, status };
}

class NotPublic extends Error {}

function isOfTime(error: unknown): boolean {
  const { name, cause } = error as { name?: unknown; cause?: { name?: unknown } };
  return name === 'TimeoutError' || cause?.name === 'TimeoutError';
}

async function resolved(name: string): Promise<readonly string[]> {
  return (await lookup(name, { all: true })).map(({ address }) => address);
}

/** Looks a name up for the connection that is made at once; a name of which any address is special has none. */
function publicLookup(
  resolve: NonNullable<CallerSettings['resolve']>,
  callable: Callable,
): LookupFunction {
  const found = callbackify(async (name: string) => {
    const addresses = await resolve(name);
    if (addresses.length === 0 || !addresses.every((each) => mayBeCalled(each, callable)))
      throw new NotPublic();
    return addresses.map((address) => ({ address, family: isIP(address) }));
  });
  return (name, { all }, callback) => {
    found(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error, '');
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function statusOf(call: Call, lookUp: LookupFunction, signal: AbortSignal): Promise<number> {
  const { url, body } = call;
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const request = protocol === 'http:' ? httpRequest : httpsRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: hostOf(hostname),
        port,
        path: `${pathname}${search}`,
        method: 'POST',
        headers: { ...headersOf(call), 'content-length': Buffer.byteLength(body) },
        lookup: lookUp,
        signal,
        // no connection is kept: the next call looks where its name leads by then
        agent: false,
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    // after the answer, what is cut off is nobody's fault
    sent.on('error', reject);
    sent.end(body);
  });
}

/** As Standard Webhooks has them. */
function headersOf({ id, at, body, secrets }: Call): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  return {
    'content-type': 'application/json',
    'user-agent': 'pilots',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(signed, secret)}`).join(' '),
  };
}

const SECRET_PREFIX = 'whsec_';

function signatureOf(signed: string, secret: string): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return createHmac('sha256', key).update(signed).digest('base64');
}
