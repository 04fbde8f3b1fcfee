import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { local } from './local.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** The rules of the call of 2021, as far as they were found. */
export const pp2021 = withDocuments({
  id: 'PP2021',
  version: 3,
  title: {
    zh: '2021年百项团体标准应用示范项目申报规则',
    en: 'Rules of the 2021 call for association standard pilot projects',
  },
  inForceFrom: '2021-07-07',
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { cutoff: '2021-08-31', minMonths: 6, deadlineSichuan: '2021-07-22' },
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence, ...local],
});
