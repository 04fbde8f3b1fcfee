import type { ApplicationState } from '../../shared/domain/application/application.ts';
import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';

export const QUEUE = catalogue({
  call: { zh: '申报通知', en: 'Call' },
  noCall: { zh: '还没有申报通知。', en: 'There is no call yet.' },
  view: { zh: '视图', en: 'View' },
  caption: (call: string) => ({ zh: `待办：${call}`, en: `What waits: ${call}` }),
  captionOver: (call: string) => ({ zh: `已办结：${call}`, en: `Finished: ${call}` }),
  number: { zh: '标准编号', en: 'Standard number' },
  title: { zh: '名称', en: 'Title' },
  association: { zh: '社会团体', en: 'Association' },
  state: { zh: '状态', en: 'State' },
  filed: { zh: '提交时间', en: 'Filed' },
  due: { zh: '到期', en: 'Due' },
  result: { zh: '结果', en: 'Result' },
  ended: { zh: '办结时间', en: 'Finished' },
  overdue: { zh: '已超期', en: 'overdue' },
  provisional: { zh: '暂定，放假安排未录入', en: 'provisional: holidays not known yet' },
  corrected: (times: number) => ({
    zh: times === 1 ? '已补正' : `已补正 ${times} 次`,
    en: times === 1 ? 'corrected' : `corrected ${times} times`,
  }),
  filedAgain: (times: number) => ({
    zh: times === 1 ? '退回后重报' : `退回后重报 ${times} 次`,
    en: times === 1 ? 'returned and filed again' : `returned and filed again ${times} times`,
  }),
  paused: { zh: '暂停计时', en: 'clock stopped' },
  noNumber: { zh: '（未填）', en: '(not stated)' },
  search: { zh: '查找', en: 'Search' },
  searchHint: {
    zh: '标准编号、名称或社会团体；查找结果的网址可以收藏。',
    en: 'Number, title or association; the address of what is found can be kept as a bookmark.',
  },
  find: { zh: '查找', en: 'Search' },
  noneFound: { zh: '没有找到。', en: 'Nothing was found.' },
  onlyHere: (view: string) => ({
    zh: `只查找了“${view}”这一个视图。也可以在其他视图中查找：`,
    en: `Only the view “${view}” was searched. The others can be searched as well:`,
  }),
  over: {
    zh: '待办中没有已办结的申报；已公布的项目见',
    en: 'What waits has nothing in it that is finished; for what was announced, see the',
  },
  overIn: { zh: '已办结的申报列在', en: 'What is finished stands under' },
  announcedIn: { zh: '；已公布的项目见', en: '; for what was announced, see the' },
  lists: { zh: '本次申报的公布名单', en: 'announced lists of the call' },
  stop: { zh: '。', en: '.' },
  saved: (count: number) => ({ zh: `保存的视图（${count}）`, en: `Saved views (${count})` }),
  viewName: { zh: '把现在的视图保存为', en: 'Save what is shown as' },
  viewHint: {
    zh: '保存通知、视图和查找的内容；只留在这台电脑的浏览器里，退出登录后清除。',
    en: 'The call, the view and what is sought are kept, in this browser alone, until you sign out.',
  },
  saveView: { zh: '保存视图', en: 'Save the view' },
  noViewName: { zh: '请填写名称', en: 'Please give it a name' },
  forget: { zh: '删除', en: 'Remove' },
  whichView: (name: string) => ({ zh: `：${name}`, en: ` ${name}` }),
  start: { zh: '从第一件办起', en: 'Begin with the first' },
  emptyOver: {
    zh: '还没有办结的申报。办结以后会列在这里，最近办结的在前。',
    en: 'Nothing is finished yet. What is will stand here, the last first.',
  },
  empty: {
    zh: '这里没有待办。有新的申报到来时，会按先后出现在这里。',
    en: 'Nothing waits here. What arrives will stand here, oldest first.',
  },
});

/** What came of a filing that is over, by its state; any other has no result yet. */
export const RESULTS: Readonly<Partial<Record<ApplicationState, Text>>> = {
  not_recommended: { zh: '不予推荐', en: 'not recommended' },
  not_accepted: { zh: '不予受理', en: 'not accepted' },
  withdrawn: { zh: '社会团体撤回', en: 'withdrawn by its association' },
  not_selected: { zh: '未入选', en: 'not selected' },
  announced: { zh: '入选，已公布', en: 'selected and announced' },
  revoked: { zh: '入选，后撤销', en: 'selected, revoked later' },
};
