import type { Configuration } from 'oidc-provider';
import { signOutPage, signedOutPage } from './page.ts';

/** Signing out (OpenID Connect RP-Initiated Logout 1.0): two pages in Chinese and English. */
export const signOut: NonNullable<Configuration['features']>['rpInitiatedLogout'] = {
  enabled: true,
  logoutSource: (ctx, form) => {
    ctx.type = 'html';
    ctx.body = signOutPage(form);
  },
  postLogoutSuccessSource: (ctx) => {
    ctx.type = 'html';
    ctx.body = signedOutPage();
  },
};
