import { catalogue } from '../reader/catalogue.ts';

export const QUEUE = catalogue({
  call: { zh: '申报通知', en: 'Call' },
  noCall: { zh: '还没有申报通知。', en: 'There is no call yet.' },
  view: { zh: '视图', en: 'View' },
  caption: (call: string) => ({ zh: `待办：${call}`, en: `What waits: ${call}` }),
  number: { zh: '标准编号', en: 'Standard number' },
  title: { zh: '名称', en: 'Title' },
  association: { zh: '社会团体', en: 'Association' },
  state: { zh: '状态', en: 'State' },
  filed: { zh: '提交时间', en: 'Filed' },
  due: { zh: '到期', en: 'Due' },
  overdue: { zh: '已超期', en: 'overdue' },
  provisional: { zh: '暂定，放假安排未录入', en: 'provisional: holidays not known yet' },
  paused: { zh: '暂停计时', en: 'clock stopped' },
  noNumber: { zh: '（未填）', en: '(not stated)' },
  search: { zh: '查找', en: 'Search' },
  searchHint: {
    zh: '标准编号、名称或社会团体；查找结果的网址可以收藏。',
    en: 'Number, title or association; the address of what is found can be kept as a bookmark.',
  },
  find: { zh: '查找', en: 'Search' },
  noneFound: { zh: '没有找到。', en: 'Nothing was found.' },
  start: { zh: '从第一件办起', en: 'Begin with the first' },
  empty: {
    zh: '这里没有待办。有新的申报到来时，会按先后出现在这里。',
    en: 'Nothing waits here. What arrives will stand here, oldest first.',
  },
});
