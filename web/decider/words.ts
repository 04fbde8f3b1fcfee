import { catalogue } from '../reader/catalogue.ts';

export const DECIDER_WORDS = catalogue({
  title: { zh: '待审定', en: 'To decide' },
});
