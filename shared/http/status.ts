import type { RefusalCode } from '../domain/refusal.ts';

/** Every code that a problem can carry: the refusals, and the one for faults of our own. */
export type ProblemCode = RefusalCode | 'server.fault';

/** The one table from code to status. A new refusal does not compile until it has a row. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'request.not_json': 400,
  'request.idempotency_key_missing': 400,
  'request.idempotency_key_invalid': 400,
  'caller.unknown': 401,
  'caller.forbidden': 403,
  'route.not_found': 404,
  'call.not_found': 404,
  'rule_pack.not_found': 404,
  'application.not_found': 404,
  'route.method_not_allowed': 405,
  'call.not_open': 409,
  'call.changed_while_open': 409,
  'application.already_exists': 409,
  'application.not_from_here': 409,
  'application.late': 409,
  'application.quota_reached': 409,
  'call.changed_meanwhile': 412,
  'application.changed_meanwhile': 412,
  'ranking.changed_meanwhile': 412,
  'request.too_large': 413,
  'request.invalid': 422,
  'request.idempotency_key_reused': 422,
  'call.pack_unknown': 422,
  'application.incomplete': 422,
  'application.inadmissible': 422,
  'ranking.not_the_same_set': 422,
  'receipt.invalid': 422,
  'request.if_match_missing': 428,
  'server.fault': 500,
};
