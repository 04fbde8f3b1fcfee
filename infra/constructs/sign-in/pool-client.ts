import { Duration } from 'aws-cdk-lib';
import {
  ClientAttributes,
  OAuthScope,
  UserPoolClient,
  type IUserPool,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

/** What a client of the pool may ask for; what its bearer may do comes from the role, not from here. */
export const POOL_SCOPES: readonly string[] = [OAuthScope.OPENID.scopeName];

/** A public client of the pool: authorization code with PKCE. Gives its id. */
export function poolClient(
  scope: Construct,
  id: string,
  userPool: IUserPool,
  { redirectUris, signedOutUris }: { redirectUris: string[]; signedOutUris?: string[] },
): string {
  const readable = new ClientAttributes().withStandardAttributes({ email: true });
  const client = new UserPoolClient(scope, id, {
    userPool,
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: redirectUris,
      ...(signedOutUris && { logoutUrls: signedOutUris }),
    },
    readAttributes: readable,
    writeAttributes: readable,
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    // one that was stolen from a browser holds until its owner comes back, and is then found out
    refreshTokenRotationGracePeriod: Duration.seconds(30),
    preventUserExistenceErrors: true,
  });
  return client.userPoolClientId;
}
