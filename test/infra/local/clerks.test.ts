import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../../infra/local/local-cloud.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { aContent } from '../../support/cases.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ folder });
}, 120_000);
afterAll(() => cloud.stop());

async function ask(account: string, method: string, path: string, body?: object) {
  const form = new URLSearchParams({ account });
  const signIn = await fetch(cloud.tokenEndpoint, { method: 'POST', body: form });
  const { access_token: token } = (await signIn.json()) as { access_token: string };
  const answer = await fetch(`${cloud.api}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `"${crypto.randomUUID()}"`,
      authorization: `Bearer ${token}`,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBeLessThan(300);
  return (await answer.json()) as { id: string; waiting?: { deadLetters: unknown } };
}

async function run(name: string): Promise<Record<string, number>> {
  const answer = await fetch(`${cloud.control}/schedules/pilots-local-${name}`, { method: 'POST' });
  const { payload = '{}' } = (await answer.json()) as { payload?: string };
  expect(answer.status).toBe(200);
  return JSON.parse(payload) as Record<string, number>;
}

describe('what runs by the clock, as it is deployed', () => {
  it('has the rights to measure what waits, to put right what follows, and to erase what may not be kept', async () => {
    const call = sampleCall(new Date());
    await ask('admin-1', 'PUT', `/v1/calls/${call.id}`, call);
    const path = `/v1/calls/${call.id}/applications`;
    const { id } = await ask('association-1', 'POST', path, {
      content: aContent({ people: { contactName: '样例人' } }),
    });

    expect((await run('gauge'))['told']).toBeGreaterThan(0);
    expect(await run('corrections')).toEqual({ begun: 0 });
    expect(await run('reconciliation')).toMatchObject({ applications: 1, left: 0 });
    expect(await run('checkpoint')).toMatchObject({ size: 1 });
    expect(await run('retention')).toEqual({ applications: 0, objections: 0, people: 0, left: 0 });
    cloud.clock.putForward(45 + (call.retentionDays ?? 0) + 1);
    // once the stream has told the register of it
    await vi.waitFor(
      async () => {
        expect(await run('retention')).toEqual({
          applications: 1,
          objections: 0,
          people: 0,
          left: 0,
        });
      },
      { timeout: 180_000, interval: 50 },
    );

    const shown = await ask('association-1', 'GET', `${path}/${id}`);
    expect(JSON.stringify(shown)).not.toContain('样例人');
    expect(JSON.stringify(shown)).toContain('已清除');
    const logs = readdirSync(join(folder, 'logs')).map((name) =>
      readFileSync(join(folder, 'logs', name), 'utf8'),
    );
    expect(logs.join('\n')).not.toContain('not authorized');
    expect(logs.join('\n')).toContain('"Namespace":"Pilots/local"');
  }, 120_000);

  it('tells an admin of a run that failed to the end, and of nothing else', async () => {
    const letters = async () => {
      await run('gauge');
      return (await ask('admin-1', 'GET', '/v1/health')).waiting?.deadLetters;
    };
    const none = { count: 0, since: null };
    expect(await letters()).toEqual([
      { queue: 'changes', ...none },
      { queue: 'runs', ...none },
    ]);

    // a day that is not over cannot be closed
    const early = `${cloud.control}/schedules/pilots-local-checkpoint?at=2999-01-01T00:00:00Z`;
    expect((await fetch(early, { method: 'POST' })).status).toBe(502);

    expect(await letters()).toEqual([
      { queue: 'changes', ...none },
      { queue: 'runs', count: 1, since: expect.stringMatching(/\+08:00$/) as unknown },
    ]);
  });
});
