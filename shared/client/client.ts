import createApiClient, { type Client } from 'openapi-fetch';
import { askedPause, persist, type Persistence } from './persistence.ts';
import type { Paths, Schemas } from './api-types.ts';

export type { Schemas } from './api-types.ts';
export type PilotsClient = Client<Paths>;

export interface ClientOptions extends Partial<Persistence> {
  /** Where the API answers, e.g. `http://127.0.0.1:8080`. */
  readonly baseUrl: string;
  /** Gives the access token for each request; absent, or undefined, for the public door only. */
  readonly token?: () => Promise<string | undefined> | string | undefined;
  readonly language?: 'zh-CN' | 'en';
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A typed client of the API. Every write gets its own `Idempotency-Key`, unless one is given, and
 * keeps it through its retries: lost connections, 429 and 5xx are tried again, nothing is done twice.
 */
export function pilotsClient(options: ClientOptions): PilotsClient {
  const { baseUrl, token, language = 'zh-CN', fetch = globalThis.fetch, ...persistence } = options;
  const client = createApiClient<Paths>({
    baseUrl,
    headers: { 'Accept-Language': language },
    fetch: persist(fetch, persistence),
  });
  client.use({
    onRequest: async ({ request }) => {
      const bearer = await token?.();
      if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
      if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      }
    },
  });
  return client;
}

/** The API refused: the problem is what it said (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Schemas['Problem'];

  constructor(problem: Schemas['Problem']) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Something before the API refused, such as the gateway, and gave no problem. */
export class UnexplainedError extends Error {
  override readonly name = 'UnexplainedError';
  readonly status: number;
  /** After how many seconds to come again, as `Retry-After` says; 0: it said nothing. */
  readonly retryAfter: number;

  constructor(status: number, retryAfter = 0) {
    super(`the API answered ${status} without a problem`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The data of an answer; throws `ProblemError` where the API refused, else `UnexplainedError`. */
export function dataOf<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.response.ok) return answer.data as T;
  const { error, response } = answer;
  if (typeof error === 'object' && error !== null && 'code' in error) {
    throw new ProblemError(error as Schemas['Problem']);
  }
  throw new UnexplainedError(response.status, Math.ceil(askedPause(response, Date.now()) / 1000));
}
