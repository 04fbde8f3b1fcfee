import type { Text } from '../text.ts';

interface FieldWords {
  readonly label: Text;
  /** Where one finds the answer. */
  readonly hint?: Text;
}

const named = (zh: string, en: string, hint?: Text): FieldWords => ({
  label: { zh, en },
  ...(hint && { hint }),
});

const COVER: Text = { zh: '以标准封面为准。', en: 'As on the cover of the standard.' };
const CERTIFICATE: Text = {
  zh: '以社会团体法人登记证书为准。',
  en: 'As on the legal-person certificate.',
};

const APPLICANT: Readonly<Record<string, FieldWords>> = {
  '/applicant/orgType': named('社会团体类型', 'Type of organisation', CERTIFICATE),
  '/applicant/legalPerson': named('具有法人资格', 'It is a legal person', CERTIFICATE),
  '/applicant/relation': named('与工业和信息化部的关系', 'Relation to the ministry'),
  '/applicant/level': named('登记层级', 'Level of registration', CERTIFICATE),
  '/applicant/registrationAuthority': named('登记机关', 'Registration authority', CERTIFICATE),
  '/applicant/supervisingUnit': named('业务主管单位', 'Supervising unit', CERTIFICATE),
  '/applicant/address': named('通信地址', 'Postal address'),
  '/applicant/memberCount': named('会员数量', 'Number of members'),
  '/applicant/standardsOffice': named('标准化工作部门', 'Office in charge of standards'),
  '/applicant/standardsStaff': named('标准化工作人员数', 'Staff who work on standards'),
  '/applicant/publishedStandards': named('已发布团体标准数', 'Standards published so far'),
  '/people/legalRepresentative': named('法定代表人', 'Legal representative', CERTIFICATE),
  '/people/contactName': named('联系人', 'Contact person'),
  '/people/contactPhone': named('联系电话', 'Telephone'),
  '/people/contactEmail': named('电子邮箱', 'E-mail', {
    zh: '用于接收本项申报的全部邮件通知：收到、退回、补正、受理、异议和结果。不填写，系统不发送任何邮件，只能登录后在“我的申报”中查看。',
    en: 'All mail about this filing goes here: received, returned, to be corrected, accepted, objected to, decided. Without it no mail is sent, and you see these things only by signing in and opening “My filings”.',
  }),
  '/people/signer': named('承诺签字人', 'Who signs the commitment'),
};

const STANDARD: Readonly<Record<string, FieldWords>> = {
  '/standard/number': named('标准编号', 'Standard number', COVER),
  '/standard/previousNumbers': named('历次编号', 'Earlier numbers', {
    zh: '修订前的编号，每行一个；没有则不填。',
    en: 'Numbers before revisions, one a line; leave empty where there are none.',
  }),
  '/standard/titleZh': named('标准中文名称', 'Chinese title of the standard', COVER),
  '/standard/titleEn': named('标准英文名称', 'English title of the standard', COVER),
  '/standard/ics': named('国际标准分类号', 'International Classification for Standards (ICS)', {
    zh: '例如 59.080.30。',
    en: 'Such as 59.080.30.',
  }),
  '/standard/ccs': named('中国标准文献分类号', 'Chinese Classification for Standards (CCS)', {
    zh: '例如 W04。',
    en: 'Such as W04.',
  }),
  '/standard/economicClass': named('国民经济行业分类', 'Class of the national economy', {
    zh: '按 GB/T 4754 填写代码。',
    en: 'The code by GB/T 4754.',
  }),
  '/standard/publishedOn': named('发布日期', 'Date of publication', COVER),
  '/standard/implementedOn': named('实施日期', 'Date of implementation', COVER),
  '/standard/status': named('标准状态', 'Status of the standard', {
    zh: '以全国团体标准信息平台显示的状态为准。',
    en: 'As the national platform of association standards shows it.',
  }),
  '/standard/revision': named('制定或修订', 'First edition or revision'),
  '/standard/draftingUnits': named('起草单位', 'Drafting units', {
    zh: '按标准前言的顺序，每行一个。',
    en: 'In the order of the foreword, one a line.',
  }),
  '/standard/involvesPatents': named('涉及专利', 'It involves patents'),
  '/standard/fullTextPublic': named('公开全文', 'Its full text is public'),
  '/standard/platformUrl': named('平台上的网址', 'Its address on the platform'),
  '/standard/convertedTo': named('转化情况', 'Turned into other standards', {
    zh: '已经立项但尚未发布的，选“没有转化”。',
    en: 'Where a project has begun and nothing is published yet, choose “No”.',
  }),
};

