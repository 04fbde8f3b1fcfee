import { catalogue } from '../reader/catalogue.ts';

/** My filings, and the beginning of one. */
export const ASSOCIATION_WORDS = catalogue({
  title: { zh: '我的申报', en: 'My filings' },
  filing: { zh: '申报', en: 'Filing' },
  section: { zh: '填写', en: 'Fill in' },
  checkAnswers: { zh: '检查并提交', en: 'Check and submit' },
  receipt: { zh: '回执', en: 'Receipt' },
  withdrawal: { zh: '撤回申报', en: 'Withdraw' },
  reconsideration: { zh: '申请复核', en: 'Dispute findings' },
  history: { zh: '办理记录', en: 'History' },
  ranking: { zh: '申报优先级', en: 'Order of priority' },
  archive: { zh: '留存', en: 'Archive' },
  empty: {
    zh: '本单位还没有申报。先看看标准能否申报，再开始填报。',
    en: 'Your association has no filing yet. See first whether the standard qualifies, then start.',
  },
  check: { zh: '看看我的标准能否申报', en: 'See whether my standard qualifies' },
  start: { zh: '开始一项申报', en: 'Start a filing' },
  stations: { zh: '办理进度', en: 'Where it is' },
  noNumber: { zh: '尚未填写标准编号', en: 'Standard number not stated yet' },
  number: { zh: '标准编号', en: 'Standard number' },
  updated: (at: string) => ({ zh: `最近更改：${at}`, en: `Last changed: ${at}` }),
  submittedAt: (at: string) => ({ zh: `提交时间：${at}`, en: `Submitted: ${at}` }),
  until: (at: string) => ({ zh: `截止时间：${at}`, en: `Closes: ${at}` }),
  extended: (at: string) => ({
    zh: `本单位已获准延期，截止时间：${at}`,
    en: `You were given more time, until ${at}`,
  }),
  closed: (at: string) => ({ zh: `已于 ${at} 截止`, en: `Closed on ${at}` }),
  actions: {
    finish: { zh: '继续填报', en: 'Go on' },
    correct: { zh: '修改并重新提交', en: 'Revise and submit again' },
    dispute: { zh: '查看理由', en: 'See the reasons' },
    wait: { zh: '查看', en: 'Open' },
    nothing: { zh: '查看', en: 'Open' },
  },
});

export const START_WORDS = catalogue({
  intro: {
    zh: '开始后即为草稿，随时可以离开，填写的内容会自动保存；提交之前别人看不到。',
    en: 'It begins as a draft. Leave whenever you like, what you fill in is saved; nobody else sees it before you submit.',
  },
  noneOpen: {
    zh: '目前没有正在受理的申报通知，不能开始新的申报。',
    en: 'No call is open at present, so no new filing can be started.',
  },
  call: { zh: '申报通知', en: 'Call' },
  how: { zh: '从哪里开始', en: 'What to start from' },
  fromCheck: { zh: '带上预判时的答案', en: 'With the answers of the check' },
  fromCheckHint: {
    zh: '预判中填过的内容会带入，其余逐项填写。',
    en: 'What you answered there is filled in; the rest is asked.',
  },
  blank: { zh: '从空白开始', en: 'Empty' },
  copy: { zh: '复制以往的申报', en: 'A copy of an earlier filing' },
  copyHint: {
    zh: '除承诺外全部复制，复制后可以修改。',
    en: 'Everything but the commitment is copied, and can be changed.',
  },
  which: { zh: '复制哪一项', en: 'Which one' },
  pickOne: { zh: '请选择要复制的申报', en: 'Choose the filing to copy' },
  numberHint: {
    zh: '以标准封面为准，例如 T/CTES 1046—2021。现在填写，可以马上查出是否已经申报过；也可以稍后再填。',
    en: 'As on the cover, such as T/CTES 1046—2021. Stated now, a filing that exists already is found at once; it can be stated later as well.',
  },
  readAs: (number: string) => ({ zh: `读作 ${number}`, en: `Read as ${number}` }),
  notANumber: {
    zh: '没有读出团体标准编号，应如 T/CTES 1046—2021。',
    en: 'No number of an association standard was read; it looks like T/CTES 1046—2021.',
  },
  begin: { zh: '开始填报', en: 'Start filing' },
  existing: { zh: '打开已有的申报', en: 'Open the filing that exists' },
});
