import { fromEnv } from '@aws-sdk/credential-provider-env';
import { fromHttp } from '@aws-sdk/credential-provider-http';
import { chain, memoize } from '@smithy/core/config';

const REFRESHED_BEFORE_MS = 300_000;

/**
 * Stands in for `@aws-sdk/credential-provider-node`, the one package that bundling replaces: a Lambda
 * has its credentials in environment variables, or is told there where to fetch them. The package
 * also brings sign-in in a browser, profiles, processes, web identities and machines: 100 KB for
 * every function.
 */
export const defaultProvider = (init: Parameters<typeof fromHttp>[0] = {}) =>
  memoize(
    // made when it is asked: `fromHttp` throws where it is not told an address
    chain(fromEnv(init), () => fromHttp(init)()),
    ({ expiration }) =>
      expiration !== undefined && expiration.getTime() - Date.now() < REFRESHED_BEFORE_MS,
    ({ expiration }) => expiration !== undefined,
  );
