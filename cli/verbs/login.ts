import type { TokenEndpointResponse } from 'openid-client';
import { apiOf, type Desk } from '../desk.ts';
import { oneLine } from '../one-line.ts';
import { signInByBrowser } from '../sign-in/by-browser.ts';
import { signInByDevice } from '../sign-in/by-device.ts';
import { claimsIn, expiryIn } from '../sign-in/claims.ts';
import { type IssuerOptions, issuerOf } from '../sign-in/issuer.ts';
import type { KeptSignIn } from '../sign-in/kept.ts';

export interface LoginOptions extends IssuerOptions {
  /** With the browser of this machine, in place of a code for any device. */
  readonly browser?: boolean | undefined;
}

/** `pilots login`: signs in at the issuer of the API and keeps the token for the verbs to come. */
export async function login(desk: Desk, options: LoginOptions): Promise<number> {
  const api = await apiOf(desk);
  const issuer = await issuerOf(desk, options);
  const isByBrowser = options.browser === true || !issuer.hasDeviceCodes;
  const answer = await (isByBrowser ? signInByBrowser : signInByDevice)(desk, issuer);
  const signIn = keptFrom(answer, issuer.url, desk.now());
  await desk.kept.keep(api, signIn);
  desk.say(told(api, signIn));
  return 0;
}

/** `pilots logout`: forgets the token; 1 where there was none. */
export async function logout(desk: Desk): Promise<number> {
  const api = await apiOf(desk);
  const isGone = await desk.kept.forget(api);
  desk.say(
    isGone ? `已退出 ${api}。 Signed out of ${api}.` : `尚未登录 ${api}。 Not signed in at ${api}.`,
  );
  return isGone ? 0 : 1;
}

function keptFrom(answer: TokenEndpointResponse, issuer: URL, now: Date): KeptSignIn {
  const { access_token: token, expires_in: seconds } = answer;
  const expiresAt =
    seconds === undefined
      ? expiryIn(claimsIn(token))
      : new Date(now.getTime() + seconds * 1000).toISOString();
  return { token, issuer: issuer.href, expiresAt };
}

function told(api: string, { token, expiresAt }: KeptSignIn): string {
  const subject = claimsIn(token)?.['sub'];
  const until = expiresAt === null ? '' : `，有效期至 until ${expiresAt}`;
  return `已登录 Signed in at ${api}：${typeof subject === 'string' ? oneLine(subject) : ''}${until}`;
}
