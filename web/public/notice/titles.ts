import { catalogue } from '../../reader/catalogue.ts';

/** Apart from the other words: the table of pages carries these, and every reader loads that first. */
export const OBJECTION_TITLES = catalogue({
  title: { zh: '对公示项目提出异议', en: 'Object to a project on notice' },
  statusTitle: { zh: '查询异议办理情况', en: 'What became of an objection' },
  confirmTitle: { zh: '确认异议', en: 'Confirm an objection' },
});
