import type { Text } from '../../shared/domain/text.ts';
import { CHOICES } from '../../shared/domain/rules/choice-words.ts';

type Words = Readonly<Record<string, Text>>;

const REVISIONS: Words = {
  first: { zh: '首次制定', en: 'first edition' },
  revised: { zh: '修订', en: 'revision' },
};

const CONVERSIONS: Words = {
  international: { zh: '国际标准', en: 'an international standard' },
  national: { zh: '国家标准', en: 'a national standard' },
  sector: { zh: '行业标准', en: 'a sector standard' },
};

const COMPARISONS: Words = {
  stricter: { zh: '更严', en: 'stricter' },
  better: { zh: '更优', en: 'better' },
  equal: { zh: '相同', en: 'equal' },
  worse: { zh: '较低', en: 'worse' },
};

/** Fields whose choices are those of a fact, by the path of that. */
const OF_FACTS: Readonly<Record<string, string>> = {
  '/applicant/orgType': 'applicant.orgType',
  '/applicant/relation': 'applicant.relation',
  '/applicant/level': 'applicant.level',
  '/standard/status': 'standard.status',
  '/novelty/categories': 'novelty.categories',
  '/recommendation/route': 'filing.route',
};

const OWN: Readonly<Record<string, Words>> = {
  '/standard/revision': REVISIONS,
  '/standard/convertedTo/kind': CONVERSIONS,
  '/novelty/comparison/verdict': COMPARISONS,
};

/** What the values of a field of an application are called that is one of several. */
export function contentChoices(pointer: string): Words {
  return CHOICES[OF_FACTS[pointer] ?? ''] ?? OWN[pointer] ?? {};
}
