import type { Text } from '../text.ts';
import { asItLooks } from '../texts/look-alikes.ts';
import { withoutInvisible } from '../texts/visible.ts';

/** An organisation as a token or a person names it; null or empty: no code is known. */
export interface Organisation {
  readonly code: string | null;
  readonly name: string;
}

/** What an organisation may be to a case beside its applicant. */
export const RELATED = ['recommender', 'drafting_unit'] as const;
export type Related = (typeof RELATED)[number];

/** What an organisation may be to a case. */
export const GROUNDS = ['association', ...RELATED] as const;

/** An organisation that is something to a case: whoever files it, or what is related to it. */
export interface Party extends Organisation {
  readonly ground: (typeof GROUNDS)[number];
}

/** What a party is called in sentences. */
export const GROUND_WORDS: Readonly<Record<Party['ground'], Text>> = {
  association: { zh: '申报单位', en: 'the association' },
  recommender: { zh: '推荐部门', en: 'the recommender' },
  drafting_unit: { zh: '起草单位', en: 'a drafting unit' },
};

/** By what two are the same organisation: the code, else the name as it is read; null: they are not. */
export function sameBy(one: Organisation, other: Organisation): 'code' | 'name' | null {
  if (one.code && one.code === other.code) return 'code';
  const name = readName(one.name);
  return name !== '' && name === readName(other.name) ? 'name' : null;
}

/** Whether they are one: where both codes are known they decide, whatever the names. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  if (one.code && other.code) return one.code === other.code;
  return sameBy(one, other) === 'name';
}

/** Only letters and digits name an organisation: width, case, blanks, signs, marks and what nobody sees do not. */
function readName(name: string): string {
  // fillers that nobody sees are letters by their category
  const seen = withoutInvisible(name.normalize('NFKC'));
  return asItLooks(seen).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
