import * as z from 'zod';
import type { Outcome } from '../functions/protocol.ts';

/** Lambda gives back six megabytes at most. */
const RESPONSE_LIMIT_BYTES = 6 * 1024 * 1024;

/** An answer ready for the wire. */
export interface GatewayAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().optional(),
});

/** A message that the gateway itself gives, e.g. 404 `{"message":"Not Found"}`. */
export function message(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    cookies: [],
    body: Buffer.from(JSON.stringify({ message: text })),
  };
}

const internalError = message(500, 'Internal Server Error');

/** What the caller gets for the way in which an invocation ended: payload format 2.0. */
export function answerTo(outcome: Outcome): GatewayAnswer {
  if (outcome.kind === 'timed_out' || outcome.kind === 'throttled')
    return message(503, 'Service Unavailable');
  if (outcome.kind === 'failed' || Buffer.byteLength(outcome.payload) > RESPONSE_LIMIT_BYTES)
    return internalError;
  const payload: unknown = JSON.parse(outcome.payload);
  const hasStatus = typeof payload === 'object' && payload !== null && 'statusCode' in payload;
  return hasStatus ? structured(payload) : bare(payload, outcome.payload);
}

function structured(payload: object): GatewayAnswer {
  const parsed = Structured.safeParse(payload);
  if (!parsed.success) return internalError;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const named = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(named) },
    cookies: cookies ?? [],
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** Anything without a status is the body of a 200; a text is taken as it is. */
function bare(payload: unknown, json: string): GatewayAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: Buffer.from(typeof payload === 'string' ? payload : json),
  };
}
