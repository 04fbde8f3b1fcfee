import type { ListedPack } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Report } from './read-report.ts';
import { REPORT_WORDS as W } from './words.ts';

/** A pack by its title and version; by its id where it is not published any more. */
export function packText(
  { id, version, hash }: Report['to'],
  packs: readonly ListedPack[],
  reader: Reader,
): string {
  const known = packs.find((each) => each.hash === hash);
  return reader.say(W.packOf(known?.title ?? { zh: id, en: id }, version));
}

/** How far a report is. */
export function progressText({ evaluated, flips, finishedAt }: Report, reader: Reader): string {
  const judged = reader.say(W.judged(evaluated, flips));
  return finishedAt === null ? judged + reader.say(W.underWay) : judged;
}

/** Who has begun it; the system begins one where a pack was corrected. */
export function begunBy({ startedBy }: Report, reader: Reader): string {
  return startedBy === 'system' ? reader.say(W.bySystem) : startedBy;
}

/** A verdict or outcome by its name; what a pack does not have has none. */
export function turnText(
  { from, to }: { readonly from: string; readonly to: string },
  names: Readonly<Record<string, Text>>,
  reader: Reader,
): string {
  const named = (value: string) => reader.say(names[value] ?? W.absent);
  return reader.say(W.turns(named(from), named(to)));
}
