import { catalogue } from '../reader/catalogue.ts';

/** The headings under which a room with many pages leads to them. */
export const GROUPS = catalogue({
  work: { zh: '办理', en: 'Work' },
  publish: { zh: '公示', en: 'Publish' },
  look: { zh: '查阅', en: 'Look up' },
  rules: { zh: '通知与规则', en: 'Calls, rules' },
  system: { zh: '系统', en: 'System' },
  own: { zh: '设置', en: 'Settings' },
});
