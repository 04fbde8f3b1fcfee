import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { local } from './local.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** The rules of the call of 2024, as far as they were found. */
export const pp2024 = withDocuments({
  id: 'PP2024',
  version: 3,
  title: {
    zh: '2024年百项团体标准应用推广典型案例申报规则',
    en: 'Rules of the 2024 call for association standard typical cases (百项团体标准应用推广典型案例)',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { cutoff: '2024-06-30', minMonths: 6 },
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence, ...local],
});
