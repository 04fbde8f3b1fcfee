import { randomBytes, randomInt } from 'node:crypto';

// Crockford's base 32: without i, l, o and u, which are misread or make words
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

/** The prefix and 100 random bits, easy to read out: `app_…`. */
export function randomId(prefix: string): string {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]);
  return `${prefix}_${letters.join('')}`;
}

// nor 0 and 1, which are taken for letters where a code is copied by hand
const BY_HAND = ALPHABET.slice(2);

/**
 * A secret that people copy by hand: the prefix and 20 letters out of 30, which is 98 random bits. Those
 * who type it may take capitals, blanks and look-alikes (`foldedCode`): each text still is one code.
 */
export function handCode(prefix: string): string {
  const letters = Array.from({ length: LENGTH }, () => BY_HAND[randomInt(BY_HAND.length)]);
  return `${prefix}_${letters.join('')}`;
}
