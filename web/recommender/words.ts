import { catalogue } from '../reader/catalogue.ts';

export const RECOMMENDER_WORDS = catalogue({
  title: { zh: '推荐待办', en: 'To recommend' },
});
