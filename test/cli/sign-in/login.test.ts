import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configFolder } from '../../../cli/sign-in/kept.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { type SignIn, startSignIn } from '../../../infra/local/sign-in.ts';
import { Browser, type Page } from '../../support/servers/browser.ts';
import { commandLineRedirect, DEVICE_GRANT } from '../../../shared/domain/sign-in.ts';
import { SIGN_IN } from '../../support/servers/sign-in.ts';
import { runAt } from '../../support/pilots.ts';

let signIn: SignIn;
/** An API that lets nobody in, as a gateway whose authorizer refuses. */
const gateway = createServer((request, response) => {
  if (request.url === '/v1/sign-in') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...SIGN_IN, issuer: signIn.issuer, commandLine: client }));
    return;
  }
  const isKnown = request.headers.authorization !== undefined;
  response.writeHead(isKnown ? 403 : 401, { 'content-type': 'application/json' });
  response.end('{"message":"No"}');
});
let api: string;
let client: typeof SIGN_IN.commandLine;

beforeAll(async () => {
  signIn = await startSignIn({ folder: null, port: 0, audience: 'pilots-api' });
  api = `http://127.0.0.1:${await listen(gateway, 0)}`;
  // ports that this run has to itself
  const ports = await freePorts(2);
  client = {
    ...SIGN_IN.commandLine,
    scopes: ['openid', 'pilots:review'],
    grants: ['authorization_code', DEVICE_GRANT],
    redirectUris: ports.map(commandLineRedirect),
  };
});
afterAll(async () => {
  await signIn.stop();
  await close(gateway);
});

/** A machine on which nobody has signed in yet, beside a local cloud. */
function aMachine() {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-login-'));
  const cloud = join(folder, 'cloud.json');
  const { tokenEndpoint } = signIn;
  const accounts = ['expert-1', 'decider-1'];
  writeFileSync(cloud, JSON.stringify({ api, tokenEndpoint, accounts }));
  return {
    file: join(folder, 'config', 'sign-ins.json'),
    pilots: (args: readonly string[], setting: Parameters<typeof runAt>[2] = {}) =>
      runAt(cloud, args, setting),
  };
}

/** Ports of this machine that were free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(servers.map((server) => listen(server, 0)));
  await Promise.all(servers.map(close));
  return ports;
}

type Machine = ReturnType<typeof aMachine>;
type Act = (page: Page, browser: Browser) => Promise<unknown>;

const choose =
  (account: string): Act =>
  (page, browser) =>
    browser.send(page, { account });

/** Signs in by a code, with a person who reads the address off the screen and does this there. */
async function byDevice({ pilots }: Machine, act: Act, ...more: string[]) {
  const done: Promise<unknown>[] = [];
  const onLine = (line: string) => {
    const url = /http\S+user_code=\S+/.exec(line)?.[0];
    const browser = new Browser();
    if (url) done.push(browser.open(url).then((page) => act(page, browser)));
  };
  const result = await pilots(['login', ...more], { onLine });
  await Promise.all(done);
  return result;
}

const confirming =
  (account: string): Act =>
  async (page, browser) =>
    choose(account)(await browser.send(page, { confirm: 'yes' }), browser);

/** Signs in with the browser of this machine, in which a person does this. */
async function byBrowser(
  { pilots }: Machine,
  act: (url: URL, ...at: Parameters<Act>) => Promise<unknown>,
) {
  const done: Promise<unknown>[] = [];
  const result = await pilots(['login', '--browser'], {
    browse: (url) => {
      const browser = new Browser();
      done.push(browser.open(url).then((page) => act(new URL(url), page, browser)));
    },
  });
  return { ...result, pages: await Promise.all(done) };
}

