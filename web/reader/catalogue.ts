import type { Text } from '../../shared/domain/text.ts';

type Worded = Text | ((...values: never[]) => Text) | { readonly [key: string]: Worded };

/**
 * The words of a room, each in both languages: one that lacks a language does not compile, and
 * neither does a page that asks for a word that is not there.
 */
export function catalogue<const C extends { readonly [key: string]: Worded }>(words: C): C {
  return words;
}

/** So many of something in English, where one is worded otherwise than several. */
export const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;
