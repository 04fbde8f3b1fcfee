import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../infra/local/local-cloud.ts';
import { type LocalRound, openRound, tokenFor } from './local-round.ts';
import { Person } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

const root = join(import.meta.dirname, '../..');
const CALL = 'sample-2026';
const parent = mkdtempSync(join(tmpdir(), 'pilots-drill-'));
const kept = join(parent, 'export');
const folder = join(parent, 'another');

let round: LocalRound;
let another: LocalCloud;
beforeAll(async () => {
  // one after the other: both are made from the same templates
  round = await openRound();
  another = await startLocalCloud({ folder });
}, 120_000);
afterAll(async () => {
  await Promise.all([round.stop(), another.stop()]);
  rmSync(parent, { recursive: true, force: true });
});

/** A command of an admin, as npm runs it, on the local cloud that runs from a folder. */
async function run(script: 'export' | 'import', data: string, ...args: string[]) {
  const env = { ...process.env, PILOTS_DATA: data };
  const command = [`infra/recover/${script}.ts`, 'local', ...args];
  return promisify(execFile)(process.execPath, command, { cwd: root, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

const content = (serial: number) =>
  contentOf({
    account: 'association-1',
    number: `T/CNTAC ${serial}—2019`,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

const pathOf = (id: string) => `/v1/calls/${CALL}/applications/${id}`;

/** What the consumer of the stream has counted so far, as text. */
async function counted(examiner: Person): Promise<string> {
  const { json } = await examiner.get(`/v1/reviewer/calls/${CALL}/overview`);
  const counts = Object.entries(json['byState'] as Record<string, number>);
  return JSON.stringify(Object.fromEntries(counts.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Looks until it is so, or for as long as the test may take. */
async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await pause(50);
}

const drill = { shuffle: false, timeout: 120_000 };
describe('a drill: an environment is exported and goes on in another one', drill, () => {
  let filed: { id: string; version: number };
  let draft: { id: string; version: number };
  let history: string;

  it('exports a running environment', async () => {
    const association = await round.signIn('association-1');
    filed = await association.start(CALL, content(1));
    draft = await association.start(CALL, content(2));
    expect((await association.submit(CALL, filed)).status).toBe(201);
    history = (await association.get(`${pathOf(filed.id)}/events`)).text;
    // a filing that nobody took note of yet would be counted after the import
    const examiner = await round.signIn('examiner-1');
    await until(async () => (await counted(examiner)) === '{"draft":1,"submitted":1}');

    expect(await run('export', round.folder, '--out', kept)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^2 applications, each history whole; root [0-9a-f]{64}\n/),
    });
  });

  it('imports it into another one, once, while its consumers are awake', async () => {
    expect(await run('import', folder, kept, '--yes')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^2 applications, each history whole; root .+, as exported\n/),
    });
    expect(await run('import', folder, kept, '--yes')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/is not empty; nothing was written\.\n$/),
    });
  });

  it('goes on there: same histories, nothing counted twice, the next command is taken', async () => {
    const signIn = async (account: string) =>
      new Person(another.api, await tokenFor(another.tokenEndpoint, account));
    const [association, examiner] = [await signIn('association-1'), await signIn('examiner-1')];

    expect((await association.get(`${pathOf(filed.id)}/events`)).text).toBe(history);
    expect(await counted(examiner)).toBe('{"draft":1,"submitted":1}');
    expect((await association.submit(CALL, draft)).status).toBe(201);
    // this filing comes after all that was imported, which by then was taken note of as well
    await until(async () => (await counted(examiner)) === '{"submitted":2}');
  });
});
