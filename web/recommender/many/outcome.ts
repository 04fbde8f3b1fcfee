import type { Failure } from '../../data/failure.ts';
import { STATES_SAID } from '../../parts/words.ts';
import type { Reader } from '../../reader/reader.ts';
import { RECOMMENDER_WORDS } from '../words.ts';
import type { Tried } from './try-many.ts';

const W = RECOMMENDER_WORDS.many;

/** What went wrong with one of several, in a few words. */
export function failureText({ problem, kind }: Failure, reader: Reader): string {
  return problem?.title ?? reader.say(STATES_SAID[kind].title);
}

/** Whether one of several can be done, and if not, why. */
export function triedText({ failure, left }: Tried, reader: Reader): string {
  if (failure) return failureText(failure, reader);
  return reader.say(left > 0 ? W.unchecked(left) : W.ready);
}
