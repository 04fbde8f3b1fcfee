import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { faultPage } from '../sign-in/page.ts';
import { memory } from '../sign-in/memory.ts';
import type { Secrets } from '../sign-in/secrets.ts';
import type { PoolClient } from './template.ts';
import type { Users } from './users.ts';

export interface PoolSettings {
  readonly clients: readonly PoolClient[];
  readonly users: Users;
  readonly secrets: Secrets;
  /** The access token that takes the place of the provider's own. */
  readonly accessToken: (of: {
    username: string;
    client: string;
    scope: string;
  }) => Promise<string>;
}

const TOKEN_SECONDS = 60 * 60;

/**
 * An OpenID provider that judges as a user pool does: a redirect to the letter, no scope but the
 * client's, no device codes.
 */
export function poolProvider(issuer: string, settings: PoolSettings): Provider {
  const provider = new Provider(issuer, configuration(settings));
  provider.use(async (ctx, next) => {
    const refused = refusedScope(ctx.path, new URLSearchParams(ctx.querystring), settings.clients);
    if (refused) return ctx.redirect(refused);
    await next();
    await replaceToken(ctx, settings);
    return undefined;
  });
  return provider;
}

const AUTHORIZE = '/oauth2/authorize';

/** Where a request for a scope that its client has not goes back to; null for any other. */
function refusedScope(
  path: string,
  query: URLSearchParams,
  clients: readonly PoolClient[],
): string | null {
  const client = clients.find(({ id }) => id === query.get('client_id'));
  const redirectUri = query.get('redirect_uri') ?? '';
  if (path !== AUTHORIZE || !client?.callbackUrls.includes(redirectUri)) return null;
  const asked = (query.get('scope') ?? '').split(' ').filter(Boolean);
  if (asked.every((scope) => client.scopes.includes(scope))) return null;
  const back = new URL(redirectUri);
  back.searchParams.set('error', 'invalid_scope');
  const state = query.get('state');
  if (state !== null) back.searchParams.set('state', state);
  return back.href;
}

async function replaceToken(ctx: object, { accessToken, users }: PoolSettings): Promise<void> {
  const { oidc, body, status } = ctx as KoaContextWithOIDC;
  const { AccessToken: token } = oidc?.entities ?? {};
  if (oidc?.route !== 'token' || status !== 200 || !token) return;
  const username = 'accountId' in token ? token.accountId : '';
  if (!users.find(username)) throw new Error(`${username} is not in the pool`);
  const of = { username, client: String(token.clientId), scope: token.scope ?? '' };
  Object.assign(body as object, { access_token: await accessToken(of) });
}

function configuration({ clients, users, secrets }: PoolSettings): Configuration {
  return {
    adapter: memory().adapter,
    clients: clients.map(({ id, callbackUrls, scopes }) => ({
      client_id: id,
      application_type: 'web' as const,
      redirect_uris: [...callbackUrls],
      scope: scopes.join(' '),
      token_endpoint_auth_method: 'none' as const,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code' as const],
    })),
    routes: { authorization: AUTHORIZE, token: '/oauth2/token' },
    jwks: { keys: [secrets.key] } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [secrets.cookieKey] },
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    scopes: ['openid', 'email', 'phone', 'profile'],
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: 12 * TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: TOKEN_SECONDS,
      RefreshToken: 12 * TOKEN_SECONDS,
      Session: TOKEN_SECONDS,
    },
    issueRefreshToken: async () => true,
    rotateRefreshToken: ({ oidc }) =>
      clients.find(({ id }) => id === oidc.client?.clientId)?.hasRotation === true,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount: (_ctx, username) => {
      const user = users.find(username);
      return user && { accountId: username, claims: () => ({ sub: user.sub }) };
    },
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(String(client.scope));
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = faultPage(out.error_description ?? out.error);
    },
  };
}
