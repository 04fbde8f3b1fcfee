import { catalogue } from '../reader/catalogue.ts';

export const ASSOCIATION_WORDS = catalogue({
  title: { zh: '我的申报', en: 'My filings' },
  caption: { zh: '本单位的申报', en: 'Filings of your association' },
  empty: {
    zh: '本单位还没有申报。先看看标准能否申报，再开始填报。',
    en: 'Your association has no filing yet. See first whether the standard qualifies, then start.',
  },
  check: { zh: '看看我的标准能否申报', en: 'See whether my standard qualifies' },
  number: { zh: '标准编号', en: 'Standard number' },
  name: { zh: '名称', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  updated: { zh: '最近更改', en: 'Last changed' },
  submitted: { zh: '提交时间', en: 'Submitted' },
  notStated: { zh: '（未填）', en: '(not stated)' },
  notSubmitted: { zh: '尚未提交', en: 'not submitted' },
});
