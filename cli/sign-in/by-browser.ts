import * as oidc from 'openid-client';
import type { Desk } from '../desk.ts';
import type { Issuer } from './issuer.ts';
import { openLoopback } from './loopback.ts';
import { refused } from './refused.ts';

/** Signs in with the browser of this machine: authorization code with PKCE, called back at a loopback address (RFC 8252). */
export async function signInByBrowser(
  desk: Desk,
  { configuration, scope, redirectUris }: Issuer,
): Promise<oidc.TokenEndpointResponse> {
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const loopback = await openLoopback(state, redirectUris);
  try {
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: loopback.redirectUri,
      scope,
      state,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // whoever signs in here may be another person than the browser remembers
      prompt: 'login',
    });
    desk.say(`在浏览器中登录 Sign in with the browser: ${url.href}`);
    desk.browse(url.href);
    return await oidc.authorizationCodeGrant(configuration, await loopback.called, {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
  } catch (error) {
    return refused(error);
  } finally {
    loopback.close();
  }
}
