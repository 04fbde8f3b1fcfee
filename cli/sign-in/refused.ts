import * as oidc from 'openid-client';
import { SignInError } from '../context/context.ts';
import { oneLine } from '../output/one-line.ts';

const CANCELLED = '登录已取消。 The sign-in was cancelled.';
const LATE = '未在时限内登录，请重新开始。 Nobody signed in in time; start again: pilots login.';

/** What an issuer said, or did not say in time, as a sentence. Anything else is thrown as it is. */
export function refused(error: unknown): never {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError) {
    throw new SignInError(sentenceOf(error));
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') throw new SignInError(LATE);
  if (!(error instanceof oidc.ClientError)) throw error;
  if (error.code === 'OAUTH_TIMEOUT') throw new SignInError(LATE);
  throw new SignInError(
    `登录服务的答复无效：${oneLine(error.message)}。 The issuer's answer does not hold: ${oneLine(error.message)}.`,
  );
}

interface IssuerError {
  readonly error: string;
  readonly error_description?: string | undefined;
}

function sentenceOf({ error, error_description: description = error }: IssuerError): string {
  if (error === 'access_denied') return CANCELLED;
  if (error === 'expired_token') return LATE;
  const why = oneLine(description);
  return `登录服务拒绝了登录：${why}。 The issuer refused: ${why}.`;
}
