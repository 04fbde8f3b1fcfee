import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOf } from './pilots-of-2022.ts';
import { tokenFor } from './local-round.ts';
import { Person, type Reply } from './person.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pilots-crash-'));
const clouds: ChildProcess[] = [];

afterAll(async () => {
  for (const cloud of clouds)
    if (cloud.exitCode === null && cloud.signalCode === null) killGroup(cloud);
  await pause(100);
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly process: ChildProcess;
  readonly association: Person;
}

/** `npm start` as a person runs it, in a process group of its own. */
async function start(): Promise<Running> {
  const file = join(folder, 'cloud.json');
  rmSync(file, { force: true });
  const args = ['infra/local/start.ts', '--port', '0', '--data', folder, '--quiet'];
  const cloud = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  clouds.push(cloud);
  await new Promise((resolve, reject) => {
    cloud.stdout.once('data', resolve);
    cloud.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  if (!existsSync(file)) throw new Error('the local cloud wrote no cloud.json');
  const { api, tokenEndpoint } = JSON.parse(readFileSync(file, 'utf8')) as {
    api: string;
    tokenEndpoint: string;
  };
  return {
    process: cloud,
    association: new Person(api, await tokenFor(tokenEndpoint, 'association-1')),
  };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

const content = (serial: number) =>
  contentOf({
    account: 'association-1',
    number: `T/CNTAC ${serial}—2019`,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

const CALL = 'sample-2026';

interface History {
  readonly events: readonly { readonly body: { readonly type: string } }[];
}

interface View {
  readonly state: string;
  readonly version: number;
  readonly submission: { receipt: string } | null;
}

describe('kill -9 of the whole local cloud in a burst of submissions', () => {
  it('keeps every acknowledged one once, and none by half', { timeout: 120_000 }, async () => {
    const before = await start();
    const drafts = await Promise.all(
      Array.from({ length: 40 }, (_, at) => before.association.start(CALL, content(at + 1))),
    );
    const acknowledged = new Map<string, Reply>();

    const burst = drafts.map(async (draft) => {
      const reply = await before.association.submit(CALL, draft, draft.id).catch(() => null);
      if (reply?.status !== 201) return;
      acknowledged.set(draft.id, reply);
      if (acknowledged.size === 10) killGroup(before.process);
    });
    await Promise.all(burst);
    const { association } = await start();

    expect(acknowledged.size).toBeGreaterThanOrEqual(10);
    expect(acknowledged.size).toBeLessThan(drafts.length);
    for (const draft of drafts) {
      const path = `/v1/calls/${CALL}/applications/${draft.id}`;
      const view = (await association.get(path)).json as never as View;
      const { events } = (await association.get(`${path}/events`)).json as never as History;
      const again = await association.submit(CALL, draft, draft.id);
      const isFiled = view.state === 'submitted';

      expect({
        isLost: acknowledged.has(draft.id) && !isFiled,
        filings: events.filter(({ body }) => body.type === 'application_submitted').length,
        version: view.version,
        hasReceipt: view.submission !== null,
        again: again.status,
        isReplayed: again.headers.get('idempotency-replayed') === 'true',
        answer: again.text,
      }).toEqual({
        isLost: false,
        filings: isFiled ? 1 : 0,
        version: events.length,
        hasReceipt: isFiled,
        again: 201,
        isReplayed: isFiled,
        answer: (acknowledged.get(draft.id) ?? again).text,
      });
    }
  });
});
