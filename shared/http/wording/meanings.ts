import { PROBLEM_CODES, type ProblemCode, STATUS } from '../status.ts';
import type { Wording } from './wording.ts';
import { WORDINGS } from './wordings.ts';

/** What an answer says of a code: its status and, in both languages, its words. */
export interface Meaning extends Pick<Wording, 'title' | 'detail'> {
  readonly status: number;
}

const all = PROBLEM_CODES.map((code) => {
  const { title, detail } = WORDINGS[code];
  return [code, { status: STATUS[code], title, detail }];
});
const MEANINGS = Object.fromEntries(all) as Readonly<Record<ProblemCode, Meaning>>;

/**
 * What each code means, as plain data. Bundling puts its answer in the place of this module, so that
 * a function reads them when it first refuses something.
 */
export function meanings(): Readonly<Record<ProblemCode, Meaning>> {
  return MEANINGS;
}
