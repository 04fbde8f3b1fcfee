import { catalogue } from '../../reader/catalogue.ts';

/** What the pages are called: apart from their words, which nobody loads who does not go there. */
export const REPORTS_TITLES = catalogue({
  reports: { zh: '规则变更影响', en: 'Changes of the rules' },
  report: { zh: '一份影响报告', en: 'A report on changed rules' },
});
