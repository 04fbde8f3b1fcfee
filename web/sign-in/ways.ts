import * as oauth from 'oauth4webapi';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';

/** How the pages sign somebody in, as the API and the issuer say. */
export interface SignInWays {
  readonly server: oauth.AuthorizationServer;
  readonly pages: AnswerOf<'getSignIn'>['pages'];
}

let known: Promise<SignInWays> | undefined;

/** Asked once; a failure is not remembered. */
export function signInWays(api: PilotsClient): Promise<SignInWays> {
  known ??= ask(api).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function ask(api: PilotsClient): Promise<SignInWays> {
  const { issuer, pages } = dataOf(await api.GET('/v1/sign-in'));
  const url = new URL(issuer);
  const answer = await oauth.discoveryRequest(url, insecure(url));
  return { server: await oauth.processDiscoveryResponse(url, answer), pages };
}

/** Only this machine is asked without TLS. */
export function insecure({ hostname }: URL): { [oauth.allowInsecureRequests]: boolean } {
  return { [oauth.allowInsecureRequests]: hostname === '127.0.0.1' || hostname === 'localhost' };
}
