import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignIn, startSignIn } from '../../infra/local/sign-in.ts';
import { codeFor, begin, discovered, tokens } from '../support/servers/code-flow.ts';

const ORIGIN = 'http://127.0.0.1:53683';
const PAGES = {
  clientId: 'pilots-web',
  redirectUri: `${ORIGIN}/signed-in`,
  scope: 'openid pilots:apply pilots:review',
};

let signIn: SignIn;
beforeAll(async () => {
  signIn = await startSignIn({ folder: null, port: 0, audience: 'pilots-api' });
  await signIn.openTo(ORIGIN);
});
afterAll(() => signIn.stop());

const redeem = (code: string, code_verifier: string) =>
  tokens(
    signIn.issuer,
    {
      grant_type: 'authorization_code',
      client_id: PAGES.clientId,
      redirect_uri: PAGES.redirectUri,
      code,
      code_verifier,
    },
    ORIGIN,
  );

const refresh = (refresh_token = '') =>
  tokens(
    signIn.issuer,
    { grant_type: 'refresh_token', client_id: PAGES.clientId, refresh_token },
    ORIGIN,
  );

async function signedIn(account: string) {
  const { code, verifier, browser } = await codeFor(signIn.issuer, PAGES, account);
  return { ...(await redeem(code, verifier)), browser };
}

describe('signing in from the pages', () => {
  it('is done by requests that a page of the API may read', async () => {
    const { status, headers, body } = await signedIn('association-1');

    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ scope: 'pilots:apply' });
    const about = await fetch(`${signIn.issuer}/.well-known/openid-configuration`, {
      headers: { origin: ORIGIN },
    });
    expect(about.headers.get('access-control-allow-origin')).toMatch(/^(\*|http:.*53683)$/);
  });

  it('goes on without asking anybody, with a refresh token that holds once', async () => {
    const first = (await signedIn('association-1')).body['refresh_token'];
    const second = await refresh(first);

    expect(second.status).toBe(200);
    expect(decodeJwt(String(second.body['access_token'])).sub).toBe('association-1');
    expect(second.body['refresh_token']).not.toBe(first);
    expect((await refresh(first)).status).toBe(400);
    // whoever used one twice may be a thief: the later one ends with it
    expect((await refresh(second.body['refresh_token'])).status).toBe(400);
  });

  it('ends where the person signs out, and leads back to the pages', async () => {
    const { body, browser } = await signedIn('examiner-1');
    const { end_session_endpoint: endpoint } = await discovered(signIn.issuer);
    const query = new URLSearchParams({
      client_id: PAGES.clientId,
      id_token_hint: String(body['id_token']),
      post_logout_redirect_uri: `${ORIGIN}/`,
    });
    const asked = await browser.open(`${endpoint}?${query.toString()}`);
    const back = await browser.send(asked, { logout: 'yes' }).catch((error: unknown) => error);

    expect(asked.html).toMatch(/退出登录.*Sign out/);
    // nobody listens there
    expect(String((back as Error).cause)).toContain('53683');
    expect((await refresh(body['refresh_token'])).status).toBe(400);
  });

  it.each([
    'http://127.0.0.1:53684/signed-in',
    'http://127.0.0.1:53683/signed-in/',
    'http://127.0.0.1:53683/callback',
    'http://localhost:53684/signed-in',
  ])('is not led back to %s', async (redirectUri) => {
    const { url } = await begin(signIn.issuer, { ...PAGES, redirectUri });

    const answer = await fetch(url, { redirect: 'manual' });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('redirect_uri');
  });

  it('is led back to the other name of this machine as well', async () => {
    const redirectUri = 'http://localhost:53683/signed-in';
    const { url } = await begin(signIn.issuer, { ...PAGES, redirectUri });

    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
  });
});
