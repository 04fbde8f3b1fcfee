import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './browser.ts';

/** A public client in a browser that stops where it would be called back. */
export interface CodeClient {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
}

interface Discovered {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
  readonly device_authorization_endpoint?: string;
}

/** What the issuer says of itself. */
export async function discovered(issuer: string, headers = {}): Promise<Discovered> {
  const url = `${issuer}/.well-known/openid-configuration`;
  return (await (await fetch(url, { headers })).json()) as Discovered;
}

/** The address at which a sign-in begins, and what proves afterwards who began it. */
export async function begin(issuer: string, client: CodeClient) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: client.clientId,
    response_type: 'code',
    redirect_uri: client.redirectUri,
    scope: client.scope,
    state: 'xyz',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const { authorization_endpoint: endpoint } = await discovered(issuer);
  return { url: `${endpoint}?${query.toString()}`, verifier };
}

/** Signs in as an account, up to the code. */
export async function codeFor(issuer: string, client: CodeClient, account: string) {
  const { url, verifier } = await begin(issuer, client);
  const browser = new Browser(client.redirectUri);
  const back = await browser.send(await browser.open(url), { account });
  return { code: String(new URL(back.url).searchParams.get('code')), verifier, browser };
}

/** Asks the token endpoint as a page of `origin` does. */
export async function tokens(issuer: string, form: Record<string, string>, origin?: string) {
  const { token_endpoint: endpoint } = await discovered(issuer);
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: origin === undefined ? {} : { origin },
    body: new URLSearchParams(form),
  });
  const body = (await answer.json()) as Record<string, string>;
  return { status: answer.status, headers: answer.headers, body };
}
