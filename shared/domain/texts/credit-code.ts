import { bare, inPlainCharacters } from './look-alikes.ts';

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const LONGEST = 100;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

type Values = Readonly<Record<string, number>>;

function valuesOf(alphabet: string): Values {
  return Object.fromEntries(Array.from(alphabet, (character, value) => [character, value]));
}

const USCC_VALUES = valuesOf(USCC_ALPHABET);
const ORGANISATION_VALUES = valuesOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function weightedSum(text: string, values: Values, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight * (values[text.charAt(at)] ?? 0);
  });
  return sum;
}

/** The 18th character that the first 17 of a unified social credit code demand (GB 32100-2015). */
function usccCheckCharacter(text: string): string {
  // the second remainder: a sum that 31 divides gives '0', not a 31st character
  return USCC_ALPHABET.charAt((31 - (weightedSum(text, USCC_VALUES, USCC_WEIGHTS) % 31)) % 31);
}

/** The check character of an organisation code of eight characters (GB 11714). */
function organisationCheckCharacter(code: string): string {
  const rest = 11 - (weightedSum(code, ORGANISATION_VALUES, ORGANISATION_WEIGHTS) % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/**
 * A credit code as people paste it, in its one spelling: full-width characters, lower case and
 * letters of other scripts are folded; blanks, dashes, what is around it and what cannot be seen go.
 */
export function foldedUscc(text: string): string {
  // most are written so; and no code is this long, however it is spaced
  if (USCC_FORM.test(text) || text.length > LONGEST) return text;
  return inPlainCharacters(bare(text)).text.replace(/[\s\p{Pd}]+/gu, '');
}

/**
 * Whether a text is, once folded, a unified social credit code whose check character is right (GB 32100-2015).
 * The check within its organisation code is not asked for here: the character over the whole code
 * already covers it, so a failure there is odd, but no reason to refuse a code.
 */
export function isUscc(text: string): boolean {
  const code = foldedUscc(text);
  return USCC_FORM.test(code) && usccCheckCharacter(code) === code.charAt(17);
}

/** Whether characters 9 to 17, the organisation code, carry their own right check (GB 11714). */
export function hasRightOrganisationCode(uscc: string): boolean {
  const code = foldedUscc(uscc);
  return organisationCheckCharacter(code.slice(8, 16)) === code.charAt(16);
}

export type UsccKind = 'association' | 'exempt_body' | 'other' | 'invalid';

/**
 * What a unified social credit code says of its holder by its first two characters: 51 is an
 * association registered with the civil affairs departments, 13 a group body that is exempt from
 * that registration; 52 (private non-enterprise units), 53 (foundations) and all others are
 * `other`. A code that is malformed or fails its check is `invalid`.
 */
export function usccKind(text: string): UsccKind {
  if (!isUscc(text)) return 'invalid';
  const code = foldedUscc(text);
  if (code.startsWith('51')) return 'association';
  return code.startsWith('13') ? 'exempt_body' : 'other';
}
