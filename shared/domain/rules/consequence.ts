import type { Text } from '../text.ts';
import type { Clause } from './clause.ts';

/** What follows where a clause is not met: only a wording that was read in a copy refuses. */
export const IF_UNMET = {
  refused: { zh: '不能申报', en: 'cannot be filed' },
  person: { zh: '由人工判断', en: 'a person decides' },
  nothing: { zh: '不影响受理', en: 'does not affect admission' },
} as const satisfies Readonly<Record<string, Text>>;

/** Which of these a clause has. */
export function consequenceOf({
  kind,
  citation,
  requires,
}: Pick<Clause, 'kind' | 'requires'> & {
  readonly citation: Pick<Clause['citation'], 'read'>;
}): keyof typeof IF_UNMET {
  if (kind !== 'hard') return 'nothing';
  return requires !== undefined && citation.read === 'source' ? 'refused' : 'person';
}
