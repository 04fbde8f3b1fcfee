import { catalogue } from '../../reader/catalogue.ts';

/** Withdrawal, reconsideration, ranking. */
export const ACT_WORDS = catalogue({
  withdrawal: {
    title: { zh: '撤回申报', en: 'Withdraw' },
    says: {
      zh: '撤回后不再审查，也不能恢复；这项标准可以重新申报，受理时间内有效。办理记录和回执仍可查看。',
      en: 'Once withdrawn it is not looked at any more and cannot be brought back; the standard can be filed anew while the call is open. History and receipt stay.',
    },
    reason: { zh: '撤回理由', en: 'Why it is withdrawn' },
    reasonHint: { zh: '将记入办理记录。', en: 'It is recorded in the history.' },
    noReason: { zh: '请填写撤回理由', en: 'Please state why it is withdrawn' },
    button: { zh: '确认撤回', en: 'Withdraw it' },
    back: { zh: '不撤回，返回', en: 'Do not withdraw; go back' },
    notPossible: { zh: '这项申报现在不能撤回。', en: 'This filing cannot be withdrawn now.' },
  },
  abandonment: {
    title: { zh: '放弃草稿', en: 'Give up the draft' },
    says: {
      zh: '这项申报还没有提交。放弃后不能恢复；这项标准可以重新填报，受理时间内有效。办理记录仍可查看。',
      en: 'It has not been submitted. Once given up it cannot be brought back; the standard can be filed anew while the call is open. The history stays.',
    },
    reason: { zh: '放弃理由', en: 'Why it is given up' },
    reasonHint: { zh: '将记入办理记录。', en: 'It is recorded in the history.' },
    noReason: { zh: '请填写放弃理由', en: 'Please state why it is given up' },
    button: { zh: '确认放弃', en: 'Give it up' },
    back: { zh: '不放弃，返回', en: 'Keep it; go back' },
    notPossible: { zh: '这份草稿现在不能放弃。', en: 'This draft cannot be given up now.' },
  },
  dispute: {
    title: { zh: '申请复核', en: 'Dispute findings' },
    says: {
      zh: '请勾选有异议的条款认定，并逐条说明理由。只能申请复核一次，由原决定人以外的人处理。',
      en: 'Tick the findings that you dispute and give the grounds for each. This is possible once, and somebody other than the first decider handles it.',
    },
    reasons: { zh: '决定的理由', en: 'Reasons of the decision' },
    which: { zh: '对哪些认定有异议', en: 'Which findings are disputed' },
    argument: (clause: string) => ({ zh: `理由：${clause}`, en: `Grounds: ${clause}` }),
    none: { zh: '请至少勾选一条', en: 'Please tick at least one' },
    noArgument: (clause: string) => ({
      zh: `请说明理由：${clause}`,
      en: `Please give the grounds: ${clause}`,
    }),
    button: { zh: '提交复核申请', en: 'Submit' },
    notPossible: {
      zh: '这项申报现在不能申请复核。',
      en: 'The findings on this filing cannot be disputed now.',
    },
  },
  ranking: {
    title: { zh: '申报优先级', en: 'Order of priority' },
    says: {
      zh: '按整体应用效果排列本单位的申报，排在最前的最优先。每次移动立即保存，截止前可以随时调整。',
      en: 'Put your filings in order by their overall effect, the most important first. Each move is saved at once; the order can be changed until the call closes.',
    },
    list: { zh: '本单位的申报，按优先级', en: 'Your filings, by priority' },
    empty: {
      zh: '本单位在这次通知中还没有申报。',
      en: 'Your association has no filing in this call.',
    },
  },
});
