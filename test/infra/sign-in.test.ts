import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUscc } from '../../shared/domain/identifiers.ts';
import { type SignIn, startSignIn } from '../../infra/local/sign-in.ts';
import { ACCOUNTS } from '../../infra/local/sign-in/accounts.ts';
import { aFolder } from './fixtures/assembly.ts';

const folder = aFolder();
const REDIRECT = 'http://127.0.0.1:53682/callback';

let signIn: SignIn;

beforeAll(async () => {
  signIn = await startSignIn({ folder, port: 0, audience: 'pilots-api' });
});
afterAll(() => signIn.stop());

/** A browser as far as signing in needs one: follows redirects by hand and keeps cookies. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects until a page, or until the client would be called back. */
  async follow(response: Response): Promise<{ response: Response; url: string }> {
    let [at, url] = [response, response.url];
    while (at.headers.get('location')) {
      url = new URL(at.headers.get('location') ?? '', url).href;
      if (url.startsWith(REDIRECT)) break;
      at = await this.go(url);
    }
    return { response: at, url };
  }
}

interface Asked {
  scope?: string;
  account?: string;
  clientId?: string;
}

async function authorize({ scope = 'openid pilots:apply', account, clientId }: Asked = {}) {
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
  const browser = new Browser();
  const page = await browser.follow(await browser.go(`${signIn.issuer}/auth?${query.toString()}`));
  const html = await page.response.text();
  if (!account) return { html, verifier, back: new URL(page.url) };
  const chosen = await browser.follow(await browser.go(page.url, { account }));
  return { html, verifier, back: new URL(chosen.url) };
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

    expect((await verified(token)).sub).toBe('admin-1');
  });
});

describe('the sample accounts', () => {
  it('act for organisations whose codes have a valid check digit', () => {
    expect(ACCOUNTS.filter((account) => !isUscc(account.organisation.code))).toEqual([]);
  });
});
