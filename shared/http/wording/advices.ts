import { PROBLEM_CODES, type ProblemCode } from '../status.ts';
import type { Text } from '../../domain/text.ts';
import { WORDINGS } from './wordings.ts';

const all = PROBLEM_CODES.map((code) => [code, WORDINGS[code].advice]);
const ADVICES = Object.fromEntries(all) as Readonly<Record<ProblemCode, Text>>;

/**
 * What a caller can do about each code, which the page on problems tells and no answer. As plain
 * data, which bundling puts in the place of this module.
 */
export function advices(): Readonly<Record<ProblemCode, Text>> {
  return ADVICES;
}
