import { withDocuments } from '../sources/cite.ts';
import { conditions } from './conditions.ts';

/** Whether an association standard can be adopted (采信) by the ministry as a sector standard. What was
 * read states an aim, no measure: a person looks at every case. */
export const sector2024 = withDocuments({
  id: 'SECTOR-2024',
  version: 2,
  title: {
    zh: '团体标准采信为工业通信业行业标准（仅读到原则性表述）',
    en: 'Adopting an association standard as a sector standard of the ministry (only statements of principle were read)',
  },
  inForceFrom: '2024-09-11',
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: {},
  clauses: [...conditions],
});
