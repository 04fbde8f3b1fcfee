import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** Local deadlines, copies and ways. */
export const local = [
  {
    id: 'PP2020-D1',
    kind: 'config',
    citation: cite('miit-2020', {
      article: '报送',
      read: 'not_found',
      note: 'NF',
    }),
    says: {
      zh: '（未读到原文）国家层面的报送期限和份数',
      en: '(no wording was read) national deadline and number of copies',
    },
    remedy: {
      zh: '以推荐部门通知的期限和份数为准。',
      en: 'Follow the deadline and the copies that your recommender announces.',
    },
    examples: [],
  },
] satisfies Clause[];
