import { withDocuments } from '../sources/cite.ts';
import { conditions } from './conditions.ts';

/** The rules of the call of 2018, of which next to nothing was found: every filing goes to a person. */
export const pp2018 = withDocuments({
  id: 'PP2018',
  version: 2,
  title: {
    zh: '2018年百项团体标准应用示范项目申报规则（通知正文未读到）',
    en: 'Rules of the 2018 call for association standard pilot projects (the body of the notice was not read)',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { deadlineGuangdong: '2018-09-06' },
  clauses: [...conditions],
});