describe('pilots login', () => {
  it('signs in by a code, on whatever device it is typed', async () => {
    const machine = aMachine();

    const { code, said, complaints } = await byDevice(machine, confirming('expert-1'));

    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said).toMatch(/compare the code: [A-Z]{4}-[A-Z]{4}$/m);
    expect(said).toMatch(/^已登录 Signed in at .*：expert-1，有效期至 until \d{4}-/m);
    const who = await machine.pilots(['whoami']);
    expect(who.said).toMatch(/^账号 subject +expert-1$/m);
    expect(who.said).toMatch(/^权限 scope +pilots:review$/m);
  });

  it('signs in with the browser of this machine, which is sent back to the command line', async () => {
    const machine = aMachine();

    const { code, pages, complaints } = await byBrowser(machine, (_url, ...at) =>
      choose('decider-1')(...at),
    );

    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(pages).toMatchObject([
      { status: 200, html: expect.stringMatching(/返回命令行.*Go back/s) },
    ]);
    const who = JSON.parse((await machine.pilots(['whoami', '--json'])).said);
    expect(who).toMatchObject({ api, claims: { sub: 'decider-1', role: 'decider' } });
  });

  it('takes the next of its ports where one is taken', async () => {
    const machine = aMachine();
    const [first = '', second = ''] = client.redirectUris;
    const other = createServer();
    await listen(other, Number(new URL(first).port));
    const redirects: (string | null)[] = [];

    const { code } = await byBrowser(machine, (url, ...at) => {
      redirects.push(url.searchParams.get('redirect_uri'));
      return choose('decider-1')(...at);
    });
    await close(other);

    expect(code).toBe(0);
    expect(redirects).toEqual([second]);
  });

  it('says so where each of its ports is taken, and opens no browser', async () => {
    const others = client.redirectUris.map((uri) => [createServer(), new URL(uri).port] as const);
    await Promise.all(others.map(([server, port]) => listen(server, Number(port))));
    const result = await byBrowser(aMachine(), () => Promise.resolve());
    await Promise.all(others.map(([server]) => close(server)));

    expect(result).toMatchObject({ code: 2, pages: [] });
    for (const [, port] of others) expect(result.complaints).toContain(port);
    expect(result.complaints).toContain('are taken on this machine');
  });

  it('waits on when any other page knocks at its door', async () => {
    const machine = aMachine();
    const knocks: number[] = [];

    const { code } = await byBrowser(machine, async (url, page, browser) => {
      const redirect = url.searchParams.get('redirect_uri') ?? '';
      for (const path of ['/', '/callback?code=x', '/callback?code=x&state=wrong']) {
        knocks.push((await fetch(new URL(path, redirect))).status);
      }
      return choose('expert-1')(page, browser);
    });

    expect(code).toBe(0);
    expect(knocks).toEqual([404, 404, 404]);
  });

  it('keeps the token for each API where only its owner reads it', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));
    chmodSync(machine.file, 0o644);

    await byDevice(
      machine,
      confirming('decider-1'),
      '--api',
      'https://pilots.example/',
      '--issuer',
      signIn.issuer,
    );

    expect(statSync(machine.file).mode & 0o777).toBe(0o600);
    expect(statSync(join(machine.file, '..')).mode & 0o777).toBe(0o700);
    const kept = JSON.parse(readFileSync(machine.file, 'utf8'));
    expect(Object.keys(kept).toSorted()).toEqual([api, 'https://pilots.example']);
    const elsewhere = await machine.pilots(['whoami', '--api', 'https://pilots.example']);
    expect(elsewhere.said).toContain('decider-1');
    expect((await machine.pilots(['whoami'])).said).toContain('expert-1');
  });

  it('asks for as little as it is told to', async () => {
    const machine = aMachine();

    await byDevice(machine, confirming('expert-1'), '--scope', 'openid');

    expect(
      JSON.parse((await machine.pilots(['whoami', '--json'])).said).claims.scope,
    ).toBeUndefined();
  });

  it('says so where the person cancels, and keeps nothing', async () => {
    const machine = aMachine();

    const result = await byDevice(machine, (page, browser) => browser.send(page, { abort: 'yes' }));

    expect(result).toMatchObject({
      code: 3,
      complaints: '登录已取消。 The sign-in was cancelled.',
    });
    expect((await machine.pilots(['whoami'])).code).toBe(3);
  });

  it.each([
    [['--client-id', 'stranger'], 3, 'The issuer refused:'],
    [['--browser', '--issuer', 'http://issuer.example'], 2, 'is no https address'],
    [['--issuer', 'nonsense'], 2, 'is no https address'],
    [['--issuer', 'http://127.0.0.1:9'], 2, 'No OpenID issuer answers'],
    [['--api', 'http://127.0.0.1:9'], 2, 'Nothing answers at http'],
  ])('refuses %j in a sentence', async (words, code, sentence) => {
    const result = await aMachine().pilots(['login', ...words]);

    expect(result.code).toBe(code);
    expect(result.complaints).toContain(sentence);
    expect(result.complaints).not.toContain('\n');
  });
});

