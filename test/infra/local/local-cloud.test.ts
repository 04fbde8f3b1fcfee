import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_PID_FILE } from '../../../infra/local/engine.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { type LocalCloud, startLocalCloud } from '../../../infra/local/local-cloud.ts';
import { synthesize } from '../../../infra/local/synthesis.ts';
import { aFolder } from '../fixtures/assembly.ts';
import { SignIn } from '../../../shared/domain/sign-in.ts';
import { codeFor, tokens } from '../../support/servers/code-flow.ts';

const root = join(import.meta.dirname, '../../..');
const running: ChildProcess[] = [];

// made once, so that no test pays for it
beforeAll(async () => {
  await synthesize();
});
afterAll(() => running.forEach((one) => one.kill('SIGKILL')));

async function tokenOf(cloud: Pick<LocalCloud, 'tokenEndpoint'>, account: string): Promise<string> {
  const body = new URLSearchParams({ account });
  const answer = await fetch(cloud.tokenEndpoint, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function startDraft(cloud: Pick<LocalCloud, 'api' | 'tokenEndpoint'>, account: string) {
  return fetch(`${cloud.api}/v1/calls/sample-2026/applications`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(cloud, account)}`,
      'content-type': 'application/json',
      'idempotency-key': `"${crypto.randomUUID()}"`,
    },
    body: '{}',
  });
}

async function draftsOf(cloud: Pick<LocalCloud, 'api' | 'tokenEndpoint'>, account: string) {
  const authorization = `Bearer ${await tokenOf(cloud, account)}`;
  const answer = await fetch(`${cloud.api}/v1/applications`, { headers: { authorization } });
  return ((await answer.json()) as { applications: { id: string }[] }).applications;
}

interface Started {
  readonly cloud: LocalCloud;
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly said: string;
}

/** `npm start` without npm, in a process of its own. */
async function isAnswering(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function run(...args: string[]) {
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], { cwd: root });
  running.push(child);
  let said = '';
  const take = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  return { child, exited, said: () => said };
}

async function runUntilReady(folder: string, ...args: string[]): Promise<Started> {
  const { child, exited, said } = run('--data', folder, '--port', '0', ...args);
  while (!/Ready|http/.test(said()) && child.exitCode === null) await pause(20);
  const cloud = JSON.parse(readFileSync(join(folder, 'cloud.json'), 'utf8')) as LocalCloud;
  return { cloud, process: child, exited, said: said() };
}

describe('the local cloud', () => {
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud({ folder: aFolder() });
  });
  afterAll(() => cloud.stop());

  it('says how to sign in from its pages, and whoever does so is known to it', async () => {
    const { issuer, pages } = SignIn.parse(await (await fetch(`${cloud.api}/v1/sign-in`)).json());
    const [redirectUri = ''] = pages.redirectUris;
    const client = { clientId: pages.clientId, redirectUri, scope: pages.scopes.join(' ') };
    const { code, verifier } = await codeFor(issuer, client, 'association-1');
    const form = { grant_type: 'authorization_code', client_id: pages.clientId };
    const got = await tokens(issuer, {
      ...form,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    });
    const authorization = `Bearer ${got.body['access_token']}`;

    expect(redirectUri).toBe(`${cloud.api}/signed-in`);
    // its own API, who signs in, and where files are uploaded
    expect((await fetch(redirectUri)).headers.get('content-security-policy')).toMatch(
      new RegExp(`connect-src 'self' ${issuer} http://127\\.0\\.0\\.1:\\d+;`),
    );
    expect(
      (await fetch(`${cloud.api}/v1/applications`, { headers: { authorization } })).status,
    ).toBe(200);
  });

  it.each([
    { what: 'the public door', path: '/v1/calls', status: 200 },
    { what: 'the published keys', path: '/v1/keys', status: 200 },
    { what: 'the contract', path: '/v1/openapi.json', status: 200 },
    { what: 'the documentation', path: '/docs', status: 200 },
    { what: 'its files', path: '/docs/swagger-ui-bundle.js', status: 200 },
    { what: 'the page of all calls', path: '/', status: 200 },
    { what: 'the page of a call', path: '/calls/sample-2026', status: 200 },
    { what: 'a file of the pages that is not there', path: '/web/nothing.js', status: 404 },
    { what: 'what is not there', path: '/v1/nothing', status: 404 },
    { what: 'the applicants’ door without a token', path: '/v1/applications', status: 401 },
  ])('answers for $what with $status', async ({ path, status }) => {
    expect((await fetch(`${cloud.api}${path}`)).status).toBe(status);
  });

  it('opens each door to its own accounts', async () => {
    const ask = async (account: string) => {
      const authorization = `Bearer ${await tokenOf(cloud, account)}`;
      return (await fetch(`${cloud.api}/v1/applications`, { headers: { authorization } })).status;
    };

    expect(await ask('association-1')).toBe(200);
    expect(await ask('admin-1')).toBe(403);
  });

  it('says where everything answers', async () => {
    const issuer = await fetch(`${cloud.issuer}/.well-known/openid-configuration`);

    expect(await issuer.json()).toMatchObject({ issuer: cloud.issuer });
    expect(cloud.accounts).toContain('expert-3');
  });

  it('runs beside another one', async () => {
    const other = await startLocalCloud({ folder: aFolder() });
    const status = (await fetch(`${other.api}/v1/calls`)).status;
    await other.stop();

    expect(status).toBe(200);
  });
});

