import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { local } from './local.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** The rules of the call of 2023, as far as they were found. */
export const pp2023 = withDocuments({
  id: 'PP2023',
  version: 3,
  title: {
    zh: '2023年工业通信业百项团体标准应用示范项目申报规则',
    en: 'Rules of the 2023 call for association standard pilot projects',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { cutoff: '2023-06-30', minMonths: 6 },
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence, ...local],
});
