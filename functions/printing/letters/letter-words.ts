import type { Text } from '../../../shared/domain/text.ts';

/** The standard that the letter is about, as it is called in its first sentence. */
export interface About {
  readonly number: string;
  readonly titleZh: string;
}

const filingOf = ({ number, titleZh }: About): Text => ({
  zh: `你单位申报的${titleZh ? `《${titleZh}》` : ''}（${number}）`,
  en: `Your filing of ${number}`,
});

const disputedOf = (about: About) => `关于${filingOf(about).zh}：你单位申请复核的条款认定`;

/** How a letter begins, by what it tells. */
export const OPENINGS = {
  correction: (about: About): Text => ({
    zh: `${filingOf(about).zh}，经形式审查，下列内容需要补正。请在申报系统中逐项修改后重新提交；退回期间只有这些内容可以修改。`,
    en: `${filingOf(about).en} was examined, and what follows is to be corrected. Change it in the system and submit again; nothing else is open meanwhile.`,
  }),
  not_accepted: (about: About): Text => ({
    zh: `${filingOf(about).zh}，经形式审查，不予受理。`,
    en: `${filingOf(about).en} was examined and is not accepted.`,
  }),
  selected: (about: About): Text => ({
    zh: `${filingOf(about).zh}，经专家评审入选，列入公示名单。`,
    en: `${filingOf(about).en} was reviewed and selected; it is on public notice.`,
  }),
  not_selected: (about: About): Text => ({
    zh: `${filingOf(about).zh}，经专家评审，未入选。`,
    en: `${filingOf(about).en} was reviewed and is not selected.`,
  }),
  upheld: (about: About): Text => ({
    zh: `${disputedOf(about)}，经复核，维持原决定。`,
    en: `You disputed findings on your filing of ${about.number}. The decision stands.`,
  }),
  overturned: (about: About): Text => ({
    zh: `${disputedOf(about)}，经复核，撤销原决定。`,
    en: `You disputed findings on your filing of ${about.number}. The decision was overturned.`,
  }),
  objection: (about: About, outcome: 'dismissed' | 'upheld'): Text => ({
    zh: `${filingOf(about).zh}，公示期间收到异议。经核查，异议${outcome === 'upheld' ? '成立' : '不成立'}。`,
    en: `${filingOf(about).en} was objected to while on public notice. The objection is ${outcome === 'upheld' ? 'upheld' : 'not upheld'}.`,
  }),
} as const;

export const W = {
  toCorrect: { zh: '需要补正的内容', en: 'What is to be corrected' },
  line: { zh: '序号', en: 'No.' },
  where: { zh: '位置', en: 'Where' },
  clause: { zh: '条款', en: 'Clause' },
  instruction: { zh: '补正要求', en: 'What is asked' },
  lateGround: {
    zh: '此前退回未提出、内容也未改动的事项，说明如下',
    en: 'Why something is raised that was there at the return before',
  },
  reasons: { zh: '理由', en: 'Reasons' },
  clauses: { zh: '引用的条款', en: 'Clauses that are cited' },
  says: { zh: '内容', en: 'What it says' },
  source: { zh: '出处', en: 'Source' },
  notice: { zh: '公示', en: 'Public notice' },
  noticeNumber: { zh: '公示', en: 'Notice' },
  noticeToCome: {
    zh: '期号和起止日期在公示名单发布时确定',
    en: 'Number and days are set when the list is published.',
  },
  noticeDays: { zh: '公示期（含首尾两日）', en: 'On notice, both days included' },
  disputed: { zh: '申请复核的条款', en: 'Findings that were disputed' },
  argument: { zh: '申请理由', en: 'Grounds' },
  next: { zh: '此后', en: 'What follows' },
  acceptedNow: {
    zh: '申报转为已受理，进入专家评审。',
    en: 'The filing is accepted and goes on to the expert review.',
  },
  decidedAnew: {
    zh: '是否入选由他人重新决定，结果另行告知。',
    en: 'Somebody else decides on the selection anew; the result is told then.',
  },
  onlyOnce: {
    zh: '每项申报只能申请一次复核。',
    en: 'Findings of a filing can be disputed once only.',
  },
  dispute: { zh: '对条款认定有异议的', en: 'If you dispute a finding' },
  notOffered: {
    zh: '本次申报的设置没有复核环节。',
    en: 'The settings of the call offer no reconsideration.',
  },
  filing: { zh: '申报', en: 'The filing' },
  number: { zh: '申报编号', en: 'Number' },
  standard: { zh: '标准', en: 'Standard' },
  submittedAt: { zh: '提交时间', en: 'Submitted' },
  rules: { zh: '适用规则', en: 'Rules' },
  layout: { zh: '版式', en: 'Layout' },
  letterNumber: { zh: '告知书编号', en: 'Letter' },
  contentHash: { zh: '申报内容摘要（SHA-256）', en: 'Hash of what was filed' },
  eventHash: { zh: '记录摘要（SHA-256）', en: 'Hash of the record' },
  foot: {
    zh: '由申报系统依据办理记录生成，未加盖印章；以中文为准。',
    en: 'Made by the system from the record; it bears no seal. The Chinese wording counts.',
  },
} as const satisfies Record<string, Text>;

/** How to dispute, where the call offers it. */
export function howToDispute(workingDays: number): Text {
  return {
    zh: `可自告知之日的次日起${workingDays}个工作日内，在申报系统本项申报的页面「申请复核」，逐条说明理由。每项申报以一次为限，由原决定人以外的人处理。`,
    en: `Within ${workingDays} working days, counted from the day after you were told, the page of the filing takes your grounds clause by clause ("Dispute findings"). Once for each filing; somebody else than who decided handles it.`,
  };
}
