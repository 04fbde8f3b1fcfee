import { randomBytes } from 'node:crypto';

// Crockford's base 32: without i, l, o and u, which are misread or make words
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

/** `app_` and 100 random bits, easy to read out. */
export function newApplicationId(): string {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]);
  return `app_${letters.join('')}`;
}
