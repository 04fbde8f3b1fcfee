import type { RequiredField } from '../domain/calls/call.ts';
import type { FormCondition } from '../rules/language/form-conditions.ts';

type Row = readonly [
  pointer: string,
  zh: string,
  en: string,
  read: RequiredField['read'],
  requiredWhen?: FormCondition,
];

/**
 * What the form of the sample round demands. The ministry's annexes were never found: `design`
 * marks what is proposed here, the others name how the demand behind the field was read.
 */
const ROWS: readonly Row[] = [
  ['/applicant/orgType', '社会团体类型', 'type of organisation', 'source'],
  ['/applicant/legalPerson', '具有法人资格', 'It is a legal person', 'source'],
  ['/applicant/level', '登记层级', 'level of registration', 'design'],
  [
    '/applicant/relation',
    '与工业和信息化部的关系',
    'relation to the ministry',
    'inferred',
    'filing.route == "direct"',
  ],
  ['/people/legalRepresentative', '法定代表人', 'legal representative', 'design'],
  ['/people/contactName', '联系人', 'contact person', 'design'],
  ['/people/contactPhone', '联系电话', 'telephone', 'design'],
  ['/standard/number', '标准编号', 'standard number', 'inferred'],
  ['/standard/titleZh', '标准中文名称', 'Chinese title of the standard', 'inferred'],
  ['/standard/publishedOn', '发布日期', 'date of publication', 'source'],
  ['/standard/implementedOn', '实施日期', 'date of implementation', 'source'],
  ['/standard/status', '标准状态', 'status of the standard', 'source'],
  [
    '/standard/convertedTo',
    '是否转化为国际标准、国家标准、行业标准',
    'conversion into an international, national or sector standard',
    'source',
  ],
  ['/technicalContent', '主要技术内容', 'main technical content', 'design'],
  ['/keyField', '重点领域', 'key field', 'design'],
  ['/policyThemes', '所属主题', 'policy themes', 'design'],
  ['/novelty/categories', '申报类别', 'novelty categories', 'inferred'],
  [
    '/novelty/gapSearch',
    '国家标准、行业标准空白检索',
    'search for national and sector standards',
    'design',
    '"innovative" in novelty.categories',
  ],
  [
    '/novelty/comparison',
    '技术指标对比表',
    'comparison of indicators',
    'design',
    '"advanced" in novelty.categories',
  ],
  [
    '/novelty/internationalProject',
    '国际标准项目',
    'international standard project',
    'design',
    '"international" in novelty.categories',
  ],
  ['/effect/description', '应用效果', 'effect of the application', 'design'],
  ['/promotionPlan', '推广计划', 'plan of promotion', 'design'],
  ['/recommendation/route', '申报途径', 'route of filing', 'forwarding'],
  [
    '/recommendation/recommenderId',
    '推荐单位',
    'recommender',
    'forwarding',
    'filing.route == "recommended"',
  ],
  ['/commitment/truthful', '真实性和准确性承诺', 'commitment to truth and accuracy', 'forwarding'],
  ['/commitment/sealed', '承诺签字盖章', 'signature and seal of the commitment', 'design'],
  ['/commitment/signedOn', '承诺日期', 'date of the commitment', 'design'],
];

export const REQUIRED_FIELDS: readonly RequiredField[] = ROWS.map(
  ([pointer, zh, en, read, requiredWhen]) => ({
    pointer,
    label: { zh, en },
    ...(requiredWhen === undefined ? {} : { requiredWhen }),
    read,
  }),
);
