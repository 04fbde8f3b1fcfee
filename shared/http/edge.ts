import middyHandler, { type Request } from '@middy/core';
import type { Context } from 'aws-lambda';
import { beijingInstant } from '../domain/calendar.ts';
import { BusyError } from '../domain/busy.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { HttpAnswer } from './answer.ts';
import { type HttpEvent, type HttpResult, header } from './event.ts';
import { languageOf } from './language.ts';
import { faultOf, type RequestLog } from './logging.ts';
import type { Trouble } from './problem.ts';

/** So long before a function's time is over it answers, whatever it still waits for. */
const ANSWERED_BEFORE_MS = 500;

/** One request on its way: what the handler and the hooks around it share. */
export interface Exchange {
  readonly event: HttpEvent;
  /** The server's clock, read once per request. */
  readonly now: Date;
}

export interface Edge {
  /** The operation of a route key, for the log. */
  operation(event: HttpEvent): string;
  /** Does what is asked, or refuses; throws only where a bug or an outage is met. */
  handle(exchange: Exchange): Promise<Result<HttpAnswer, Refusal>>;
  readonly log: RequestLog;
  readonly clock: () => Date;
}

export type HttpHandler = (event: HttpEvent, context: Context) => Promise<HttpResult>;

interface Internal extends Record<string, unknown> {
  now: Date;
  code: string | undefined;
}

type EdgeRequest = Request<HttpEvent, HttpResult, Error, Context, Internal>;

/**
 * A Lambda handler for an HTTP API (payload format 2.0). Whatever happens, the answer has a status,
 * is JSON or problem details, and carries the server's time; one line per request goes to the log.
 */
export function httpHandler(edge: Edge): HttpHandler {
  const exchanges = new WeakMap<HttpEvent, Internal>();
  const handler = async (event: HttpEvent): Promise<HttpResult> => {
    const internal = exchanges.get(event);
    if (!internal) throw new Error('the request was not begun');
    const outcome = await edge.handle({ event, now: internal.now });
    if (!outcome.ok) internal.code = outcome.refusal.code;
    const answer = outcome.ok ? outcome.value : await problemFor(outcome.refusal, event);
    // HEAD is told of the answer and not given it (RFC 9110, 9.3.2)
    return toResult(event.requestContext.http.method === 'HEAD' ? withoutBody(answer) : answer);
  };
  const begin = (request: EdgeRequest) => {
    exchanges.set(request.event, Object.assign(request.internal, { now: edge.clock() }));
  };
  // hooks of errors and answers run last-used first: the fault becomes an answer, then both alike
  // get their headers, then their line
  return middyHandler<HttpEvent, HttpResult, Error, Context, Internal>(handler, {
    timeoutEarlyInMillis: ANSWERED_BEFORE_MS,
    timeoutEarlyResponse: outOfTime,
  })
    .before(begin)
    .use(oneLine(edge))
    .use(standardHeaders())
    .use(faultAnswer(edge.log)) as HttpHandler;
}

function outOfTime(): never {
  throw new BusyError('the time of the function is over');
}

/** What is refused, in the caller's language. Its words are loaded by the first refusal. */
async function problemFor(trouble: Trouble, event: HttpEvent): Promise<HttpAnswer> {
  const { problemAnswer } = await import('./problem.ts');
  return problemAnswer(trouble, languageOf(header(event, 'accept-language')));
}

function withoutBody({ status, headers }: HttpAnswer): HttpAnswer {
  return { status, headers, body: '' };
}

function toResult({ status, headers, body, isBase64 }: HttpAnswer): HttpResult {
  const result = { statusCode: status, headers: { ...headers }, body };
  return isBase64 ? { ...result, isBase64Encoded: true } : result;
}

/** An unexpected error: the log gets it, the caller a code and a number to quote. One that passes says so. */
function faultAnswer(log: RequestLog) {
  const onError = async (request: EdgeRequest) => {
    const correlationId = request.event.requestContext.requestId;
    log.error('fault', { correlationId, fault: faultOf(request.error) });
    const code = request.error instanceof BusyError ? 'server.busy' : 'server.fault';
    request.internal.code = code;
    const problem = await problemFor({ code, correlationId }, request.event);
    request.response = toResult(problem);
  };
  return { onError };
}

function standardHeaders() {
  const finish = ({ event, internal, response }: EdgeRequest) => {
    if (!response) return;
    // all that GET would answer, but for the body (RFC 9110, 9.3.2)
    if (event.requestContext.http.method === 'HEAD') response.body = '';
    response.headers = {
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      vary: 'Accept-Language',
      'server-time': beijingInstant(internal.now),
      'x-correlation-id': event.requestContext.requestId,
      ...response.headers,
    };
  };
  return { after: finish, onError: finish };
}

function oneLine(edge: Edge) {
  const write = ({ event, internal, response }: EdgeRequest) => {
    edge.log.info('answered', {
      operation: edge.operation(event),
      status: response?.statusCode,
      code: internal.code,
      duration: edge.clock().getTime() - internal.now.getTime(),
      correlationId: event.requestContext.requestId,
    });
  };
  return { after: write, onError: write };
}
