import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUscc } from '../../../shared/domain/texts/credit-code.ts';
import { type SignIn, startSignIn } from '../../../infra/local/sign-in.ts';
import { ACCOUNTS } from '../../../infra/local/sign-in/accounts.ts';
import { Browser, type Page } from '../../support/servers/browser.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
const PAGES = 'http://127.0.0.1:53682';
const REDIRECT = `${PAGES}/signed-in`;

let signIn: SignIn;

beforeAll(async () => {
  signIn = await startSignIn({ folder, port: 0, audience: 'pilots-api' });
  await signIn.openTo(PAGES);
});
afterAll(() => signIn.stop());

interface SignInRequest {
  scope?: string;
  account?: string;
  clientId?: string;
}

async function authorize({ scope = 'openid pilots:apply', account, clientId }: SignInRequest = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId ?? 'pilots-web',
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope,
    state: 'xyz',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const browser = new Browser(REDIRECT);
  const page = await browser.open(`${signIn.issuer}/auth?${query.toString()}`);
  const chosen = account ? await browser.send(page, { account }) : page;
  return { html: page.html, verifier, back: new URL(chosen.url) };
}

function exchange(code: string | null, verifier: string): Promise<Response> {
  const form = {
    grant_type: 'authorization_code',
    client_id: 'pilots-web',
    code: String(code),
    redirect_uri: REDIRECT,
    code_verifier: verifier,
  };
  return fetch(`${signIn.issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
}

const sampleToken = (account: string) =>
  fetch(signIn.tokenEndpoint, { method: 'POST', body: new URLSearchParams({ account }) });

/** A read that is sent again where its connection was one of before a restart (RFC 9110, 9.2.2). */
const read = (url: string, init?: RequestInit) => fetch(url, init).catch(() => fetch(url, init));

async function verified(token: string) {
  const discovery = await read(`${signIn.issuer}/.well-known/openid-configuration`);
  const { jwks_uri: jwks } = (await discovery.json()) as { jwks_uri: string };
  const keys = createRemoteJWKSet(new URL(jwks), { [customFetch]: read });
  const { payload } = await jwtVerify(token, keys, {
    issuer: signIn.issuer,
    audience: 'pilots-api',
    algorithms: ['RS256'],
  });
  return payload;
}

describe('signing in by authorization code with PKCE', () => {
  it('leads over the choice of an account to a token with its role, scope and organisation', async () => {
    const { html, back, verifier } = await authorize({ account: 'association-1' });
    const answer = await exchange(back.searchParams.get('code'), verifier);
    const { access_token: token } = (await answer.json()) as { access_token: string };

    for (const account of ACCOUNTS) expect(html).toContain(account.name);
    expect(back.searchParams.get('state')).toBe('xyz');
    expect(await verified(token)).toMatchObject({
      sub: 'association-1',
      role: 'association',
      scope: 'pilots:apply',
      organisation_code: '51100000000000019B',
      organisation_name: '中国纺织工业联合会',
    });
  });

  it('grants no scope that the role does not have', async () => {
    const scope = 'openid pilots:apply pilots:administer';
    const { back, verifier } = await authorize({ account: 'association-2', scope });
    const answer = await exchange(back.searchParams.get('code'), verifier);
    const { access_token: token } = (await answer.json()) as { access_token: string };

    expect(decodeJwt(token)['scope']).toBe('pilots:apply');
  });

  it('refuses a code with another verifier, and the same code twice', async () => {
    const { back, verifier } = await authorize({ account: 'association-1' });
    const code = back.searchParams.get('code');

    expect((await exchange(code, 'x'.repeat(43))).status).toBe(400);
    const again = await authorize({ account: 'association-1' });
    const second = again.back.searchParams.get('code');
    expect((await exchange(second, again.verifier)).status).toBe(200);
    expect((await exchange(second, again.verifier)).status).toBe(400);
    expect(verifier).not.toBe(again.verifier);
  });

  it.each([
    { what: 'a client that is not known', change: { client_id: 'stranger' } },
    {
      what: 'a place elsewhere to go back to',
      change: { redirect_uri: 'http://example.org/callback' },
    },
  ])('shows a page in place of going back, for $what', async ({ change }) => {
    const query = new URLSearchParams({
      client_id: 'pilots-web',
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      ...change,
    });
    const answer = await fetch(`${signIn.issuer}/auth?${query.toString()}`, { redirect: 'manual' });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('asks again whom to be where the client asks to, whoever is signed in', async () => {
    const url = (prompt: string) =>
      `${signIn.issuer}/auth?${new URLSearchParams({
        client_id: 'pilots-web',
        response_type: 'code',
        redirect_uri: REDIRECT,
        scope: 'openid',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
        ...(prompt && { prompt }),
      }).toString()}`;
    const browser = new Browser(REDIRECT);
    await browser.send(await browser.open(url('')), { account: 'expert-1' });

    const again = await browser.open(url('login'));
    const back = await browser.send(again, { account: 'decider-1' });

    expect(again.html).toContain('选择账号');
    expect(new URL(back.url).searchParams.get('code')).toMatch(/./);
    expect((await browser.open(url(''))).url).toMatch(/code=/);
  });

  it('goes back with an error where PKCE is left out', async () => {
    const query = new URLSearchParams({
      client_id: 'pilots-web',
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: 'openid',
    });
    const answer = await fetch(`${signIn.issuer}/auth?${query.toString()}`, { redirect: 'manual' });

    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });
});

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

interface Started {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly interval: number;
}

const post = (path: string, form: Record<string, string>) =>
  fetch(`${signIn.issuer}${path}`, { method: 'POST', body: new URLSearchParams(form) });

async function startDevice(scope = 'openid pilots:review'): Promise<Started> {
  const form = { client_id: 'pilots-cli', scope };
  return (await (await post('/device/auth', form)).json()) as Started;
}

async function tokenFor({ device_code }: Started) {
  const form = { grant_type: DEVICE_GRANT, client_id: 'pilots-cli', device_code };
  const body = (await (await post('/token', form)).json()) as Record<string, unknown>;
  return { token: String(body['access_token']), error: body['error'] };
}

/** From the page that asks whether the code is the one on the command line. */
async function confirm(browser: Browser, page: Page, account: string): Promise<Page> {
  return browser.send(await browser.send(page, { confirm: 'yes' }), { account });
}

describe('signing in on another device', () => {
  it('leads over the code and the choice of an account to a token, asked for once a second', async () => {
    const started = await startDevice();
    const browser = new Browser();
    expect((await tokenFor(started)).error).toBe('authorization_pending');

    const empty = await browser.open(started.verification_uri);
    const typed = await browser.send(empty, { user_code: started.user_code.toLowerCase() });
    const done = await confirm(browser, typed, 'expert-1');

    expect(started.interval).toBe(1);
    expect(empty.html).toMatch(/请输入命令行显示的代码。.*Enter the code/);
    expect(typed.html).toContain(`是否为 <strong>${started.user_code}</strong>`);
    expect(typed.html).toContain(`show <strong>${started.user_code}</strong>?`);
    expect(done.html).toMatch(/命令行已登录.*The command line is signed in/);
    expect(await verified((await tokenFor(started)).token)).toMatchObject({
      sub: 'expert-1',
      role: 'expert',
      scope: 'pilots:review',
    });
  });

  it('gives a token once only', async () => {
    const started = await startDevice();
    const browser = new Browser();
    const page = await browser.open(started.verification_uri_complete);
    await confirm(browser, page, 'expert-1');

    expect((await tokenFor(started)).error).toBeUndefined();
    expect((await tokenFor(started)).error).toBe('invalid_grant');
  });

  it('grants no scope that the role does not have', async () => {
    const started = await startDevice('openid pilots:apply pilots:review pilots:administer');
    const browser = new Browser();
    await confirm(browser, await browser.open(started.verification_uri_complete), 'decider-1');

    expect(decodeJwt((await tokenFor(started)).token)['scope']).toBe('pilots:review');
  });

  it('asks again whom to be in a browser in which somebody is signed in', async () => {
    const browser = new Browser();
    const first = await startDevice();
    await confirm(browser, await browser.open(first.verification_uri_complete), 'expert-1');
    const second = await startDevice();

    await confirm(browser, await browser.open(second.verification_uri_complete), 'decider-1');

    expect(decodeJwt((await tokenFor(second)).token).sub).toBe('decider-1');
  });

  it.each([
    ['XXXX-XXXX', '没有这个代码，请核对。 There is no such code; check it.'],
    ['', '请输入代码。 Enter a code.'],
    ['"><b>', '没有这个代码'],
  ])('takes no code %j, and says so in both languages', async (user_code, fault) => {
    const browser = new Browser();
    const page = await browser.open(`${signIn.issuer}/device`);

    const { html } = await browser.send(page, { user_code });

    expect(html).toContain(fault);
    expect(html).not.toContain('<b>');
  });

  it('takes no code from a form of another browser', async () => {
    const started = await startDevice();
    const page = await new Browser().open(started.verification_uri_complete);
    const other = new Browser();
    await other.open(started.verification_uri);

    const { html } = await other.send(page, { confirm: 'yes' });

    expect(html).toContain('登录未能完成，请重新开始。 The sign-in failed; start again.');
    expect((await tokenFor(started)).error).toBe('authorization_pending');
  });

  it('tells the command line where the person cancels', async () => {
    const started = await startDevice();
    const browser = new Browser();
    const page = await browser.open(started.verification_uri_complete);

    const { html } = await browser.send(page, { abort: 'yes' });

    expect(html).toMatch(/已取消登录.*was cancelled/);
    expect((await tokenFor(started)).error).toBe('access_denied');
  });

  it('is for the command line only', async () => {
    const answer = await post('/device/auth', { client_id: 'pilots-web', scope: 'openid' });

    expect(answer.status).toBe(400);
  });
});

describe('a token for the command line', () => {
  it.each(ACCOUNTS)(
    'is given to $name with the claims of a token got by signing in',
    async (account) => {
      const answer = await sampleToken(account.name);
      const body = (await answer.json()) as { access_token: string };

      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 28_800 });
      expect(await verified(body.access_token)).toMatchObject({
        sub: account.name,
        role: account.role,
        scope: expect.stringMatching(/^pilots:(apply|administer|recommend|review)$/) as unknown,
        organisation_code: account.organisation.code,
      });
    },
  );

  it('is refused to a name that is not listed', async () => {
    expect((await sampleToken('nobody')).status).toBe(400);
  });

  it('is still good after a restart', async () => {
    const { access_token: token } = (await (await sampleToken('admin-1')).json()) as {
      access_token: string;
    };
    const port = Number(new URL(signIn.issuer).port);
    await signIn.stop();
    signIn = await startSignIn({ folder, port, audience: 'pilots-api' });
    await signIn.openTo(PAGES);

    expect((await verified(token)).sub).toBe('admin-1');
  });
});

describe('the sample accounts', () => {
  it('act for organisations whose codes have a valid check digit', () => {
    expect(ACCOUNTS.filter((account) => !isUscc(account.organisation.code))).toEqual([]);
  });
});
