import type { Text } from '../text.ts';
import { foldedName } from '../texts/folded-name.ts';

/** The choice of none of those offered: what it is stands behind it, or in its place. */
export const OTHER = 'other';

/** A colon behind it, or nothing: 其他: 纺织 (folded). */
const SAYS_OTHER = /^(?:其他|其它|other)(?: ?: ?|$)/iu;
/** An answer that names nothing, as people give it where a form wants one. */
const SAYS_NOTHING =
  /^(?:无|没有|不适用|未定|待定|none|nil|no|n\/?a|not applicable|[\p{P}\p{S}]+)$/iu;

interface Offered {
  readonly id: string;
  readonly name: Text;
}

/**
 * What was chosen from an open list, as it is counted: the id of what the list offers, by that or by
 * its name in either language, or else the text as it was named. `OTHER` where the text names nothing.
 */
export function namedChoice(stated: string, offered: readonly Offered[]): string {
  const name = foldedName(stated).replace(SAYS_OTHER, '');
  const same = (text: string) => foldedName(text).toLowerCase() === name.toLowerCase();
  const known = offered.find(({ id, name: { zh, en } }) => [id, zh, en].some(same));
  return known?.id ?? (SAYS_NOTHING.test(name) ? OTHER : name || OTHER);
}
