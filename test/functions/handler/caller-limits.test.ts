import { describe, expect, it } from 'vitest';
import { CallerLimits } from '../../../functions/handler/caller-limits.ts';
import { environmentNamed } from '../../../infra/environments.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { TokenBucket } from '../../../shared/http/token-bucket.ts';
import { CLAIM_NAMES, type Sent, claimsOf, eventFor } from '../../support/http-event.ts';

const NOON = Date.parse('2026-06-01T12:00:00+08:00');
type LimitedOperation = 'assessForCall' | 'listCalls' | 'submitApplication';

function limited() {
  const limits = new CallerLimits(CLAIM_NAMES);
  return (operation: LimitedOperation, sent: Sent, after = 0) =>
    limits.refusalOf(eventFor(operation, sent), routes[operation], new Date(NOON + after));
}

/** How many of so many at once are not refused. */
function taken(
  ask: ReturnType<typeof limited>,
  operation: LimitedOperation,
  sent: Sent,
  count = 500,
) {
  return Array.from({ length: count }, () => ask(operation, sent)).filter((one) => !one).length;
}

describe('what one caller may ask of an instance', () => {
  it.each([
    { operation: 'assessForCall', most: 40 },
    { operation: 'listCalls', most: 100 },
    { operation: 'submitApplication', most: 100, claims: claimsOf('association') },
  ] as const)('is $most times $operation at once, and no more', ({ operation, most, ...sent }) => {
    const from = { sourceIp: '203.0.113.7', ...sent };

    expect(taken(limited(), operation, from, most)).toBe(most);
    expect(taken(limited(), operation, from, most + 1)).toBe(most);
  });

  it('is told with the seconds after which there is room again', () => {
    const ask = limited();
    const from = { sourceIp: '203.0.113.7' };
    taken(ask, 'assessForCall', from);

    expect(ask('assessForCall', from, 499)).toEqual({ code: 'caller.too_often', retryAfter: 1 });
    expect(ask('assessForCall', from, 1000)).toBeNull();
  });

  it('is its own: neither another network nor another organisation waits for it', () => {
    const ask = limited();
    const own = { sourceIp: '203.0.113.7', claims: claimsOf('association') };
    const code = { organisation_code: '51100000500009247D' };
    const other = { ...own, claims: { ...own.claims, ...code } };
    taken(ask, 'assessForCall', own);
    taken(ask, 'submitApplication', own);

    expect(ask('submitApplication', own)).not.toBeNull();
    expect(ask('submitApplication', other)).toBeNull();
    expect(ask('assessForCall', { sourceIp: '203.0.113.8' })).toBeNull();
  });

  it('is by the organisation and not by its address, where there is a token', () => {
    const ask = limited();
    const claims = claimsOf('association');
    taken(ask, 'submitApplication', { claims, sourceIp: '203.0.113.7' });

    expect(ask('submitApplication', { claims, sourceIp: '203.0.113.8' })).not.toBeNull();
  });

  it('has no end where no gateway says whence it comes, or this machine asks itself', () => {
    for (const sourceIp of ['', '127.0.0.1', '::1'])
      expect(taken(limited(), 'assessForCall', { sourceIp }, 1000)).toBe(1000);
  });

  it('is forgotten of who asked longest ago, so that no flood of addresses fills the memory', () => {
    const ask = limited();
    const first = { sourceIp: '203.0.113.7' };
    taken(ask, 'assessForCall', first);
    for (let at = 0; at < 5000; at += 1)
      ask('assessForCall', { sourceIp: `10.0.${at >> 8}.${at & 255}` });

    expect(ask('assessForCall', first)).toBeNull();
  });
});

describe('a flood of 40 a second from one network, for a minute, at the limits of prod', () => {
  const { throttle } = environmentNamed('prod', SAMPLES.aws);
  it.each([
    { operation: 'assessForCall', gateway: throttle.openWrites, few: 0.08 },
    { operation: 'listCalls', gateway: throttle.reads, few: 0.6 },
  ] as const)('holds up nobody else who asks for $operation', ({ operation, gateway, few }) => {
    const stage = new TokenBucket(gateway.burst, gateway.rate, NOON);
    const ask = limited();
    const asked = (sourceIp: string, after: number) =>
      stage.take(NOON + after) && ask(operation, { sourceIp }, after) === null;
    const served = { flood: 0, visitors: 0 };
    const FLOODED = 60 * 40;
    for (let at = 0; at < FLOODED; at += 1) {
      if (asked('203.0.113.7', at * 25)) served.flood += 1;
      // every second somebody else, from one of many homes
      if (at % 40 === 0 && asked(`198.51.100.${at / 40}`, at * 25)) served.visitors += 1;
    }

    expect(served.visitors).toBe(60);
    expect(served.flood).toBeLessThan(FLOODED * few);
  });
});
