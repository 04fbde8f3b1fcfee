import { type Configuration, Provider, errors, interactionPolicy } from 'oidc-provider';
import { ALL_SCOPES, claimsOf, findAccount, scopeOf } from './accounts.ts';
import { POLL_SECONDS, deviceFlow } from './device.ts';
import { signOut } from './sign-out.ts';
import { faultPage } from './page.ts';
import type { Secrets } from './secrets.ts';

/** Names the API in `resource` (RFC 8707); a client may leave it out, there is only this one. */
const RESOURCE = 'urn:pilots:api';

export const TOKEN_SECONDS = 8 * 60 * 60;

export interface ProviderSettings {
  readonly audience: string;
  readonly secrets: Secrets;
  /** Where codes and sessions are kept, and the clients. */
  readonly adapter: NonNullable<Configuration['adapter']>;
}

/**
 * An OpenID provider for public clients: authorization code with PKCE, and the device flow for the
 * command line. Access tokens are JWTs.
 */
export function makeProvider(issuer: string, settings: ProviderSettings): Provider {
  const provider = new Provider(issuer, configuration(settings));
  provider.use(async (ctx, next) => {
    await next();
    const isStarted = ctx['oidc']?.route === 'device_authorization' && ctx.status === 200;
    if (isStarted) Object.assign(ctx.body as object, { interval: POLL_SECONDS });
  });
  return provider;
}

function configuration({ audience, secrets, adapter }: ProviderSettings): Configuration {
  return {
    ...tokens(audience),
    adapter,
    jwks: { keys: [secrets.key] } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [secrets.cookieKey] },
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    claims: { openid: ['sub', 'role', 'organisation_code', 'organisation_name'] },
    findAccount: (_ctx, name) => {
      const account = findAccount(name);
      return account && { accountId: name, claims: () => ({ sub: name, ...claimsOf(account) }) };
    },
    interactions: {
      policy: choosingOnly(),
      url: (_ctx, interaction) => `/sign-in/${interaction.uid}`,
    },
    loadExistingGrant: grantByRole,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = faultPage(out.error_description ?? out.error);
    },
  };
}

/** What tokens look like and how long they hold. */
function tokens(audience: string): Configuration {
  return {
    scopes: ['openid'],
    ttl: {
      AccessToken: TOKEN_SECONDS,
      RefreshToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      DeviceCode: 10 * 60,
      Grant: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: 60 * 60,
      Session: TOKEN_SECONDS,
    },
    // without being asked by a scope, and another at each use, as a user pool gives them
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    extraTokenClaims: (_ctx, token) => {
      const account = findAccount('accountId' in token ? token.accountId : null);
      return account && claimsOf(account);
    },
    features: {
      devInteractions: { enabled: false },
      deviceFlow,
      rpInitiatedLogout: signOut,
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          return {
            scope: ALL_SCOPES.join(' '),
            audience,
            accessTokenTTL: TOKEN_SECONDS,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
  };
}

/** One page and no question of consent: who chooses an account has nothing more to allow. */
function choosingOnly() {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  policy.get('login')?.checks.add(chosenAnew());
  return policy;
}

/** Whoever types a code chooses an account, also in a browser in which somebody is signed in. */
function chosenAnew() {
  const { REQUEST_PROMPT, NO_NEED_TO_PROMPT } = interactionPolicy.Check;
  const says = 'an account is chosen for each device';
  return new interactionPolicy.Check('device_chosen_anew', says, 'login_required', ({ oidc }) =>
    oidc.route === 'code_verification' ? REQUEST_PROMPT : NO_NEED_TO_PROMPT,
  );
}

/** Everyone is granted what their role may do, and nothing else, without being asked. */
const grantByRole: NonNullable<Configuration['loadExistingGrant']> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  const account = findAccount(session?.accountId);
  if (!client || !account) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.name });
  const own = scopeOf(account);
  grant.addOIDCScope('openid');
  grant.addOIDCClaims(['sub', ...Object.keys(claimsOf(account))]);
  grant.addResourceScope(RESOURCE, own);
  grant.rejectResourceScope(RESOURCE, ALL_SCOPES.filter((scope) => scope !== own).join(' '));
  await grant.save();
  return grant;
};
