import { catalogue } from '../reader/catalogue.ts';

export const EXPERT_WORDS = catalogue({
  title: { zh: '评审待办', en: 'To review' },
});
