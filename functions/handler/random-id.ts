import { randomBytes } from 'node:crypto';

// Crockford's base 32: without i, l, o and u, which are misread or make words
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

/** The prefix and 100 random bits, easy to read out: `app_…`. */
export function randomId(prefix: string): string {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]);
  return `${prefix}_${letters.join('')}`;
}
