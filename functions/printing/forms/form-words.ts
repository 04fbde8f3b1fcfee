import type { Text } from '../../../shared/domain/text.ts';

/** The parts of the form, and the sections of a filing that stand in each. */
export const PARTS: readonly { readonly heading: Text; readonly sections: readonly string[] }[] = [
  { heading: { zh: '一、申报单位', en: '1. Applicant' }, sections: ['applicant', 'people'] },
  { heading: { zh: '二、标准', en: '2. Standard' }, sections: ['standard'] },
  {
    heading: { zh: '三、主要技术内容与领域', en: '3. Content and field' },
    sections: ['technicalContent', 'keyField', 'industry', 'policyThemes'],
  },
  { heading: { zh: '四、申报类别', en: '4. Novelty' }, sections: ['novelty'] },
  {
    heading: { zh: '五、应用效果与推广计划', en: '5. Effect and promotion' },
    sections: ['effect', 'promotionPlan'],
  },
  {
    heading: { zh: '六、推荐途径与承诺', en: '6. Route and commitment' },
    sections: ['recommendation', 'commitment'],
  },
];

export const F = {
  form: { zh: '团体标准应用示范项目申报书', en: 'Application for an association standard pilot' },
  summary: { zh: '团体标准应用示范项目汇总表', en: 'Summary of applications for pilots' },
  marked: {
    zh: '主管部门的表格格式未能查到。带※的栏目未见于所读的通知文本，为本系统所设。',
    en: 'No format of the ministry was found. What is marked ※ is not in the notices that were read; this system asks for it.',
  },
  draft: {
    zh: '草稿：内容尚未提交，或提交后又有改动。',
    en: 'Draft: this was not submitted, or was changed since.',
  },
  filed: ({ zh, en }: Text): Text => ({
    zh: `内容与${zh}提交的一致。`,
    en: `As submitted on ${en}.`,
  }),
  extra: { zh: '本次申报另问的事项', en: 'Asked besides' },
  materials: { zh: '七、申报材料', en: '7. Materials' },
  kind: { zh: '种类', en: 'Kind' },
  file: { zh: '文件', en: 'File' },
  sealed: { zh: '盖章', en: 'Sealed' },
  digest: { zh: '摘要（前12位）', en: 'Digest (12 of 64)' },
  signatures: { zh: '签章', en: 'Signatures and seals' },
  representative: { zh: '法定代表人（签字）', en: 'Legal representative' },
  applicantSeal: { zh: '申报单位（盖章）及日期', en: 'Applicant, seal and date' },
  recommenderSeal: { zh: '推荐单位意见（盖章）及日期', en: 'Recommender, opinion, seal and date' },
  name: { zh: '名称', en: 'name' },
  code: { zh: '统一社会信用代码', en: 'credit code' },
  number: { zh: '申报编号', en: 'Filing' },
  version: { zh: '版本', en: 'Version' },
  contentHash: { zh: '申报内容摘要（SHA-256）', en: 'Hash of its content' },
  ranked: {
    zh: '按本单位申报优先级排列。',
    en: 'In the order of priority that the association gave.',
  },
  lines: { zh: '申报项目', en: 'Applications' },
  rank: { zh: '序号', en: 'No.' },
  standardNumber: { zh: '标准编号※', en: 'number' },
  title: { zh: '标准名称※', en: 'title' },
  published: { zh: '发布日期※', en: 'published' },
  implemented: { zh: '实施日期※', en: 'implemented' },
  category: { zh: '类别※', en: 'novelty' },
  recommender: { zh: '推荐部门※', en: 'recommender' },
  contact: { zh: '联系方式※', en: 'contact' },
  isFiled: { zh: '提交※', en: 'filed' },
  association: { zh: '社会团体', en: 'Association' },
  listHash: { zh: '汇总摘要（SHA-256）', en: 'Hash of the summary' },
  recommendedSummary: {
    zh: '团体标准应用示范项目推荐项目汇总表',
    en: 'Summary of recommended applications for pilots',
  },
  recommendedOrder: {
    zh: '按推荐部门的排序排列。',
    en: 'In the order that the recommender gave.',
  },
  recommendedBy: { zh: '推荐部门', en: 'Recommender' },
  by: { zh: '申报单位※', en: 'association' },
  foot: {
    zh: '由申报系统依据填报内容生成；以中文为准。',
    en: 'Made by the system from what was filled in. The Chinese wording counts.',
  },
} as const;

export const YES: Text = { zh: '是', en: 'yes' };
export const NO: Text = { zh: '否', en: 'no' };
