import { catalogue } from '../reader/catalogue.ts';

export const ADMIN_WORDS = catalogue({
  title: { zh: '通知管理', en: 'Calls to administer' },
  caption: { zh: '全部申报通知', en: 'All calls' },
});
