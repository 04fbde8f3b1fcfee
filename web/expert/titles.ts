import { catalogue } from '../reader/catalogue.ts';

/** What pages are called: apart from their words, which nobody loads who does not go there. */
export const EXPERT_TITLES = catalogue({
  queue: { zh: '评审待办', en: 'To review' },
  review: { zh: '专家评审', en: 'Review' },
});