const CONTENT: Readonly<Record<string, FieldWords>> = {
  '/technicalContent': named('主要技术内容', 'Main technical content'),
  '/keyField': named('重点领域', 'Key field', {
    zh: '所列领域不合适的，选“其他”并写明名称；按写明的名称统计并公布。',
    en: 'Where none of these fits, choose another and name it; it is counted and shown by that name.',
  }),
  '/industry': named('行业门类', 'Industry', {
    zh: '门类由本系统列出，通知未作规定；都不合适的，写明《国民经济行业分类》（GB/T 4754）的门类。',
    en: 'The list is ours, no notice gives one; where none fits, name the section of GB/T 4754.',
  }),
  '/policyThemes': named('所属主题', 'Policy themes'),
  '/novelty/categories': named('申报类别', 'Categories', {
    zh: '填补国家标准、行业标准空白的为创新性；技术指标全面严于或优于现有国家标准、行业标准的为先进性；国际领先并同步推进国际标准制定的为国际性。可选多项，以本次通知的条件为准。',
    en: 'Innovative: it fills a gap in national and sector standards. Advanced: all its indicators are stricter or better than theirs. International: it leads internationally, and an international standard is made in parallel. Several may be chosen; the conditions of this call decide.',
  }),
  '/novelty/gapSearch': named(
    '国家标准、行业标准空白检索',
    'Search for national and sector standards',
  ),
  '/novelty/comparison': named('技术指标对比表', 'Comparison of indicators'),
  '/novelty/internationalProject': named('国际标准项目', 'International standard project'),
  '/effect/userUnits': named('应用单位数', 'Units that apply it'),
  '/effect/description': named('应用效果', 'Effect of the application'),
  '/promotionPlan': named('推广计划', 'Plan of promotion'),
  '/recommendation/route': named('申报途径', 'Route of filing'),
  '/recommendation/recommenderId': named('推荐部门', 'Recommender'),
  '/recommendation/cityReport': named('有市级推荐报告', 'The city recommended it in a report'),
  '/commitment/truthful': named(
    '承诺对材料的真实性和准确性负责',
    'The association answers for truth and accuracy',
    {
      zh: '由申报单位承诺，以本单位的承诺书为准。',
      en: 'The association commits itself, as in its own letter of commitment.',
    },
  ),
  '/commitment/sealed': named('承诺已签字盖章', 'The commitment is signed and sealed', {
    zh: '承诺书上已有签字并已加盖公章的，选“是”。',
    en: 'Yes where the letter of commitment bears a signature and the official seal.',
  }),
  '/commitment/signedOn': named('承诺日期', 'Date of the commitment', {
    zh: '以承诺书上的日期为准。',
    en: 'As on the letter of commitment.',
  }),
  '/materials': named('申报材料', 'Materials'),
};

/** All that a call asks besides; what each of it is called, only the call knows. */
export const EXTRA_LABEL: Text = { zh: '本次申报另问的事项', en: 'What the call asks besides' };

/** What each field of an application is called, and where its answer is found, by its pointer. */
export const FIELD_WORDS: Readonly<Record<string, FieldWords>> = {
  ...APPLICANT,
  ...STANDARD,
  ...CONTENT,
};

/** The same for the parts of an answer that has several, by the pointer of both. */
export const COLUMN_WORDS: Readonly<Record<string, FieldWords>> = {
  '/standard/convertedTo/kind': named('转化为', 'Turned into'),
  '/standard/convertedTo/number': named('编号', 'Number'),
  '/novelty/gapSearch/searchedOn': named('检索日期', 'Searched on'),
  '/novelty/gapSearch/sources': named('检索范围', 'Where it was searched'),
  '/novelty/gapSearch/result': named('检索结论', 'What was found'),
  '/novelty/comparison/indicator': named('技术指标', 'Indicator'),
  '/novelty/comparison/own': named('本标准', 'This standard'),
  '/novelty/comparison/reference': named('对比标准', 'The other standard'),
  '/novelty/comparison/referenceStandard': named('对比标准编号', 'Number of the other standard'),
  '/novelty/comparison/verdict': named('对比结果', 'How they compare'),
  '/novelty/internationalProject/body': named('国际标准组织', 'International organisation'),
  '/novelty/internationalProject/number': named('项目编号', 'Number of the project'),
  '/novelty/internationalProject/stage': named('阶段', 'Stage'),
  '/materials/kind': named('材料种类', 'Kind'),
  '/materials/name': named('文件名', 'Name of the file'),
  '/materials/mediaType': named('文件类型', 'Type of the file'),
  '/materials/size': named('大小', 'Size'),
  '/materials/sha256': named('校验值', 'Digest'),
  '/materials/sealed': named('已加盖公章', 'It bears the official seal'),
  '/materials/statedNumber': named('文件载明的标准编号', 'Standard number stated in it'),
};
