import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { codePage, confirmPage, signedInPage } from './page.ts';

/** Signing in on another device (RFC 8628): three pages in Chinese and English. */
export const deviceFlow: NonNullable<Configuration['features']>['deviceFlow'] = {
  enabled: true,
  userCodeInputSource: (ctx, _form, out, error) => {
    ctx.type = 'html';
    ctx.body = codePage(formFor(ctx, codeIn(error)), out ? faultOf(error) : null);
  },
  userCodeConfirmSource: (ctx, ...asked) => {
    ctx.type = 'html';
    ctx.body = confirmPage(formFor(ctx, asked[3]));
  },
  successSource: (ctx) => {
    ctx.type = 'html';
    ctx.body = signedInPage();
  },
};

/** Seconds between two questions of a client; without it, each would wait five (RFC 8628, 3.2). */
export const POLL_SECONDS = 1;

function formFor(ctx: KoaContextWithOIDC, userCode: string) {
  const secret = ctx.oidc.session?.state?.['secret'];
  return {
    action: ctx.oidc.urlFor('code_verification'),
    xsrf: typeof secret === 'string' ? secret : '',
    userCode,
  };
}

const FAULTS: Readonly<Record<string, string>> = {
  NoCodeError: '请输入代码。 Enter a code.',
  NotFoundError: '没有这个代码，请核对。 There is no such code; check it.',
  ExpiredError: '代码已过期，请重新登录。 The code has expired; sign in again.',
  AlreadyUsedError: '代码已使用，请重新登录。 The code was used already; sign in again.',
  AbortedError: '已取消登录，可以关闭本页。 The sign-in was cancelled; this page can be closed.',
};

function faultOf(error: Error | undefined): string {
  return FAULTS[error?.name ?? ''] ?? '登录未能完成，请重新开始。 The sign-in failed; start again.';
}

/** What was typed, so that a slip can be put right. */
function codeIn(error: Error | undefined): string {
  const typed = error && 'userCode' in error ? error.userCode : '';
  return typeof typed === 'string' ? typed : '';
}
