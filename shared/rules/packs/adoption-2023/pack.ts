import { withDocuments } from '../sources/cite.ts';
import { conditions } from './conditions.ts';
import { procedure } from './procedure.ts';

/** Whether an association standard can be adopted (采信) as a recommended national standard: another
 * question than that of the pilot programme. */
export const adoption2023 = withDocuments({
  id: 'ADOPTION-2023',
  version: 3,
  title: {
    zh: '推荐性国家标准采信团体标准的条件（2023年暂行规定）',
    en: 'Conditions for adopting an association standard as a recommended national standard (interim provisions of 2023)',
  },
  inForceFrom: '2023-08-18',
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { minMonths: 24, inForceFrom: '2023-08-18', procedureMonths: 12 },
  clauses: [...conditions, ...procedure],
});
