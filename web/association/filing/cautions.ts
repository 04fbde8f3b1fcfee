import type { Text } from '../../../shared/domain/text.ts';
import type { Content } from '../../form/content/pointer.ts';
import { FILING_WORDS } from './words.ts';

const W = FILING_WORDS.cautions;

/** What is odd about an answer and may well be right: said beside it, and refused by nothing. */
export function cautionAt(pointer: string, { standard }: Content): Text | undefined {
  const { publishedOn = '', implementedOn = '', titleZh = '' } = standard ?? {};
  switch (pointer) {
    case '/standard/implementedOn':
      return isDay(publishedOn) && isDay(implementedOn) && implementedOn < publishedOn
        ? W.beforePublished
        : undefined;
    case '/standard/titleZh':
      return titleZh.trim() !== '' && !/\p{Script=Han}/u.test(titleZh) ? W.noChinese : undefined;
    default:
      return undefined;
  }
}

/** Days as they are stored stand in the order of their text. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
