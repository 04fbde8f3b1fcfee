import type { Construct } from 'constructs';
import { CfnParameter } from 'aws-cdk-lib';
import {
  COMMAND_LINE_PORTS,
  DEVICE_GRANT,
  SIGNED_IN_PATH,
  type SignIn,
  commandLineRedirect,
} from '../../../shared/domain/sign-in.ts';
import type { Environment } from '../../environments.ts';
import { POOL_SCOPES, poolClient } from './pool-client.ts';
import type { SignInPool } from './sign-in-pool.ts';

/** Whose tokens the gateway takes, and what a client is told of how to get one. */
export interface SignInWays {
  readonly issuer: string;
  /** What a token must name as its audience: any one of these. */
  readonly audience: readonly string[];
  readonly says: SignIn;
}

/** How one signs in: at the pool of the data stack, or else at the issuer that the settings name. */
export function signInWays(
  scope: Construct,
  environment: Environment,
  at: { pool: SignInPool | null; address: string },
): SignInWays {
  const origins = [at.address, ...environment.origins];
  const back = {
    redirectUris: origins.map((origin) => `${origin}${SIGNED_IN_PATH}`),
    signedOutUris: origins.map((origin) => `${origin}/`),
  };
  return at.pool ? atPool(scope, at.pool, back) : atIssuer(scope, environment, back);
}

interface Back {
  readonly redirectUris: string[];
  readonly signedOutUris: string[];
}

const COMMAND_LINE_URIS = COMMAND_LINE_PORTS.map(commandLineRedirect);

function atPool(scope: Construct, { pool, issuer, commandLine, origin }: SignInPool, back: Back) {
  // where the pages are is known to the service alone; the pool goes on without this client
  const pages = poolClient(scope, 'Pages', pool, back);
  const scopes = [...POOL_SCOPES];
  const says: SignIn = {
    issuer,
    commandLine: {
      clientId: commandLine,
      scopes,
      grants: ['authorization_code', 'refresh_token'],
      redirectUris: COMMAND_LINE_URIS,
    },
    pages: {
      clientId: pages,
      scopes,
      grants: ['authorization_code', 'refresh_token'],
      redirectUris: back.redirectUris,
      origins: [origin],
      signOut: { parameter: 'logout_uri', redirectUris: back.signedOutUris },
    },
  };
  // its access tokens have no audience and are told by their client
  return { issuer, audience: [commandLine, pages], says };
}

function atIssuer(scope: Construct, environment: Environment, back: Back) {
  const { audience, clients } = environment;
  const parameter = new CfnParameter(scope, 'Issuer', {
    default: environment.issuer ?? '',
    description: 'The OpenID issuer whose tokens the API takes',
  });
  const issuer = parameter.valueAsString;
  const { scopes, origins } = clients;
  const says: SignIn = {
    issuer,
    commandLine: {
      clientId: clients.commandLine,
      scopes,
      grants: ['authorization_code', 'refresh_token', DEVICE_GRANT],
      redirectUris: COMMAND_LINE_URIS,
    },
    pages: {
      clientId: clients.pages,
      scopes,
      grants: ['authorization_code', 'refresh_token'],
      redirectUris: back.redirectUris,
      origins,
      signOut: { parameter: 'post_logout_redirect_uri', redirectUris: back.signedOutUris },
    },
  };
  return { issuer, audience: [audience], says };
}
