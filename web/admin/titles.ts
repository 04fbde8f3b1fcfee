import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const ADMIN_TITLES = catalogue({
  people: { zh: '人员名册', en: 'People' },
  questions: { zh: '对条款的提问', en: 'Questions to clauses' },
  health: { zh: '运行情况', en: 'How the system runs' },
});
