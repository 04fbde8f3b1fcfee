import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { pilotsClient } from '../../../shared/client/client.ts';
import { type Decision, decideEach } from '../../../web/decider/scores/decisions.ts';
import { refusalSaid } from '../../../web/words/refusal-words.ts';
import { chinese } from '../rendered.tsx';

interface Seen {
  readonly key: string | undefined;
  readonly address: string;
  readonly ids: readonly string[];
}

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that decides on all but the one of this id, and notes what it was asked. */
async function office(refused: string) {
  const seen: Seen[] = [];
  const answerTo = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { items } = JSON.parse(text) as { items: { applicationId: string }[] };
    const ids = items.map(({ applicationId }) => applicationId);
    const { headers, url = '' } = request;
    seen.push({ key: headers['idempotency-key']?.toString(), address: url, ids });
    const results = ids.map((applicationId) => {
      const isRefused = applicationId === refused;
      return {
        applicationId,
        status: isRefused ? 422 : 200,
        code: isRefused ? 'decision.same_person' : null,
        version: isRefused ? null : 2,
      };
    });
    return JSON.stringify({ results });
  };
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    void answerTo(request).then((text) => response.end(text));
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { seen, api: pilotsClient({ baseUrl: `http://127.0.0.1:${port}` }) };
}

const decisionOn = (count: number): Decision => ({
  callId: 'sample-2026',
  outcome: 'selected',
  reasons: '样例：同意',
  clauses: [],
  lines: Array.from({ length: count }, (_, at) => ({ id: `app_${at}`, version: 1 })) as never,
});

describe('a decision on several', () => {
  it.each([
    [50, [50]],
    [51, [50, 1]],
  ])('on %i is as many requests as it takes, each by a key of its own', async (count, sizes) => {
    const { api, seen } = await office('app_49');

    const results = await decideEach(api, decisionOn(count), { key: 'k', isTrial: false });

    expect(seen.map(({ ids }) => ids.length)).toEqual(sizes);
    expect(seen.map(({ key }) => key)).toEqual(['k-0', 'k-50'].slice(0, sizes.length));
    expect(results).toHaveLength(count);
    expect(results.filter(({ code }) => code !== null).map(({ of }) => of.id)).toEqual(['app_49']);
  });

  it('is only tried where it is to be checked first', async () => {
    const { api, seen } = await office('none');

    await decideEach(api, decisionOn(1), { key: 'k', isTrial: true });
    await decideEach(api, decisionOn(1), { key: 'k', isTrial: false });

    expect(seen.map(({ address }) => new URL(address, 'http://x').search)).toEqual([
      '?dryRun=true',
      '?dryRun=false',
    ]);
  });
});

describe('why one of several was not done', () => {
  it('is said in words, and never by its code', () => {
    expect(chinese.say(refusalSaid('decision.same_person'))).toContain('须由他人办理');
    expect(chinese.say(refusalSaid('area.never_heard_of'))).not.toMatch(/[a-z]/);
    expect(chinese.say(refusalSaid('toString'))).not.toMatch(/[a-z]/);
  });
});
