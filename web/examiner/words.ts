import { catalogue } from '../reader/catalogue.ts';

export const EXAMINER_WORDS = catalogue({
  title: { zh: '形式审查待办', en: 'To examine' },
  views: {
    unclaimed: { zh: '未认领', en: 'Unclaimed' },
    mine: { zh: '我的', en: 'Mine' },
    waiting: { zh: '等待补正', en: 'With the association' },
    accepted: { zh: '已受理', en: 'Accepted' },
    in_review: { zh: '评审中', en: 'In review' },
  },
});
