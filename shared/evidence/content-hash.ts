import { hashOf } from './canonical.ts';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a content without its `people`, in lower-case hex.
 * Personal data may be erased some day and must not be guessable from a hash; the history binds
 * them by a salted digest, and a receipt binds the history.
 */
export function contentHashOf(content: Readonly<Record<string, unknown>>): string {
  const { people: _people, ...filed } = content;
  return hashOf(filed);
}
