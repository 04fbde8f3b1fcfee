import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const DECIDER_TITLES = catalogue({
  queue: { zh: '待审定', en: 'To decide' },
  decision: { zh: '审定', en: 'Decision' },
  scores: { zh: '评分与排序', en: 'Scores and order' },
  decisionSheet: { zh: '用表格审定', en: 'Decide by a table' },
  publishing: { zh: '公示与公布', en: 'Notice, announcement' },
  contested: { zh: '有异议的项目', en: 'Contested project' },
  objections: { zh: '异议', en: 'Objections' },
});
