import type { Facts, IndicatorComparison } from './facts.ts';
import type { Text } from '../text.ts';
import type { UsccKind } from '../texts/credit-code.ts';

type OrgType = Facts['applicant']['orgType'];
type Relation = Facts['applicant']['relation'];
type Level = Facts['applicant']['level'];
type Status = Facts['standard']['status'];
type Category = Facts['novelty']['categories'][number];
type Way = Facts['filing']['route'];

const ORG_TYPES: Readonly<Record<OrgType, Text>> = {
  association: { zh: '协会', en: 'association' },
  federation: { zh: '联合会', en: 'federation' },
  society: { zh: '学会', en: 'society' },
  chamber: { zh: '商会', en: 'chamber of commerce' },
  alliance: { zh: '产业技术联盟', en: 'industrial technology alliance' },
  other: { zh: '其他', en: 'other' },
};

/** Who may file without a recommender, where the call lets them. */
export const RELATIONS: Readonly<Record<Relation, Text>> = {
  miit_managed: {
    zh: '工业和信息化部管理的社会团体',
    en: 'a social organisation managed by the ministry',
  },
  entrusted_social_organisation: {
    zh: '属于社会团体性质的部标准化工作受托机构',
    en: 'an entrusted standardisation body that is itself a social organisation',
  },
  other: { zh: '其他', en: 'other' },
};

const LEVELS: Readonly<Record<Level, Text>> = {
  national: { zh: '全国性', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
};

const STATUSES: Readonly<Record<Status, Text>> = {
  in_force: { zh: '现行有效', en: 'in force' },
  withdrawn: { zh: '已废止', en: 'withdrawn' },
  number_revoked: { zh: '编号已撤销', en: 'its number was revoked' },
};

const CATEGORIES: Readonly<Record<Category, Text>> = {
  innovative: { zh: '创新性', en: 'innovative' },
  advanced: { zh: '先进性', en: 'advanced' },
  international: { zh: '国际性', en: 'international' },
  none: { zh: '以上都不是', en: 'none of these' },
};

const WAYS: Readonly<Record<Way, Text>> = {
  recommended: { zh: '经推荐部门推荐', en: 'through a recommender' },
  direct: { zh: '直接申报', en: 'directly' },
};

/** What each value of a fact is called that is one of several, by the path of the fact. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'applicant.orgType': ORG_TYPES,
  'applicant.relation': RELATIONS,
  'applicant.level': LEVELS,
  'standard.status': STATUSES,
  'novelty.categories': CATEGORIES,
  'filing.route': WAYS,
};

/** What a row of the comparison of indicators comes to. */
export const VERDICTS_OF_ROWS: Readonly<Record<IndicatorComparison['verdict'], Text>> = {
  stricter: { zh: '严于现有标准', en: 'stricter' },
  better: { zh: '优于现有标准', en: 'better' },
  equal: { zh: '与现有标准持平', en: 'equal' },
  worse: { zh: '不及现有标准', en: 'worse' },
};

/** What kind of body the first characters of a credit code stand for. */
export const KINDS_OF_CODES: Readonly<Record<UsccKind, Text>> = {
  association: { zh: '社会团体', en: 'a social organisation' },
  exempt_body: { zh: '免予登记的群众团体', en: 'a mass organisation that need not register' },
  other: { zh: '其他单位', en: 'another body' },
  invalid: { zh: '校验不符的代码', en: 'none: the code fails its check' },
};

/** What a value of any of these is called, by the value alone: no two of them differ. */
export function choiceName(value: string): Text | null {
  for (const names of [...Object.values(CHOICES), VERDICTS_OF_ROWS as Record<string, Text>]) {
    const name = names[value];
    if (name) return name;
  }
  return null;
}
