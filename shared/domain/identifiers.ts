const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
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
 * Whether a text is a unified social credit code whose check character is right (GB 32100-2015).
 * The check within its organisation code is not asked for here: the character over the whole code
 * already covers it, so a failure there is odd, but no reason to refuse a code.
 */
export function isUscc(text: string): boolean {
  return USCC_FORM.test(text) && usccCheckCharacter(text) === text.charAt(17);
}

/** Whether characters 9 to 17, the organisation code, carry their own right check (GB 11714). */
export function hasRightOrganisationCode(uscc: string): boolean {
  return organisationCheckCharacter(uscc.slice(8, 16)) === uscc.charAt(16);
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
  if (text.startsWith('51')) return 'association';
  return text.startsWith('13') ? 'exempt_body' : 'other';
}

/** International Classification for Standards: field, group and subgroup, e.g. `13.020.01`. */
export function isIcs(text: string): boolean {
  return /^\d{2}(\.\d{3}(\.\d{2})?)?$/.test(text);
}

/** Chinese Classification for Standards: one letter and two digits, e.g. `Y68`. */
export function isCcs(text: string): boolean {
  return /^[A-Z]\d{2}$/.test(text);
}

const USUAL = /^T\/[A-Z][A-Z0-9]{1,14} \d{1,6}(?:\.\d{1,3})*[—-]\d{4}$/;
const LONGEST = 100;
const STRICT = /^T\/([A-Z][A-Z0-9]{1,14}) (\d{1,6}(?:\.\d{1,3})*)—(\d{4})$/;
// after normalising the blank is there: without it, where the code ends is a guess
const LENIENT = /^T\/([A-Z][A-Z0-9]{1,14}) ([A-Z0-9]{1,8}(?:[.—-][A-Z0-9]{1,4})*)—(\d{4})$/;

export type StandardNumberForm = 'strict' | 'normalised' | 'lenient' | 'invalid';

/**
 * How a text relates to the rule for numbers of association standards,
 * `T/<association code> <serial>—<year>`: as the rule has it, so after normalising, with a serial
 * that the platform lists although the rule does not foresee it, or not at all.
 */
export function standardNumberForm(text: string): StandardNumberForm {
  if (STRICT.test(text)) return 'strict';
  const normal = normaliseStandardNumber(text);
  if (normal === null) return 'invalid';
  return STRICT.test(normal) ? 'normalised' : 'lenient';
}

/**
 * The one spelling of an association standard's number, or null where the text is none: full-width
 * characters and lower case are folded, the dash before the year becomes `—`, blanks, a repeated
 * prefix and a stray dot go. Serials keep their zeros: `T/A 1—2020` and `T/A 001—2020` may differ.
 */
export function normaliseStandardNumber(text: string): string | null {
  // no number is this long, and the patterns below are not linear
  if (text.length > LONGEST) return null;
  // most are written so, and are not worth the many steps below
  if (USUAL.test(text)) return `${text.slice(0, -5)}—${text.slice(-4)}`;
  const folded = text
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.\s]*[-‐‑‒–—―−]+\s*(\d{4})$/, '—$1')
    .replace(/^(T\/[A-Z][A-Z0-9]*) (?=T\/)/, '')
    .replace(/^(T\/[A-Z]+)(?=\d)/, '$1 ')
    .replace(/ ?([.-]) ?/g, '$1');
  return STRICT.test(folded) || LENIENT.test(folded) ? folded : null;
}

/** The year that a standard number states, or null where the text is no standard number. */
export function yearOfStandardNumber(text: string): number | null {
  const normal = normaliseStandardNumber(text);
  return normal === null ? null : Number(normal.slice(-4));
}

/** Whether two texts are the same standard number, however each is spelled. */
export function isSameStandardNumber(one: string, other: string): boolean {
  if (one === other) return true;
  const normal = normaliseStandardNumber(one);
  return normal !== null && normal === normaliseStandardNumber(other);
}
