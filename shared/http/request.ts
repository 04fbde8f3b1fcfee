import * as z from 'zod';
import type { Caller, Role } from '../domain/people/caller.ts';
import { fieldErrorsOf } from '../domain/application/field-errors.ts';
import type { FieldError, Refusal } from '../domain/refusal.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { jsonBody, oddityIn } from './body.ts';
import { unreadableIn } from './readable-texts.ts';
import { callerOf, type ClaimNames } from './caller.ts';
import { idempotencyKeyIn, versionIn } from './conditions.ts';
import { type HttpEvent, header } from './event.ts';

/** What the edge needs of a row of the contract. */
export interface Row {
  readonly callers: 'anyone' | readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly texts?: 'any';
  readonly ifMatch?: 'required' | 'to_replace';
  readonly idempotencyKey?: 'required';
}

/** A request after every check of its row. */
export interface Checked {
  readonly caller: Caller | null;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The body as it was sent, before defaults: what a retry repeats. */
  readonly sent: unknown;
  readonly ifMatch: number | undefined;
  readonly idempotencyKey: string | undefined;
}

/** Checks a request against its row: who calls first, so that a stranger learns nothing else. */
export function check(
  event: HttpEvent,
  row: Row,
  options: { claimNames: ClaimNames; bodyLimit: number },
): Result<Checked, Refusal> {
  const caller = callerFor(event, row, options.claimNames);
  if (!caller.ok) return caller;
  const sent = row.body ? jsonBody(event, options.bodyLimit) : accept(null);
  if (!sent.ok) return sent;
  const ifMatch = versionSeen(row, header(event, 'if-match'));
  if (!ifMatch.ok) return ifMatch;
  const key = row.idempotencyKey
    ? idempotencyKeyIn(header(event, 'idempotency-key'))
    : accept(undefined);
  if (!key.ok) return key;
  const parts = checkParts(event, row, sent.value);
  if (!parts.ok) return parts;
  return accept({
    ...parts.value,
    caller: caller.value,
    sent: sent.value,
    ifMatch: ifMatch.value,
    idempotencyKey: key.value,
  });
}

function versionSeen(
  { ifMatch }: Row,
  given: string | undefined,
): Result<number | undefined, Refusal> {
  const isAsked = ifMatch === 'required' || (ifMatch === 'to_replace' && given !== undefined);
  return isAsked ? versionIn(given) : accept(undefined);
}

function callerFor(event: HttpEvent, row: Row, names: ClaimNames): Result<Caller | null, Refusal> {
  if (row.callers === 'anyone') return accept(null);
  return callerOf(event.requestContext.authorizer?.jwt.claims, names, row.callers);
}

const NOTHING = z.strictObject({});

function checkParts(
  event: HttpEvent,
  row: Row,
  sent: unknown,
): Result<Pick<Checked, 'params' | 'query' | 'body'>, Refusal> {
  const errors: FieldError[] = [];
  const read = (schema: z.ZodType, value: unknown, part?: 'path' | 'query'): unknown => {
    const parsed = schema.safeParse(value);
    // the body has been through this already
    const odd = part && oddityIn(value);
    if (parsed.success && !odd) return parsed.data;
    const found = odd ? [odd] : fieldErrorsOf(parsed.error?.issues ?? [], value);
    errors.push(...found.map((error) => (part ? { ...error, in: part } : error)));
    return undefined;
  };
  const params = read(row.params ?? NOTHING, event.pathParameters ?? {}, 'path');
  const query = read(row.query ?? NOTHING, event.queryStringParameters ?? {}, 'query');
  const body = row.body && read(row.body, sent);
  if (row.texts !== 'any') errors.unshift(...unreadableIn(sent, errors));
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  return accept({ params: row.params && params, query: row.query && query, body });
}
