import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';

/** What a dossier says to whoever reviews it. */
export const DOSSIER_WORDS = catalogue({
  clauses: { zh: '条款', en: 'Clauses' },
  evidence: { zh: '依据与出处', en: 'Evidence and source' },
  overridden: (mark: string) => ({ zh: `人工认定：${mark}`, en: `By a person: ${mark}` }),
  overrider: (who: string, at: string) => ({ zh: `${who}，${at}`, en: `${who}, ${at}` }),
  onBehalfOf: (who: string, principal: string) => ({
    zh: `${who}（代${principal}）`,
    en: `${who} for ${principal}`,
  }),
  before: { zh: '修改前', en: 'Before' },
  now: { zh: '修改后', en: 'Now' },
  clock: { zh: '审查期限', en: 'Time limit' },
  days: (used: number, limit: number) => ({
    zh: `已用 ${used} 个工作日，共 ${limit} 个`,
    en: `${used} of ${limit} working days used`,
  }),
  dueOn: (date: string) => ({ zh: `${date}到期`, en: `due on ${date}` }),
  provisional: {
    zh: '暂定：有关年份的放假安排未录入，日期可能变化',
    en: 'provisional: the holidays of a year concerned are not on record here',
  },
  holder: { zh: '办理人', en: 'Examiner' },
  nobody: { zh: '尚无人认领', en: 'nobody yet' },
  you: { zh: '您本人', en: 'you' },
  another: { zh: '另一位审查人员', en: 'another examiner' },
  oneOfThem: { zh: '一位形式审查人员', en: 'one of the examiners' },
  correction: { zh: '补正', en: 'Correction' },
  corrected: (turn: number, asked: string | null, filed: string | null) => ({
    zh: `第 ${turn} 次${asked === null ? '' : `，${asked}告知`}${filed === null ? '' : `，${filed}重新提交`}`,
    en: `no. ${turn}${asked === null ? '' : `, requested ${asked}`}${filed === null ? '' : `, filed again ${filed}`}`,
  }),
  waitsForCorrection: { zh: '，申报单位尚未重新提交', en: ', not filed again yet' },
  wasAsked: { zh: '告知的问题：', en: 'What was asked for:' },
  byClause: (clause: string) => ({ zh: `依据：${clause}`, en: `By: ${clause}` }),
  rank: { zh: '推荐部门排序', en: 'Recommender’s order' },
  opinion: { zh: '推荐意见', en: 'Recommender’s opinion' },
  warnings: { zh: '需要留意', en: 'Please note' },
  acts: { zh: '可办理的事项', en: 'What can be done' },
  about: ({ zh, en }: Text, number: string | null) => ({
    zh: `即将发送：${zh}${number === null ? '' : `（${number}）`}。`,
    en: `About to be sent: ${en}${number === null ? '' : ` (${number})`}.`,
  }),
  done: ({ zh, en }: Text, number: string | null) => ({
    zh: `已办理：${zh}${number === null ? '' : `（${number}）`}。`,
    en: `Done: ${en}${number === null ? '' : ` (${number})`}.`,
  }),
  presetMeans: (words: string) => ({
    zh: words,
    en: `What stands there means: “${words}” The record is kept in Chinese, so it is given in Chinese; you may write over it.`,
  }),
  preview: { zh: '预览文书', en: 'Preview the letter' },
  previewToAssociation: {
    zh: '预览给申报单位的文书',
    en: 'Preview the letter to the association',
  },
  previewToObjector: { zh: '预览给异议人的文书', en: 'Preview the letter to who objects' },
  noReason: { zh: '请填写理由', en: 'Please state the reason' },
  cancel: { zh: '取消', en: 'Cancel' },
  heldBack: {
    'caller.own_organisation': {
      zh: '这是本单位的申报，您须回避',
      en: 'This is an application of your own organisation: you are out of it',
    },
    'caller.related_organisation': {
      zh: '本单位与这份申报有关，按申报通知的规定，您须回避',
      en: 'Your organisation is related to this application: by its call you are out of it',
    },
  },
  heldBackSays: {
    zh: '您可以查看所报内容，不能办理，也看不到评分、个人信息、异议内容和材料文件。请由其他单位的人员办理。',
    en: 'You may read what was stated, and can neither act on it nor read scores, personal data, objections or files. It takes somebody of another organisation.',
  },
  joint: (association: string, at: string) => ({
    zh: `另有单位（${association}）也申报了这项标准，${at}发现。`,
    en: `Another association (${association}) filed the same standard; noticed ${at}.`,
  }),
});
