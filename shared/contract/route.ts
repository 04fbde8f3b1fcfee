import type * as z from 'zod';
import type { Role } from '../domain/people/caller.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Text } from '../domain/text.ts';

/** A door is one Lambda with one IAM role. */
export const DOORS = [
  'public',
  'objection',
  'applicant',
  'documents',
  'recommender',
  'reviewer',
  'desk',
  'publisher',
  'notifications',
  'admin',
] as const;
export type Door = (typeof DOORS)[number];

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One row of the contract. OpenAPI, gateway routes, typed client and permissions follow from it. */
export interface Route {
  readonly method: Method;
  /** API Gateway's path syntax: `/v1/calls/{callId}`. */
  readonly path: `/${string}`;
  readonly door: Door;
  /** Who may call: `anyone` needs no token; otherwise the role in the token must be listed. */
  readonly callers: 'anyone' | readonly Role[];
  readonly summary: Text;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** How many bytes of a body are taken; without it, `BODY_LIMIT_BYTES`. */
  readonly bodyLimit?: number;
  /**
   * `any`: what the body says may be anything, as in a draft; it is looked at later. Otherwise each
   * text of it must be seen by a reader as what it is.
   */
  readonly texts?: 'any';
  /**
   * `required`: the version that the caller saw must be sent in `If-Match` (RFC 9110, 13.1.1).
   * `to_replace`: the same where something is there already; without it, something new is meant.
   */
  readonly ifMatch?: 'required' | 'to_replace';
  /** `required`: `Idempotency-Key` must be sent; a retry gets the first answer. */
  readonly idempotencyKey?: 'required';
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly body: z.ZodType;
    /** True where the answer carries an `ETag`. */
    readonly etag?: true;
    readonly mediaType?: string;
  };
  readonly refusals: readonly RefusalCode[];
  /** True where a colleague may do it by a delegation (`?onBehalfOf=`). */
  readonly delegable?: true;
  /** True where it only looks, though it takes a body: whatever the scope of a delegation, it includes that. */
  readonly isReading?: true;
}

/** The doors that need no token. */
export const OPEN_DOORS: readonly Door[] = ['public', 'objection'];

/** What each role may ask the API for. */
export const SCOPE_OF: Readonly<Record<Role, string>> = {
  association: 'pilots:apply',
  recommender: 'pilots:recommend',
  examiner: 'pilots:review',
  expert: 'pilots:review',
  decider: 'pilots:review',
  admin: 'pilots:administer',
};

/** The OAuth scopes of which any one opens a route: those of its callers; none where no token is asked for. */
export function scopesOf({ callers }: Pick<Route, 'callers'>): string[] {
  return callers === 'anyone' ? [] : [...new Set(callers.map((role) => SCOPE_OF[role]))];
}

/** Bodies above this are refused with 413 before they are parsed, where a row says no other limit. */
export const BODY_LIMIT_BYTES = 256 * 1024;

/** Whatever one answer gave comes back in one request: a function is given six megabytes at most. */
export const VERIFIED_LIMIT_BYTES = 5 * 1024 * 1024;
