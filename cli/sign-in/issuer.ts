import * as oidc from 'openid-client';
import { SCOPE_OF } from '../../shared/contract/route.ts';
import {
  COMMAND_LINE_PORTS,
  commandLineRedirect,
  DEVICE_GRANT,
  SignIn,
} from '../../shared/domain/sign-in.ts';
import { apiOf } from '../context/cloud.ts';
import { type IoContext, UsageError } from '../context/context.ts';

export interface IssuerOptions {
  readonly issuer?: string | undefined;
  readonly 'client-id'?: string | undefined;
  readonly scope?: string | undefined;
}

/** Where one signs in, as which client, what is asked for, and by which ways. */
export interface Issuer {
  readonly url: URL;
  readonly configuration: oidc.Configuration;
  readonly scope: string;
  /** Where this machine may be called back. */
  readonly redirectUris: readonly string[];
  /** Whether a code can be typed on any device: both the issuer and the client have it. */
  readonly hasDeviceCodes: boolean;
}

type Published = Pick<SignIn, 'issuer' | 'commandLine'>;

/** As infra registers it where nothing else is said. */
const CLIENT: Published['commandLine'] = {
  clientId: 'pilots-cli',
  /** Whatever the role may do; an issuer grants no more than that. */
  scopes: ['openid', ...new Set(Object.values(SCOPE_OF))],
  grants: ['authorization_code', DEVICE_GRANT],
  redirectUris: COMMAND_LINE_PORTS.map(commandLineRedirect),
};

/** The issuer that the API names, or else the options; throws where none answers. */
export async function issuerOf(io: IoContext, options: IssuerOptions): Promise<Issuer> {
  const { issuer, commandLine } =
    options.issuer === undefined
      ? await publishedBy(await apiOf(io))
      : { issuer: options.issuer, commandLine: CLIENT };
  const url = urlOf(issuer);
  const clientId = options['client-id'] ?? commandLine.clientId;
  const configuration = await discover(url, clientId);
  const { device_authorization_endpoint: deviceEndpoint } = configuration.serverMetadata();
  return {
    url,
    configuration,
    scope: options.scope ?? commandLine.scopes.join(' '),
    redirectUris: commandLine.redirectUris,
    hasDeviceCodes: deviceEndpoint !== undefined && commandLine.grants.includes(DEVICE_GRANT),
  };
}

/** What the API says of how to sign in. */
async function publishedBy(api: string): Promise<Published> {
  const answer = await fetch(`${api.replace(/\/+$/, '')}/v1/sign-in`).catch(() => null);
  if (!answer) throw new UsageError(`${api} 没有应答。 Nothing answers at ${api}.`);
  const body: unknown = await answer.json().catch(() => undefined);
  const published = SignIn.safeParse(body);
  if (published.success) return published.data;
  throw new UsageError(
    `${api} 没有说明如何登录，请指明登录服务。 ${api} does not say how to sign in; name the issuer: pilots login --issuer <url>.`,
  );
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
