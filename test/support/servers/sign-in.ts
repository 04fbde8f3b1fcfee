import type { SignIn } from '../../../shared/domain/sign-in.ts';

/** How one signs in where the tests' doors are. */
export const SIGN_IN: SignIn = {
  issuer: 'https://sign-in.example',
  commandLine: {
    clientId: 'pilots-cli',
    scopes: ['openid'],
    grants: ['authorization_code'],
    redirectUris: ['http://localhost:8400/callback'],
  },
  pages: {
    clientId: 'pilots-web',
    scopes: ['openid'],
    grants: ['authorization_code', 'refresh_token'],
    redirectUris: ['https://pilots.example/signed-in'],
    origins: ['https://tokens.example'],
    signOut: {
      parameter: 'post_logout_redirect_uri',
      redirectUris: ['https://pilots.example/'],
    },
  },
};
