import * as z from 'zod';
import { type PilotsClient, pilotsClient } from '../shared/client/client.ts';
import { apiOf, cloudOf, type Desk, isLocal, SignInError, UsageError } from './desk.ts';
import type { KeptSignIn } from './sign-in/kept.ts';

/** Who a verb is for: the account that was named, or else the one that it is tried with here. */
export interface Who {
  readonly account?: string | undefined;
  readonly otherwise?: string;
}

/**
 * The access token that a verb goes with: the one given, that of the account named, that of
 * `pilots login`, or at the local cloud that of a sample account; throws `SignInError` without one.
 */
export async function bearerOf(desk: Desk, { account, otherwise }: Who): Promise<string> {
  if (desk.token) return desk.token;
  if (account !== undefined) return signIn(desk, account);
  const api = await apiOf(desk);
  const kept = await desk.kept.find(api);
  if (kept) return unexpired(desk, api, kept);
  if (otherwise !== undefined && (await isLocal(desk))) return signIn(desk, otherwise);
  throw new SignInError(`尚未登录 ${api}。 Not signed in at ${api}: pilots login.`);
}

function unexpired(desk: Desk, api: string, { token, expiresAt }: KeptSignIn): string {
  if (expiresAt === null || Date.parse(expiresAt) > desk.now().getTime()) return token;
  throw new SignInError(
    `在 ${api} 的登录已于 ${expiresAt} 过期。 The sign-in at ${api} expired at ${expiresAt}; sign in again: pilots login.`,
  );
}

/** A client of the API; without `who`, for what needs no sign-in. */
export async function clientOf(desk: Desk, who?: Who): Promise<PilotsClient> {
  const token = who ? await bearerOf(desk, who) : desk.token;
  const client = pilotsClient({ baseUrl: await apiOf(desk), token: () => token });
  client.use({ onResponse: ({ response }) => admitted(response) });
  return client;
}

/** A gateway refuses in words of its own, before the API can say why. */
function admitted(response: Response): void {
  if (response.headers.get('content-type')?.includes('problem')) return;
  if (response.status === 401) {
    throw new SignInError('登录无效或已过期。 The sign-in does not hold (any more): pilots login.');
  }
  if (response.status === 403) {
    throw new UsageError('此登录无权进行该操作。 This sign-in may not do that; see pilots whoami.');
  }
}

/** Signs in at the local cloud and gives the access token. */
export async function signIn(desk: Desk, account: string): Promise<string> {
  const { tokenEndpoint, accounts } = await cloudOf(desk);
  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ account }),
  });
  if (!answer.ok) {
    throw new UsageError(
      `没有账号 ${account}。 There is no account ${account}; there are ${accounts.join(', ')}.`,
    );
  }
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}
