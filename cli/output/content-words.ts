import { INDUSTRIES, KEY_FIELDS, THEMES_2023, THEMES_2024 } from '../../shared/calls/choices.ts';
import { choiceName } from '../../shared/domain/rules/choice-words.ts';
import type { OpenChoice } from '../../shared/domain/calls/call.ts';
import type { Text } from '../../shared/domain/text.ts';

/** What the parts of a filing are called, by where they stand in it. */
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
  '/people/legalRepresentative': ['法定代表人', 'legal representative'],
  '/people/contactName': ['联系人', 'contact person'],
  '/people/contactPhone': ['联系电话', 'telephone'],
  '/people/signer': ['签署人', 'signer'],
  '/people/contactEmail': ['联系邮箱', 'e-mail'],
  '/people': ['负责人和联系人', 'people'],
  '/applicant': ['申报单位', 'applicant'],
  '/standard': ['标准', 'standard'],
  '/novelty': ['申报类别', 'novelty'],
  '/effect': ['应用效果', 'effect'],
  '/recommendation': ['申报方式', 'route'],
  '/commitment': ['承诺', 'commitment'],
};

/** What a revision is called; every other choice has its name in the rules. */
const REVISIONS: Readonly<Record<string, Text>> = {
  first: { zh: '制定', en: 'first' },
  revised: { zh: '修订', en: 'revised' },
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
  const word = CHOSEN.has(pointer) ? wordOf(String(value)) : undefined;
  return word ? `${word.zh} ${word.en}` : String(value);
}

function wordOf(value: string): Text | undefined {
  return REVISIONS[value] ?? choiceName(value) ?? undefined;
}

/**
 * What a place in a filing is called, by its JSON pointer (RFC 6901): the field, or the nearest one
 * around it with the number of the entry. A pointer that leads to no field stands as it is.
 */
export function fieldName(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  for (let length = steps.length; length > 0; length -= 1) {
    const label = CONTENT_LABELS[`/${steps.slice(0, length).join('/')}`];
    if (!label) continue;
    const entry = steps.slice(length).find((step) => /^\d+$/.test(step));
    return `${label.join(' ')}${entry === undefined ? '' : `（第${Number(entry) + 1}项 no. ${Number(entry) + 1}）`}`;
  }
  return pointer;
}

/** A value before or after a change, as people read it. */
export function changedValue(pointer: string, value: unknown): string {
  if (value === undefined) return '（无 none）';
  const said = contentValue(pointer, value);
  // what somebody wrote ends where its quotation does
  return said === value ? JSON.stringify(value) : said;
}
