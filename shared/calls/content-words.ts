import { INDUSTRIES, KEY_FIELDS, THEMES_2023, THEMES_2024 } from './choices.ts';
import type { OpenChoice } from '../domain/calls/call.ts';

/** What the parts of a filing are called, by where they stand in it; those of people are not shown. */
export const CONTENT_LABELS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '/applicant/orgType': ['社会团体类型', 'type of organisation'],
  '/applicant/legalPerson': ['是否具有法人资格', 'legal person'],
  '/applicant/relation': ['与工业和信息化部的关系', 'relation to the ministry'],
  '/applicant/level': ['登记层级', 'level of registration'],
  '/applicant/registrationAuthority': ['登记管理机关', 'registration authority'],
  '/applicant/supervisingUnit': ['业务主管单位', 'supervising unit'],
  '/applicant/address': ['地址', 'address'],
  '/applicant/memberCount': ['会员数', 'members'],
  '/applicant/standardsOffice': ['标准化工作机构', 'standards office'],
  '/applicant/standardsStaff': ['标准化工作人员数', 'staff for standards'],
  '/applicant/publishedStandards': ['已发布团体标准数', 'standards published'],
  '/standard/number': ['标准编号', 'standard number'],
  '/standard/previousNumbers': ['历次编号', 'earlier numbers'],
  '/standard/titleZh': ['标准中文名称', 'Chinese title'],
  '/standard/titleEn': ['标准英文名称', 'English title'],
  '/standard/ics': ['国际标准分类号', 'ICS'],
  '/standard/ccs': ['中国标准分类号', 'CCS'],
  '/standard/economicClass': ['国民经济行业分类', 'industry class (GB/T 4754)'],
  '/standard/publishedOn': ['发布日期', 'published on'],
  '/standard/implementedOn': ['实施日期', 'implemented on'],
  '/standard/status': ['标准状态', 'status of the standard'],
  '/standard/revision': ['制定或修订', 'first or revised'],
  '/standard/draftingUnits': ['起草单位', 'drafting units'],
  '/standard/involvesPatents': ['是否涉及专利', 'involves patents'],
  '/standard/fullTextPublic': ['全文是否公开', 'full text is public'],
  '/standard/platformUrl': ['公开网址', 'where it is published'],
  '/standard/convertedTo': ['转化为其他标准的情况', 'conversion into other standards'],
  '/technicalContent': ['主要技术内容', 'main technical content'],
  '/keyField': ['重点领域', 'key field'],
  '/industry': ['行业门类', 'industry'],
  '/policyThemes': ['所属主题', 'policy themes'],
  '/novelty/categories': ['申报类别', 'novelty categories'],
  '/novelty/gapSearch': ['国家标准、行业标准检索', 'search for national and sector standards'],
  '/novelty/comparison': ['技术指标对比', 'comparison of indicators'],
  '/novelty/internationalProject': ['国际标准项目', 'international standard project'],
  '/effect/userUnits': ['应用单位数', 'units that apply it'],
  '/effect/description': ['应用效果', 'effect of its application'],
  '/promotionPlan': ['推广计划', 'plan of promotion'],
  '/recommendation/route': ['申报方式', 'route'],
  '/recommendation/recommenderId': ['推荐部门', 'recommender'],
  '/recommendation/cityReport': ['是否附地市报告', 'report of the city'],
  '/commitment/truthful': ['真实性承诺', 'commitment to truth'],
  '/commitment/sealed': ['承诺书已盖章', 'commitment is sealed'],
  '/commitment/signedOn': ['承诺书签署日期', 'commitment signed on'],
  '/materials': ['申报材料', 'materials'],
};

const WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  association: ['协会', 'association'],
  federation: ['联合会', 'federation'],
  society: ['学会', 'society'],
  chamber: ['商会', 'chamber'],
  alliance: ['产业技术联盟', 'alliance'],
  other: ['其他', 'other'],
  miit_managed: ['工业和信息化部主管', 'managed by the ministry'],
  entrusted_social_organisation: ['受托社会组织', 'entrusted social organisation'],
  national: ['全国性', 'national'],
  provincial: ['省级', 'provincial'],
  municipal: ['市级', 'municipal'],
  in_force: ['现行', 'in force'],
  withdrawn: ['已废止', 'withdrawn'],
  number_revoked: ['编号已撤销', 'number revoked'],
  first: ['制定', 'first'],
  revised: ['修订', 'revised'],
  innovative: ['创新性', 'innovative'],
  advanced: ['先进性', 'advanced'],
  international: ['国际性', 'international'],
  none: ['无', 'none'],
  recommended: ['经推荐', 'by a recommender'],
  direct: ['直接申报', 'direct'],
  sector: ['行业标准', 'sector'],
};

/** Where one of a few words is stated, and not a text of somebody's own. */
const CHOSEN = new Set([
  '/applicant/orgType',
  '/applicant/relation',
  '/applicant/level',
  '/standard/status',
  '/standard/revision',
  '/keyField',
  '/industry',
  '/novelty/categories',
  '/recommendation/route',
]);

/** What the calls offer; what an association named itself is said as it stands. */
const OFFERED: Readonly<Record<string, readonly OpenChoice[]>> = {
  '/keyField': KEY_FIELDS,
  '/industry': INDUSTRIES,
  '/policyThemes': [...THEMES_2023, ...THEMES_2024],
};

/** A value of a filing as people read it. */
export function contentValue(pointer: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  if (Array.isArray(value) && value.length === 0) return '无 none';
  if (Array.isArray(value)) {
    const parts = value.map((one) => contentValue(pointer, one));
    return parts.join(parts.some((part) => part.includes('：')) ? '；' : '、');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((one) => contentValue(pointer, one))
      .join('，');
  }
  const offered = OFFERED[pointer]?.find(({ id }) => id === value);
  if (offered) return `${offered.name.zh} ${offered.name.en}`;
  const word = CHOSEN.has(pointer) ? WORDS[String(value)] : undefined;
  return word ? word.join(' ') : String(value);
}
