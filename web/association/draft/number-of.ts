import { normaliseStandardNumber } from '../../../shared/domain/texts/standard-number.ts';
import type { Content } from '../../form/content/pointer.ts';
import type { Reader } from '../../reader/reader.ts';
import { ASSOCIATION_WORDS } from '../words.ts';

/** What a filing is called by on its pages: its standard's number, as lists and letters spell it. */
export function numberOf({ standard }: Content, reader: Reader): string {
  const stated = standard?.number;
  if (stated === undefined) return reader.say(ASSOCIATION_WORDS.noNumber);
  return normaliseStandardNumber(stated) ?? stated;
}
