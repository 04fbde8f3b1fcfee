import type { Text } from '../../../shared/domain/text.ts';

/** The words of a proof by a using unit; what bears ※ no notice that was read asks for. */
export const PROOF = {
  title: {
    zh: '团体标准实施推广情况证明※',
    en: 'Proof of application and promotion',
  },
  oneEach: {
    zh: '每个应用单位填写一份※。',
    en: 'One for each using unit.',
  },
  standard: { zh: '标准', en: 'The standard' },
  about: [
    { zh: '标准编号※', en: 'number' },
    { zh: '标准名称※', en: 'title' },
    { zh: '实施日期※', en: 'implemented' },
  ] as readonly Text[],
  applicant: { zh: '申报单位※', en: 'applicant' },
  unit: { zh: '应用单位填写', en: 'To be filled in by the using unit' },
  toFill: [
    { zh: '应用单位名称※', en: 'using unit' },
    { zh: '统一社会信用代码※', en: 'its credit code' },
    { zh: '应用起止时间※', en: 'applied from, and until' },
    { zh: '应用的产品或场景※', en: 'applied to' },
    { zh: '联系人和电话※', en: 'contact' },
  ] as readonly Text[],
  withRoom: [
    { zh: '应用和实施推广的效果（数据）※', en: 'effect, in figures' },
    { zh: '应用单位（盖章）及日期※', en: 'using unit, seal and date' },
  ] as readonly Text[],
  hash: { zh: '预填内容摘要（SHA-256）', en: 'Hash of what was filled in beforehand' },
} as const;
