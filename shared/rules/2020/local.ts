import type { Clause } from '../../domain/rules/clause.ts';

/** Local deadlines, copies and ways. */
export const local = [
  {
    id: 'PP2020-D1',
    kind: 'config',
    citation: {
      document: '2020年申报通知（文号未查到）',
      article: '报送',
      read: 'not_found',
      note: 'NF',
    },
    says: {
      zh: '(national deadline / copies)',
      en: 'national deadline and number of copies',
    },
    remedy: {
      zh: '以推荐部门通知的期限和份数为准。',
      en: 'Follow the deadline and the copies that your recommender announces.',
    },
    examples: [],
  },
] satisfies Clause[];
