import type { FieldError, Refusal } from '../domain/refusal.ts';
import { accept, refuse, type Result } from '../domain/result.ts';

const VERSION = /^"(0|[1-9]\d{0,8})"$/;

/**
 * The version in `If-Match` (RFC 9110, 13.1.1): `"3"` is 3. Weak tags, lists and `*` are refused,
 * since a command must name the one version that its giver saw.
 */
export function versionIn(ifMatch: string | undefined): Result<number, Refusal> {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    return refuse({ code: 'request.if_match_missing' });
  }
  const [, version] = VERSION.exec(ifMatch.trim()) ?? [];
  if (version === undefined) {
    return refuse({ code: 'request.invalid', errors: [WRONG_IF_MATCH] });
  }
  return accept(Number(version));
}

const WRONG_IF_MATCH: FieldError = {
  pointer: '/if-match',
  in: 'header',
  code: 'format.entity_tag',
  message: {
    zh: '应为一个强ETag，写作 "3"',
    en: 'Must be one strong entity tag, like "3"',
  },
};

/** Whether `If-None-Match` names the tag, by the weak comparison (RFC 9110, 13.1.2). */
export function isNamed(etag: string, ifNoneMatch: string | undefined): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

const KEY = /^[\x21-\x7e]{1,128}$/;
const QUOTED = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"$/;

/**
 * The value of `Idempotency-Key`: 1 to 128 visible ASCII characters, bare or as the quoted string
 * of draft-ietf-httpapi-idempotency-key-header.
 */
export function idempotencyKeyIn(value: string | undefined): Result<string, Refusal> {
  const stated = value?.trim();
  if (!stated) return refuse({ code: 'request.idempotency_key_missing' });
  const key = QUOTED.test(stated) ? stated.slice(1, -1).replaceAll(/\\(["\\])/g, '$1') : stated;
  return KEY.test(key) ? accept(key) : refuse({ code: 'request.idempotency_key_invalid' });
}
