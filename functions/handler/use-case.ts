import type * as z from 'zod';
import type { Caller } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Operation, Routes } from '../../shared/contract/routes.ts';

type Parsed<R, K extends string> = R extends { [P in K]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;

type Versioned<R> = R extends { ifMatch: 'required' }
  ? number
  : R extends { ifMatch: 'to_replace' }
    ? number | undefined
    : undefined;

/** A request whose every part has been checked against the contract's row. */
export interface Input<O extends Operation> {
  readonly params: Parsed<Routes[O], 'params'>;
  readonly query: Parsed<Routes[O], 'query'>;
  readonly body: Parsed<Routes[O], 'body'>;
  readonly caller: Routes[O]['callers'] extends 'anyone' ? null : Caller;
  /** The version in `If-Match`, where the contract demands it. */
  readonly ifMatch: Versioned<Routes[O]>;
  /** Which answer the caller has already, as `If-None-Match` says (RFC 9110, 13.1.2). */
  readonly ifNoneMatch?: string | undefined;
  /** Present where the contract demands `Idempotency-Key`. */
  readonly idempotency: Routes[O] extends { idempotencyKey: 'required' } ? Idempotency : undefined;
  /** The server's clock, read once per request. */
  readonly now: Date;
  /** From which network it came, as the gateway saw it; null: not known. */
  readonly network?: string | null;
  /** When the gateway took it in; absent: now. */
  readonly arrivedAt?: Date | undefined;
}

/** A command on one application, whoever gives it and whatever it states besides. */
export interface CommandRequest {
  readonly params: { readonly callId: string; readonly applicationId: string };
  /** With `dryRun` everything is decided as it would be, and nothing is written. */
  readonly query?: { readonly dryRun?: boolean | undefined } | undefined;
  readonly caller: Caller;
  readonly ifMatch: number;
  readonly idempotency: Idempotency;
  readonly now: Date;
  readonly arrivedAt?: Date | undefined;
}

export interface Idempotency {
  /** Whose key it is: organisation, person and operation; those without a token share theirs. */
  readonly scope: string;
  readonly key: string;
  /** SHA-256 over method, path, query, `If-Match` and canonical body: what "the same request" means. */
  readonly fingerprint: string;
}

/** An answer as it leaves: the body is already text, so that a retry can be given the same bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** True where the body is Base64 of what is to be sent. */
  readonly isBase64?: true;
}

export type UseCase<Context, O extends Operation> = (
  context: Context,
  input: Input<O>,
) => Promise<Result<Answer, Refusal>>;

type AnswerBody<O extends Operation> = z.input<Routes[O]['answer']['body']>;

/** Builds the answer of an operation; the body's type is the contract's. */
export function answerOf<O extends Operation>(
  _operation: O,
  status: Routes[O]['answer']['status'],
  body: AnswerBody<O>,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** A strong entity tag (RFC 9110, 8.8.3) of a version. */
export function etag(version: number): string {
  return `"${version}"`;
}
