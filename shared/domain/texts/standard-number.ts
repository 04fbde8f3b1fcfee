import { ASSOCIATION_CODES } from './association-codes.ts';
import { bare, inPlainCharacters } from './look-alikes.ts';
import { codePoint } from './visible.ts';

const LONGEST = 100;
/** No association standard is older than the first rules for standards, and none is of next century. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];

const USUAL = /^T\/[A-Z][A-Z0-9]{1,14} \d{1,6}(?:\.\d{1,3})*[—-](?:199|20\d)\d$/;
const STRICT = /^T\/[A-Z][A-Z0-9]{1,14} \d{1,6}(?:\.\d{1,3})*—\d{4}$/;
// after folding the blank is there: without it, where the code ends is a guess
const LENIENT = /^T\/[A-Z][A-Z0-9]{1,14} [A-Z0-9]{1,8}(?:[.-][A-Z0-9]{1,4})*—\d{4}$/;
const SHAPE = /^T\/[A-Z].*—\d{4}$/;

/** Why a text was not read: an odd character, where the code ends, the year, or the whole of it. */
export type Unread = 'character' | 'code' | 'year' | 'form';

export type NumberReading =
  | {
      readonly number: string;
      /** Characters of other scripts that were taken for dashes, slashes, dots or letters. */
      readonly guessed: readonly string[];
    }
  | {
      readonly number: null;
      readonly because: Unread;
      /** As `U+003A`, where one character is in the way. */
      readonly character: string | null;
      /** The folded text where it has at least the outline of a number: what a guard can hold. */
      readonly outline: string | null;
    };

/**
 * What a text says as the number of an association standard, `T/<code> <serial>—<year>`, however it
 * was pasted. Serials keep their zeros: `T/A 1—2020` and `T/A 001—2020` may differ. Whatever cannot
 * be read is unknown and a person's to read: it is not wrong.
 */
export function readStandardNumber(text: string): NumberReading {
  // no number is this long, and the patterns below are not linear
  if (text.length > LONGEST) return unread('form');
  // most are written so, and are not worth the many steps below
  if (USUAL.test(text)) return { number: `${text.slice(0, -5)}—${text.slice(-4)}`, guessed: [] };
  const { text: plain, guessed } = inPlainCharacters(bare(text));
  const folded = withBlank(arranged(plain));
  const outline = SHAPE.test(folded) ? folded : null;
  if (!STRICT.test(folded) && !LENIENT.test(folded))
    return unread(reasonIn(folded), folded, outline);
  const year = Number(folded.slice(-4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return unread('year', '', outline);
  return { number: folded, guessed };
}

/** One blank where blanks are, a repeated prefix gone, and the dash before the year. */
function arranged(plain: string): string {
  return plain
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/+ ?/g, '/')
    .replace(/[. ]*-+ ?(\d{4}) ?年?$/, '—$1')
    .replace(/^(T\/[A-Z][A-Z0-9]*) (?=T\/)/, '')
    .replace(/ ?([.-]) ?/g, '$1');
}

/** With the blank after the code where it is missing and the known codes leave one place for it. */
function withBlank(folded: string): string {
  const [, run = '', year = ''] = /^T\/([A-Z][^ /]*)(—\d{4})$/.exec(folded) ?? [];
  const places = Array.from(run, (_, at) => at)
    .filter((at) => ASSOCIATION_CODES.has(run.slice(0, at)))
    .map((at) => ({ code: run.slice(0, at), serial: run.slice(at).replace(/^[.-]/, '') }));
  const numbered = places.filter(({ serial }) => /^\d/.test(serial));
  const [only, ...others] = numbered.length > 0 ? numbered : places;
  if (!only || others.length > 0) return folded;
  return `T/${only.code} ${only.serial}${year}`;
}

function unread(because: Unread, folded = '', outline: string | null = null): NumberReading {
  const odd = because === 'character' ? oddIn(folded) : undefined;
  return { number: null, because, character: odd === undefined ? null : codePoint(odd), outline };
}

function oddIn(folded: string): string | undefined {
  return /[^A-Z0-9 ./—-]/u.exec(folded)?.[0];
}

function reasonIn(folded: string): Unread {
  if (oddIn(folded) !== undefined) return 'character';
  return /^T\/[A-Z][A-Z0-9.-]+—\d{4}$/.test(folded) ? 'code' : 'form';
}

export type StandardNumberForm = 'strict' | 'normalised' | 'lenient' | 'invalid';

/**
 * How a text relates to the rule for numbers of association standards: as the rule has it, so after
 * folding, with a serial that the platform lists although the rule does not foresee it, or unread.
 */
export function standardNumberForm(text: string): StandardNumberForm {
  if (STRICT.test(text) && normaliseStandardNumber(text) === text) return 'strict';
  const normal = normaliseStandardNumber(text);
  if (normal === null) return 'invalid';
  return STRICT.test(normal) ? 'normalised' : 'lenient';
}

/** The one spelling of a number, or null where the text cannot be read as one. */
export function normaliseStandardNumber(text: string): string | null {
  return readStandardNumber(text).number;
}

/** The text under which no second filing is taken: the number, or as much as has its outline. */
export function guardedNumber(text: string): string | null {
  const reading = readStandardNumber(text);
  return reading.number ?? reading.outline;
}

/** The year that a standard number states, or null where the text cannot be read. */
export function yearOfStandardNumber(text: string): number | null {
  const normal = normaliseStandardNumber(text);
  return normal === null ? null : Number(normal.slice(-4));
}

/** Whether two texts are the same standard number, however spelled; null where one is unread. */
export function isSameStandardNumber(one: string, other: string): boolean | null {
  if (one === other) return true;
  const [a, b] = [guardedNumber(one), guardedNumber(other)];
  if (a !== null && a === b) return true;
  const isRead = normaliseStandardNumber(one) !== null && normaliseStandardNumber(other) !== null;
  return isRead ? false : null;
}

/** Whether a text can be meant as such a number at all; what else it says is for a person to read. */
export function isMeantAsStandardNumber(text: string): boolean {
  return text.length <= LONGEST && /^T\/[^\s/]/u.test(arranged(inPlainCharacters(bare(text)).text));
}
