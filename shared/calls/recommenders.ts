import type { Recommender } from '../domain/calls/call.ts';
import { DIVISIONS } from '../domain/texts/divisions.ts';

/**
 * Whom the calls address: «各省、自治区、直辖市及计划单列市、新疆生产建设兵团». The division is the
 * code of GB/T 2260, which has none for the corps.
 */
const PLACES: readonly (readonly [division: string | null, zh: string, en: string])[] = [
  ...DIVISIONS,
  [null, '新疆生产建设兵团', 'the Xinjiang Production and Construction Corps'],
];

/**
 * A computed code with a right check digit that belongs to nobody: by it the sample round's one
 * recommender account signs in. No list of the departments' own codes was found.
 */
const SAMPLE_ORGANISATIONS: Readonly<Record<string, string>> = { 440000: '11100000000000051T' };

/** The 37 provincial recommenders: 31 provinces, regions and cities, 5 cities with plan status, the corps. */
export const PROVINCIAL_RECOMMENDERS: readonly Recommender[] = PLACES.map(([division, zh, en]) => ({
  id: `rec_${division ?? 'xinjiang_corps'}`,
  kind: 'provincial',
  name: {
    zh: `${zh}工业和信息化主管部门`,
    en: `Department of industry and information technology of ${en}`,
  },
  division,
  organisation: SAMPLE_ORGANISATIONS[division ?? ''] ?? null,
  closesAt: null,
  recommendsUntil: null,
  quota: null,
}));

/** No list of the ministry's entrusted bodies was found; this one only shows the way. */
export const SAMPLE_ENTRUSTED_BODY: Recommender = {
  id: 'rec_sample_entrusted',
  kind: 'entrusted',
  name: {
    zh: '部标准化工作受托机构（样例，并非真实机构）',
    en: 'An entrusted standardisation body (a sample, no real body)',
  },
  division: null,
  organisation: null,
  closesAt: null,
  recommendsUntil: null,
  quota: null,
};
