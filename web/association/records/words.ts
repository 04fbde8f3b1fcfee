import { catalogue } from '../../reader/catalogue.ts';

/** What was decided, the history, the archive. */
export const RECORD_WORDS = catalogue({
  outcome: { zh: '结果与理由', en: 'Outcome and reasons' },
  result: { zh: '结果', en: 'Outcome' },
  results: {
    accepted: { zh: '受理', en: 'Accepted' },
    not_accepted: { zh: '不予受理', en: 'Not accepted' },
    selected: { zh: '入选', en: 'Selected' },
    not_selected: { zh: '不入选', en: 'Not selected' },
    not_recommended: { zh: '不予推荐', en: 'Not recommended' },
    announced: { zh: '已公布为示范项目', en: 'Announced as a pilot project' },
    revoked: { zh: '公布后已撤销', en: 'Revoked after the announcement' },
  },
  reasons: { zh: '理由', en: 'Reasons' },
  clauses: { zh: '依据条款', en: 'Clauses' },
  decidedAt: { zh: '作出时间', en: 'Decided' },
  disputed: { zh: '复核内容', en: 'What was disputed' },
  disputedAt: { zh: '申请复核时间', en: 'Disputed' },
  reconsidered: { zh: '复核结果', en: 'Reconsidered' },
  outcomes: {
    upheld: { zh: '维持原决定', en: 'The decision stands' },
    overturned: { zh: '撤销原决定', en: 'The decision was overturned' },
  },
  projectNumber: { zh: '项目编号', en: 'Project number' },
  notice: { zh: '公示', en: 'Public notice' },
  noticeOf: (number: number, from: string, to: string) => ({
    zh: `第 ${number} 号公示，${from}至${to}`,
    en: `Notice ${number}, ${from} to ${to}`,
  }),
  objections: { zh: '异议', en: 'Objections' },
  objectionsOf: (count: number) => ({ zh: `${count} 件`, en: String(count) }),
  letters: { zh: '告知书', en: 'Letters' },
  lettersSay: {
    zh: '每份都由办理记录生成，何时下载都逐字节相同。',
    en: 'Each is made from the record, and is the same byte for byte whenever you save it.',
  },
  saveLetter: (title: string, at: string) => ({
    zh: `下载《${title}》（${at}，PDF）`,
    en: `Save “${title}” (${at}, PDF)`,
  }),
  actions: { zh: '可以办理', en: 'What can be done' },
  receipt: { zh: '回执', en: 'Receipt' },
  filed: { zh: '查看所报内容', en: 'Read what was filed' },
  withdraw: { zh: '撤回申报', en: 'Withdraw' },
  dispute: { zh: '申请复核', en: 'Dispute findings' },
  disputeWithin: (at: string, days: number) => ({
    zh: `结果于 ${at} 告知，此后 ${days} 个工作日内可以申请复核一次。`,
    en: `Told on ${at}; findings can be disputed once within ${days} working days after that.`,
  }),
  history: { zh: '办理记录', en: 'History' },
  historySays: {
    zh: '每一步都按顺序记录并相互衔接，任何改动都能查出。',
    en: 'Every step is recorded and fastened to the one before, so that any change is found.',
  },
  changedIn: (what: string, parts: string) => ({
    zh: `${what}：${parts}`,
    en: `${what}: ${parts}`,
  }),
  times: (count: number, from: string) => ({
    zh: `连续 ${count} 次，自 ${from}`,
    en: `${count} times in a row, from ${from}`,
  }),
  when: { zh: '时间', en: 'When' },
  what: { zh: '事项', en: 'What' },
  who: { zh: '办理方', en: 'Who' },
  why: { zh: '理由', en: 'Why' },
  none: { zh: '无', en: 'none' },
  verify: { zh: '在浏览器中核验', en: 'Verify in the browser' },
  whole: {
    zh: '核验通过：记录完整，没有改动、缺失或增加。',
    en: 'Verified: the history is whole; nothing was changed, removed or added.',
  },
  wholeSays: {
    zh: '核验由您的浏览器完成，没有依赖本系统的结论。',
    en: 'Your browser found this out itself, without relying on what this system says.',
  },
  broken: (at: number) => ({
    zh: `第 ${at} 条记录与原记录不符。请保存记录文件，并联系受理机构。`,
    en: `Record ${at} is not as it was recorded. Please save the file of the history and contact the office.`,
  }),
  otherEnd: {
    zh: '记录相互衔接，但结尾与本系统所示不同，可能正在更新。请刷新后再核验。',
    en: 'The history holds together but ends elsewhere than this system says; it may be changing. Reload and verify again.',
  },
  save: { zh: '保存记录文件', en: 'Save the history as a file' },
  messages: { zh: '邮件通知', en: 'Mail' },
  noMessages: {
    zh: '还没有就本申报发出邮件。',
    en: 'No mail was sent about this filing yet.',
  },
  delivery: { zh: '送达情况', en: 'Delivery' },
  readings: { zh: '谁查看过个人信息', en: 'Who read the personal data' },
  noReadings: {
    zh: '没有人查看过本申报中的个人信息。',
    en: 'Nobody has read the personal data of this filing.',
  },
  reader: { zh: '查看方', en: 'Who' },
  purpose: { zh: '事由', en: 'Why' },
  archive: { zh: '留存', en: 'Archive' },
  archiveSays: {
    zh: '把本单位的全部申报、办理记录和回执保存为一个文件，供留存和核验。',
    en: 'All filings of your association with their histories and receipts as one file, to be kept and verified.',
  },
  gather: { zh: '准备文件', en: 'Prepare the file' },
  gathered: (count: number) => ({
    zh: `已备好 ${count} 项申报。`,
    en: `Filings in the file: ${count}.`,
  }),
  saveArchive: { zh: '保存文件', en: 'Save the file' },
  nothingYet: { zh: '还没有可以留存的申报。', en: 'There is nothing to keep yet.' },
});
