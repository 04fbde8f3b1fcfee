import type { TokenEndpointResponse } from 'openid-client';
import { API } from '../../command-line/common-options.ts';
import { flag, text } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { apiOf } from '../../context/cloud.ts';
import type { IoContext } from '../../context/context.ts';
import { oneLine } from '../../output/one-line.ts';
import { signInByBrowser } from '../../sign-in/by-browser.ts';
import { signInByDevice } from '../../sign-in/by-device.ts';
import { claimsIn, expiryIn } from '../../sign-in/claims.ts';
import { type IssuerOptions, issuerOf } from '../../sign-in/issuer.ts';
import type { KeptSignIn } from '../../sign-in/kept.ts';

interface LoginOptions extends IssuerOptions {
  /** With the browser of this machine, in place of a code for any device. */
  readonly browser?: boolean | undefined;
}

/** `pilots login`: signs in at the issuer of the API and keeps the token for the verbs to come. */
export const loginVerb = verb({
  name: 'login',
  says: [
    '登录，令牌只保存在本人可读的文件中',
    'sign in; the token is kept where only you can read it',
  ],
  options: {
    browser: flag('用本机浏览器，而不用代码 with the browser of this machine, not by a code'),
    issuer: text('url', '登录服务 where one signs in; otherwise where the API says'),
    'client-id': text('id', '客户端 the client there; otherwise that which the API names'),
    scope: text('scopes', '申请的权限 what is asked for; otherwise all that the role may do'),
    api: API,
  },
  example: ['pilots login', 'pilots login --browser'],
  run: (io, options) => login(io, options),
});

/** `pilots logout`: forgets the token. */
export const logoutVerb = verb({
  name: 'logout',
  says: ['退出，删除保存的令牌', 'forget the token that is kept'],
  options: { api: API },
  example: ['pilots logout'],
  run: (io) => logout(io),
});

async function login(io: IoContext, options: LoginOptions): Promise<number> {
  const api = await apiOf(io);
  const issuer = await issuerOf(io, options);
  const isByBrowser = options.browser === true || !issuer.hasDeviceCodes;
  const answer = await (isByBrowser ? signInByBrowser : signInByDevice)(io, issuer);
  const signIn = keptFrom(answer, issuer.url, io.now());
  await io.signIns.keep(api, signIn);
  io.print(signedInText(api, signIn));
  return 0;
}

/** 1 where there was none. */
async function logout(io: IoContext): Promise<number> {
  const api = await apiOf(io);
  const isGone = await io.signIns.forget(api);
  io.print(
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

function signedInText(api: string, { token, expiresAt }: KeptSignIn): string {
  const subject = claimsIn(token)?.['sub'];
  const until = expiresAt === null ? '' : `，有效期至 until ${expiresAt}`;
  return `已登录 Signed in at ${api}：${typeof subject === 'string' ? oneLine(subject) : ''}${until}`;
}
