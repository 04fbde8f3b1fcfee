import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const EXAMINER_TITLES = catalogue({
  queue: { zh: '形式审查待办', en: 'To examine' },
  examination: { zh: '形式审查', en: 'Formal examination' },
  panelSheet: { zh: '用表格组成专家组', en: 'Panels by a table' },
  panel: { zh: '专家组', en: 'Panel' },
});
