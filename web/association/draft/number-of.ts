import type { Content } from '../../form/content/pointer.ts';
import type { Reader } from '../../reader/reader.ts';
import { ASSOCIATION_WORDS } from '../words.ts';

/**
 * What a filing is called by on its pages: its standard's number, with the dash of lists and letters.
 * Whatever else is odd about it stays as it was stated: reading it takes more than a page should load.
 */
export function numberOf({ standard }: Content, reader: Reader): string {
  return standard?.number?.replace(/-(?=\d{4}$)/, '—') ?? reader.say(ASSOCIATION_WORDS.noNumber);
}
