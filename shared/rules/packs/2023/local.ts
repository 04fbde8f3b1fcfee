import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** Local deadlines, copies and ways. */
export const local = [
  {
    id: 'PP2023-D1',
    kind: 'config',
    citation: cite('ceca-2023', {
      article: '协会',
      read: 'source',
      from: 'S23CECA',
      note: 'V: S23CECA',
    }),
    says: {
      zh: '于2023年7月24日前将申报材料纸质件一份及电子版',
      en: 'CECA internal: branches collect, 1 paper + electronic by 24 Jul 2023',
    },
    remedy: {
      zh: '以推荐部门通知的期限和份数为准。',
      en: 'Follow the deadline and the copies that your recommender announces.',
    },
    examples: [],
  },
] satisfies Clause[];
