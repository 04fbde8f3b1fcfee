import type { Context } from 'aws-lambda';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import type { HttpHandler } from '../../shared/http/edge.ts';
import type { Claims, HttpEvent, HttpResult } from '../../shared/http/event.ts';

/** The claim names of the tests, as the local identity provider has them. */
export const CLAIM_NAMES = {
  role: 'role',
  organisationCode: 'organisation_code',
  organisationName: 'organisation_name',
} as const;

/** 中国自动化学会, of the sample of organisations whose code is public. */
export const ASSOCIATION = { code: '51100000500002862F', name: '中国自动化学会' };

/** The recommender whose people can sign in on this machine, under its sample code. */
export const PROVINCE = { code: '11100000000000051T', name: '广东省工业和信息化主管部门' };

/** The organisation of those who review, by a computed code: nobody files under it. */
export const OFFICE = { code: '1110000000000006XJ', name: '样例受理机构' };

const ORGANISATIONS: Readonly<Record<string, Organisation>> = {
  association: ASSOCIATION,
  recommender: PROVINCE,
};

interface Organisation {
  readonly code: string;
  readonly name: string;
}

export function claimsOf(
  role: string,
  subject = `${role}-1`,
  organisation = ORGANISATIONS[role] ?? OFFICE,
): Claims {
  return {
    sub: subject,
    role: `[${role}]`,
    organisation_code: organisation.code,
    organisation_name: organisation.name,
  };
}

export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The body as text, instead of `body`. */
  readonly text?: string;
  readonly base64?: boolean;
  /** The body as bytes, in whatever encoding; a gateway hands them on in base64. */
  readonly bytes?: Buffer;
  readonly claims?: Claims;
  /** From where the gateway says that it came. */
  readonly sourceIp?: string;
}

/** What the gateway sends (payload format 2.0) for a request of an operation. */
export function eventFor(operation: Operation, sent: Sent = {}): HttpEvent {
  const { method, path } = routes[operation];
  return eventAt(method, path, sent);
}

export function eventAt(method: string, path: string, sent: Sent = {}): HttpEvent {
  // a gateway knows no others than those of the path
  const named = Object.entries(sent.params ?? {}).filter(([name]) => path.includes(`{${name}}`));
  const params = Object.fromEntries(named);
  const rawPath = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name);
  const text = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  return {
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: new URLSearchParams({ ...sent.query }).toString(),
    headers: { ...sent.headers },
    ...(sent.query && { queryStringParameters: { ...sent.query } }),
    ...(sent.params && { pathParameters: params }),
    requestContext: {
      requestId: 'request-1',
      http: { method, path: rawPath, ...(sent.sourceIp && { sourceIp: sent.sourceIp }) },
      ...(sent.claims && { authorizer: { jwt: { claims: sent.claims } } }),
    },
    ...(text !== undefined && { body: sent.base64 ? Buffer.from(text).toString('base64') : text }),
    ...(sent.bytes && { body: sent.bytes.toString('base64') }),
    isBase64Encoded: sent.bytes !== undefined || (sent.base64 ?? false),
  };
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // a test says by its expectations what it takes a body to be
  readonly body: Record<string, never>;
  readonly text: string;
  /** What goes over the wire, which is no text where it was sent as Base64. */
  readonly sent: Buffer;
}

/** What Lambda gives back at most. */
const LARGEST_ANSWER = 6 * 1024 * 1024;

/** Invokes a handler with `milliseconds` left, as Lambda would. */
export async function send(
  handler: HttpHandler,
  event: HttpEvent,
  milliseconds = 10_000,
): Promise<Answered> {
  // the edge reads nothing else of Lambda's own context
  const context = { getRemainingTimeInMillis: () => milliseconds } as Context;
  const result: HttpResult = await handler(event, context);
  const bytes = Buffer.byteLength(JSON.stringify(result));
  if (bytes > LARGEST_ANSWER) throw new Error(`an answer of ${bytes} bytes never arrives`);
  const text = result.body ?? '';
  const isJson = String(result.headers?.['content-type']).includes('json');
  return {
    status: result.statusCode ?? 0,
    headers: result.headers as Record<string, string>,
    body: isJson && text ? JSON.parse(text) : {},
    text,
    sent: Buffer.from(text, result.isBase64Encoded ? 'base64' : 'utf8'),
  };
}
