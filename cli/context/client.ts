import * as z from 'zod';
import { MEDIA_TYPES } from '../../shared/domain/materials/file-formats.ts';
import { type PilotsClient, pilotsClient } from '../../shared/client/client.ts';
import type { KeptSignIn } from '../sign-in/kept.ts';
import { apiOf, cloudOf, isLocal } from './cloud.ts';
import { type IoContext, SignInError, UsageError } from './context.ts';

/** Who a verb is for: the account that was named, or else the one that it is tried with here. */
export interface Who {
  readonly account?: string | undefined;
  readonly otherwise?: string;
}

/**
 * The access token that a verb goes with: the one given, that of the account named, that of
 * `pilots login`, or at the local cloud that of a sample account; throws `SignInError` without one.
 */
export async function bearerOf(io: IoContext, { account, otherwise }: Who): Promise<string> {
  if (io.token) return checkedToken(io.token);
  if (account !== undefined) return signIn(io, account);
  const api = await apiOf(io);
  const kept = await io.signIns.find(api);
  if (kept) return unexpired(io, api, kept);
  if (otherwise !== undefined && (await isLocal(io))) return signIn(io, otherwise);
  await refuseUnlessAnswering(api);
  throw new SignInError(`尚未登录 ${api}。 Not signed in at ${api}: pilots login.`);
}

/** As a header can carry it (RFC 6750, 2.1); what is wrong with it is told without showing it. */
function checkedToken(token: string): string {
  if (/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return token;
  throw new UsageError(
    '令牌有误：含有换行、空格或其他不能有的字符。 The token cannot be one: it holds a line break, a blank or another character that none has.',
  );
}

function unexpired(io: IoContext, api: string, { token, expiresAt }: KeptSignIn): string {
  if (expiresAt === null || Date.parse(expiresAt) > io.now().getTime()) return checkedToken(token);
  throw new SignInError(
    `在 ${api} 的登录已于 ${expiresAt} 过期。 The sign-in at ${api} expired at ${expiresAt}; sign in again: pilots login.`,
  );
}

/** Where nothing answers, signing in would be the wrong advice. */
async function refuseUnlessAnswering(api: string): Promise<void> {
  await fetch(`${api}/v1/calls`, { method: 'HEAD' }).catch(() => {
    throw new UsageError(
      `${api} 没有应答，请核对地址和网络。 ${api} does not answer; look at the address and the network.`,
    );
  });
}

/** A client of the API; without `who`, for what needs no sign-in. */
export async function clientOf(io: IoContext, who?: Who): Promise<PilotsClient> {
  const baseUrl = await apiOf(io);
  const checked = io.token ? checkedToken(io.token) : undefined;
  const token = who ? await bearerOf(io, who) : checked;
  const client = pilotsClient({ baseUrl, token: () => token });
  client.use({ onResponse: ({ response }) => refuseStrangers(response, baseUrl) });
  return client;
}

/** What is printed, beside answers in JSON. */
const DOCUMENTS: ReadonlySet<string> = new Set([MEDIA_TYPES.pdf, MEDIA_TYPES.docx]);

/** A gateway, a proxy or another site answers in words of its own, and not those of the API. */
function refuseStrangers(response: Response, api: string): void {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('problem')) return;
  if (response.status === 401) {
    throw new SignInError('登录无效或已过期。 The sign-in does not hold (any more): pilots login.');
  }
  if (response.status === 403) {
    throw new UsageError('此登录无权进行该操作。 This sign-in may not do that; see pilots whoami.');
  }
  if (response.ok && (type.includes('json') || DOCUMENTS.has(type))) return;
  throw new UsageError(
    `${api} 的答复（${response.status}）不是本系统的，请核对地址。 ${api} answered ${response.status}, and not as this system does; look at the address.`,
  );
}

/** Signs in at the local cloud and gives the access token. */
export async function signIn(io: IoContext, account: string): Promise<string> {
  const { tokenEndpoint, accounts } = await cloudOf(io);
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
