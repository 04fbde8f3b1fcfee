import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../shared/contract/routes.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { aPack, releaseOf } from '../../support/packs.ts';
import { remarkWays } from './remark-ways.ts';
import type { Answered, Sent } from '../../support/http-event.ts';

interface AtACall {
  /** As an admin, with a key for each command. */
  readonly administer: (operation: Operation, sent: Sent) => Promise<Answered>;
  /** A call of its own, as the sample round is. */
  readonly aCall: () => Promise<{ callId: string }>;
}
type Headers = Readonly<Record<string, string>>;

const SAMPLE = { callId: 'sample-2026' };

/** A way to each code about what an admin makes of a call. */
export function callWays({ administer, aCall }: AtACall) {
  return {
    ...remarkWays(administer),
    'call.pack_unknown': (headers: Headers) => {
      const call = sampleCall(new Date());
      const body = { ...call, rulePack: { ...call.rulePack, hash: 'f'.repeat(64) } };
      return administer('putCall', { params: SAMPLE, headers, body });
    },
    'call.changed_while_open': async (headers: Headers) => {
      const params = await aCall();
      const call = { ...sampleCall(new Date(Date.now() - 86_400_000)), id: params.callId };
      const seen = { ...headers, 'if-match': '"1"' };
      return administer('putCall', { params, headers: seen, body: call });
    },
    'rule_pack.not_next_version': (headers: Headers) =>
      administer('publishRulePack', { headers, body: releaseOf(aPack()) }),
    'document.not_found': (headers: Headers) =>
      administer('compareDocument', {
        params: { documentKey: 'miit-1999' },
        headers,
        body: { result: 'agrees', note: 'because' },
      }),
    'document.already_compared': async (headers: Headers) => {
      const compare = async (key: Headers) =>
        administer('compareDocument', {
          params: { documentKey: 'miit-2019' },
          headers: { ...headers, ...key },
          body: { result: 'agrees', note: 'because' },
        });
      await compare({ 'idempotency-key': randomUUID() });
      return compare({ 'idempotency-key': randomUUID() });
    },
    'call.changed_meanwhile': (headers: Headers) =>
      administer('extendCall', {
        params: SAMPLE,
        headers: { ...headers, 'if-match': '"99"' },
        body: {
          association: '51100000500002862F',
          closesAt: '2030-01-01T17:00:00+08:00',
          reason: 'because',
        },
      }),
  };
}
