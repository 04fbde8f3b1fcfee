import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { local } from './local.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** The rules of the call of 2020, as far as they were found. */
export const pp2020 = withDocuments({
  id: 'PP2020',
  version: 3,
  title: {
    zh: '2020年百项团体标准应用示范项目申报规则',
    en: 'Rules of the 2020 call for association standard pilot projects',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { cutoff: '2020-08-31', minMonths: 6 },
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence, ...local],
});
