import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const RECOMMENDER_TITLES = catalogue({
  queue: { zh: '推荐待办', en: 'To recommend' },
  recommendation: { zh: '推荐审查', en: 'The recommender’s check' },
  order: { zh: '推荐排序', en: 'Order of recommendations' },
});