describe('pilots logout', () => {
  it('forgets the sign-in at this API, and says so where there is none', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));

    expect(await machine.pilots(['logout'])).toMatchObject({ code: 0 });

    expect((await machine.pilots(['whoami'])).code).toBe(3);
    expect(await machine.pilots(['logout'])).toMatchObject({ code: 1 });
  });
});

describe('a sign-in', () => {
  const HOUR = 60 * 60 * 1000;

  it('serves until it expires, and then tells in one sentence how to go on', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));
    const { expiresAt: until } = Object.values(
      JSON.parse(readFileSync(machine.file, 'utf8')),
    )[0] as { expiresAt: string };
    const last = Date.parse(until);
    const before = await machine.pilots(['whoami'], { now: new Date(last - 1) });

    const { code, complaints } = await machine.pilots(['whoami'], { now: new Date(last) });

    expect(before.code).toBe(0);
    expect(code).toBe(3);
    expect(complaints).toContain(`expired at ${until}; sign in again: pilots login.`);
    expect(complaints).not.toContain('\n');
    expect(last - Date.now()).toBeLessThanOrEqual(8 * HOUR);
  });

  it('gives way to an account that is named, and to a token', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));
    const subject = async (words: string[], setting = {}) =>
      JSON.parse((await machine.pilots(['whoami', '--json', ...words], setting)).said).claims.sub;

    expect(await subject([])).toBe('expert-1');
    expect(await subject(['--account', 'decider-1'])).toBe('decider-1');
    const token = `x.${Buffer.from('{"sub":"somebody"}').toString('base64url')}.x`;
    expect(await subject(['--account', 'decider-1'], { token })).toBe('somebody');
  });

  it('is missed where the API is no local one', async () => {
    const elsewhere = api.replace('127.0.0.1', 'localhost');
    const words = ['reviews', '--call', 'sample-2026', '--api', elsewhere];

    const { code, complaints } = await aMachine().pilots(words);

    expect(code).toBe(3);
    expect(complaints).toContain(`Not signed in at ${elsewhere}: pilots login.`);
  });

  it('is not what one is told where no API answers', async () => {
    const words = ['reviews', '--call', 'sample-2026', '--api', 'http://127.0.0.1:9'];

    const { code, complaints } = await aMachine().pilots(words);

    expect(code).toBe(2);
    expect(complaints).toContain('http://127.0.0.1:9 does not answer');
    expect(complaints).not.toContain('login');
  });

  it('is not sent to the public door, where one that has expired would be in the way', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));

    const words = ['assess', 'docs/tour/facts.json', '--call', 'sample-2026'];

    expect((await machine.pilots(words)).complaints).toContain('does not hold (any more)');
  });

  it('that the gateway does not let in is told from one that has no right', async () => {
    const machine = aMachine();
    const words = ['reviews', '--call', 'sample-2026'];

    const { code, complaints } = await machine.pilots(words, { token: 'x' });

    expect({ code, complaints }).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('pilots whoami'),
    });
  });

  it('in a file that is spoilt is as none', async () => {
    const machine = aMachine();
    await byDevice(machine, confirming('expert-1'));
    writeFileSync(machine.file, '{"http');

    expect((await machine.pilots(['whoami'])).code).toBe(3);
    expect((await byDevice(machine, confirming('expert-1'))).code).toBe(0);
  });
});

describe('the folder of sign-ins', () => {
  it.each([
    [{ PILOTS_CONFIG: '/a', XDG_CONFIG_HOME: '/b' }, /^\/a$/],
    [{ XDG_CONFIG_HOME: '/b' }, /^\/b\/pilots$/],
    [{ XDG_CONFIG_HOME: 'relative' }, /\/\.config\/pilots$/],
    [{}, /\/\.config\/pilots$/],
  ])('with %j is where the person keeps such things', (env, folder) => {
    expect(configFolder(env)).toMatch(folder);
  });
});
