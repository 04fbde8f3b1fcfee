import * as oauth from 'oauth4webapi';
import { type SignInWays, insecure } from './ways.ts';

/** What the issuer gave; kept in memory only. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  readonly id: string | null;
  /** By the page's own monotonic clock, since the reader's clock may be wrong. */
  readonly endsAt: number;
}

/** What has to survive the way to the issuer and back. */
interface Begun {
  readonly state: string;
  readonly verifier: string;
  readonly returnTo: string;
}

const BEGUN = 'pilots-sign-in';

/** The issuer's address to go to; where to come back to is kept for this tab. */
export async function beginning(
  { server, pages }: SignInWays,
  { returnTo, redirect, prompt }: { returnTo: string; redirect: string; prompt?: 'login' },
): Promise<string> {
  const begun: Begun = {
    state: oauth.generateRandomState(),
    verifier: oauth.generateRandomCodeVerifier(),
    returnTo,
  };
  sessionStorage.setItem(BEGUN, JSON.stringify(begun));
  const url = new URL(server.authorization_endpoint ?? '');
  const asked = {
    response_type: 'code',
    client_id: pages.clientId,
    redirect_uri: redirect,
    scope: pages.scopes.join(' '),
    state: begun.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    ...(prompt && { prompt }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

/** What the issuer leads back with, made into tokens. Throws where it was not begun in this tab. */
export async function completed(
  { server, pages }: SignInWays,
  address: URL,
): Promise<{ tokens: Tokens; returnTo: string }> {
  const { state, verifier, returnTo } = takeBegun();
  const client = { client_id: pages.clientId };
  const parameters = oauth.validateAuthResponse(server, client, address, state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    `${address.origin}${address.pathname}`,
    verifier,
    insecure(new URL(server.issuer)),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer);
  return { tokens: tokensIn(tokens, null), returnTo };
}

/** Newer tokens for those that end; null where the issuer gives none. */
export async function renewed({ server, pages }: SignInWays, old: Tokens): Promise<Tokens | null> {
  if (old.refresh === null) return null;
  const client = { client_id: pages.clientId };
  try {
    const answer = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      old.refresh,
      insecure(new URL(server.issuer)),
    );
    return tokensIn(await oauth.processRefreshTokenResponse(server, client, answer), old);
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) return null;
    throw error;
  }
}

/** Where to go to sign out at the issuer as well; null where it has no such place. */
export function signOutAddress(
  { server, pages }: SignInWays,
  tokens: Tokens | null,
): string | null {
  const { parameter, redirectUris } = pages.signOut;
  const back = redirectUris.find((uri) => uri.startsWith(window.location.origin));
  if (!server.end_session_endpoint || !back) return null;
  const url = new URL(server.end_session_endpoint);
  url.searchParams.set('client_id', pages.clientId);
  url.searchParams.set(parameter, back);
  if (tokens?.id) url.searchParams.set('id_token_hint', tokens.id);
  return url.href;
}

function takeBegun(): Begun {
  const kept = sessionStorage.getItem(BEGUN);
  sessionStorage.removeItem(BEGUN);
  if (kept === null) throw new Error('no sign-in was begun in this tab');
  return JSON.parse(kept) as Begun;
}

function tokensIn(tokens: oauth.TokenEndpointResponse, old: Tokens | null): Tokens {
  return {
    access: tokens.access_token,
    refresh: tokens.refresh_token ?? old?.refresh ?? null,
    id: tokens.id_token ?? old?.id ?? null,
    endsAt: performance.now() + (tokens.expires_in ?? 300) * 1000,
  };
}