// one folder over three starts, since each takes seconds: each sentence goes on from the one before
describe('npm start', { timeout: 180_000, shuffle: false }, () => {
  const folder = aFolder();
  let now: Started;
  let draft: string;

  /** What still answers after these signals, once the process has ended. */
  const leftAfter = async (signals: readonly NodeJS.Signals[]) => {
    for (const signal of signals) now.process.kill(signal);
    await now.exited;
    const { api, issuer, dynamodb } = now.cloud;
    const addresses = [api, issuer, dynamodb];
    const answers = await Promise.all(addresses.map(isAnswering));
    return addresses.filter((_, at) => answers[at]);
  };

  it('is ready with its calls published, and says what one needs and how long it took', async () => {
    now = await runUntilReady(folder);
    const { cloud, said } = now;
    const calls = (await (await fetch(`${cloud.api}/v1/calls`)).json()) as { calls: unknown[] };

    // how long is printed and not asserted: it is the machine's doing as well
    expect(said).toMatch(/Ready in \d+\.\d s/);
    expect(calls.calls.length).toBeGreaterThan(6);
    for (const one of [cloud.api, cloud.issuer, cloud.tokenEndpoint, 'association-1', 'expert-3'])
      expect(said).toContain(one);
  });

  it('leaves nothing running when it is killed', async () => {
    const answer = await startDraft(now.cloud, 'association-1');
    expect(answer.status).toBe(201);
    draft = ((await answer.json()) as { id: string }).id;
    expect(await isAnswering(now.cloud.dynamodb)).toBe(true);

    now.process.kill('SIGKILL');

    await expect
      .poll(() => isAnswering(now.cloud.dynamodb), { timeout: 30_000, interval: 20 })
      .toBe(false);
  });

  it('keeps what was filed when the whole of it is killed, and its tokens as well', async () => {
    now = await runUntilReady(folder, '--quiet');

    expect(await draftsOf(now.cloud, 'association-1')).toMatchObject([{ id: draft }]);
  });

  it('ends all that it started by a signal', async () => {
    expect(await leftAfter(['SIGTERM'])).toEqual([]);
  });

  it('begins anew with --fresh', async () => {
    now = await runUntilReady(folder, '--quiet', '--fresh');

    expect(await draftsOf(now.cloud, 'association-1')).toEqual([]);
  });

  it('does not wait for what it ends at the second signal', async () => {
    const left = await leftAfter(['SIGINT', 'SIGINT']);

    // the engine ends as it sees that nobody holds it any more
    for (const address of left)
      await expect.poll(() => isAnswering(address), { timeout: 10_000 }).toBe(false);
    expect(now.process.exitCode ?? now.process.signalCode).not.toBeNull();
  });

  it('ends by a signal before it is ready as well', async () => {
    const folder = aFolder();
    const { child, exited, said } = run('--data', folder, '--port', '0');
    // the engine has just noted its process; whether the rest is up by then is the machine's doing
    await expect
      .poll(() => existsSync(join(folder, ENGINE_PID_FILE)), { timeout: 60_000 })
      .toBe(true);
    child.kill('SIGTERM');

    expect({ code: await exited, said: said() }).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, ENGINE_PID_FILE))).toBe(false);
  });
});

describe('npm start gives one sentence, and no stack, for', () => {
  const failing = async (...args: string[]) => {
    const { exited, said } = run(...args);
    return { code: await exited, said: said() };
  };

  it('a port in use', async () => {
    const server = createServer();
    const port = await listen(server, 0);
    const { code, said } = await failing('--data', aFolder(), '--port', String(port));
    await close(server);

    expect(code).toBe(1);
    expect(said).toMatch(/^端口 (\d+) 已被占用 \/ Port \1 is in use\..*npm start -- --port.*\n$/);
  });

  it('a folder in use', async () => {
    const folder = aFolder();
    const cloud = await startLocalCloud({ folder });
    const { code, said } = await failing('--data', folder, '--port', '0');
    await cloud.stop();

    expect(code).toBe(1);
    expect(said).toMatch(/A local cloud runs already from .*\n$/);
  });

  it('a folder of something else, which --fresh leaves alone', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    const { code, said } = await failing('--data', folder, '--port', '0', '--fresh');

    expect(code).toBe(1);
    expect(said).toMatch(/it is not removed\.\n$/);
    expect(existsSync(join(folder, 'thesis.txt'))).toBe(true);
  });

  it('an engine that is missing for the platform', async () => {
    const pretend = `Object.defineProperty(process, 'platform', { value: 'sunos' })`;
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${pretend}`, 'infra/local/start.ts', '--data', aFolder()],
      { cwd: root, env: { ...process.env, DYNAMODB_ENGINE: 'dynoxide' } },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const code = await new Promise((resolve) => {
      child.once('exit', resolve);
    });

    expect(code).toBe(1);
    expect(said).toMatch(
      /^.*This machine has no DynamoDB engine\.\n.*@dynoxide\/sunos-x64.*\n.*DYNAMODB_ENDPOINT=.*\n$/,
    );
  });

  it.each([
    ['--port', 'four'],
    ['--port', '70000'],
    ['--prot', '1'],
  ])('%s %s', async (...args) => {
    const { code, said } = await failing(...args);

    expect(code).toBe(1);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(said).toContain(args[0]);
  });
});
