import { CalendarDate } from '../../domain/calendar.ts';
import type { RulePack } from '../../domain/rules/clause.ts';
import { yearOf } from './fill.ts';
import { WRITTEN } from '../../domain/texts/written-dates.ts';

/** What is compared of a pack: its parameters, and the documents it rests on. */
interface Compared extends Pick<RulePack, 'id' | 'parameters'> {
  readonly documents?: readonly { readonly number: string | null }[] | undefined;
}

/** Words that some other year brought along. */
export interface StaleWords {
  /** Those that `text` has and this pack has no reason to. */
  readonly in: (text: string) => string[];
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Finds in a text what is of another pack: a year that is not this pack's, the number of a document
 * that only other packs rest on, a day and month that only other packs have as a parameter. Words
 * that are excused do not count.
 */
export function staleWords(
  pack: Compared,
  others: readonly Compared[],
  excused: readonly string[] = [],
): StaleWords {
  const own = new Set(namedBy(pack));
  const foreign = new Set(others.flatMap(namedBy).filter((word) => !own.has(word)));
  const find = (text: string) => {
    const left = excused.reduce((rest, words) => rest.replaceAll(words, '…'), text);
    const years = [...left.matchAll(YEAR)].map(([year]) => year);
    return [
      ...years.filter((year) => year !== yearOf(pack.id)),
      ...[...foreign].filter((word) => hasWord(left, word)),
    ];
  };
  return { in: (text) => [...new Set(find(text))] };
}

function namedBy({ parameters, documents = [] }: Compared): string[] {
  const numbers = documents.flatMap(({ number }) => number ?? []);
  const days = Object.values(parameters).flatMap((value) => {
    const date = CalendarDate.safeParse(value).data;
    return date === undefined ? [] : daysOf(date);
  });
  return [...numbers, ...days];
}

/** Its day and month without the year: a text may leave that out. */
function daysOf(date: CalendarDate): string[] {
  return [WRITTEN.zh(date).replace(/^.*年/, ''), WRITTEN.en(date).replace(/ \d{4}$/, '')];
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  // the 6月30日 of 16月30日, or of a longer number, is another
  return at >= 0 && !/\d/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + word.length));
}
