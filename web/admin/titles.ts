import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const ADMIN_TITLES = catalogue({
  calls: { zh: '通知管理', en: 'Calls to administer' },
  call: { zh: '管理一份通知', en: 'Administer a call' },
  packs: { zh: '规则集', en: 'Rule packs' },
  pack: { zh: '规则集全文', en: 'A rule pack' },
  packChanges: { zh: '比较规则集', en: 'Compare rule packs' },
  apply: { zh: '发布或更新通知', en: 'Publish or update a call' },
  people: { zh: '人员名册', en: 'People' },
  questions: { zh: '对条款的提问', en: 'Questions about clauses' },
  health: { zh: '运行情况', en: 'How the system runs' },
});
