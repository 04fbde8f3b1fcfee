import * as oidc from 'openid-client';
import { SCOPES } from '../../shared/contract/route.ts';
import { cloudOf, isLocal } from '../context/cloud.ts';
import { type IoContext, UsageError } from '../context/context.ts';

export interface IssuerOptions {
  readonly issuer?: string | undefined;
  readonly 'client-id'?: string | undefined;
  readonly scope?: string | undefined;
}

/** Where one signs in, as which client, and what is asked for. */
export interface Issuer {
  readonly url: URL;
  readonly configuration: oidc.Configuration;
  readonly scope: string;
}

const CLIENT = 'pilots-cli';
/** Whatever the role may do; an issuer grants no more than that. */
const EVERYTHING = ['openid', ...Object.values(SCOPES)].join(' ');

/** The issuer that the options name, or that of the local cloud; throws where none answers. */
export async function issuerOf(io: IoContext, options: IssuerOptions): Promise<Issuer> {
  const local = (await isLocal(io)) ? await cloudOf(io) : undefined;
  const issuer = options.issuer ?? local?.issuer;
  if (issuer === undefined) {
    throw new UsageError('请指明登录服务。 Name the issuer: pilots login --issuer <url>.');
  }
  const url = urlOf(issuer);
  const clientId = options['client-id'] ?? local?.clientId ?? CLIENT;
  const configuration = await discover(url, clientId);
  return { url, configuration, scope: options.scope ?? EVERYTHING };
}

function urlOf(issuer: string): URL {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url && (url.protocol === 'https:' || isLoopback(url))) return url;
  throw new UsageError(
    `${issuer} 不是 https 地址。 ${issuer} is no https address, and only on this machine may it be http.`,
  );
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

async function discover(url: URL, clientId: string): Promise<oidc.Configuration> {
  const execute = isLoopback(url) ? [oidc.allowInsecureRequests] : [];
  try {
    return await oidc.discovery(url, clientId, undefined, oidc.None(), { execute });
  } catch {
    throw new UsageError(`${url.href} 没有登录服务应答。 No OpenID issuer answers at ${url.href}.`);
  }
}
