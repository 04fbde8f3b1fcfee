import { catalogue } from '../../reader/catalogue.ts';

export const DECISION_SHEET_WORDS = catalogue({
  intro: {
    zh: '待审定的申报较多时，可以用一张表逐项写明决定和理由，一次交回。',
    en: 'Where many wait, say in one table what is decided on each and why, and give it back at once.',
  },
  columns: {
    zh: '“决定”（outcome）一格写“入选”或“不入选”；“理由”（reason）必填；“条款”（clauses）选填，多条用分号隔开。',
    en: 'Under “Decision” (决定 outcome) write 入选 (or select) or 不入选 (or not_select). “Reasons” (理由 reason) are needed; “Clauses” (条款 clauses) are not, several go by semicolons.',
  },
  outcome: { zh: '决定', en: 'Decision' },
  reasons: { zh: '理由', en: 'Reasons' },
  clauses: { zh: '条款', en: 'Clauses' },
  outcomes: {
    selected: { zh: '入选', en: 'selected' },
    not_selected: { zh: '不入选', en: 'not selected' },
  },
  confirm: (count: number) => ({
    zh: `确定作出 ${count} 项决定`,
    en: `Decide on these ${count}`,
  }),
  outgoing: (count: number) => ({
    zh: `即将发送：${count} 项决定。`,
    en: `About to be sent: ${count} ${count === 1 ? 'decision' : 'decisions'}.`,
  }),
});
