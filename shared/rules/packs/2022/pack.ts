import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { local } from './local.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** The rules of the call of 2022, as far as they were found. Its cut-off was not found. */
export const pp2022 = withDocuments({
  id: 'PP2022',
  version: 3,
  title: {
    zh: '2022年百项团体标准应用示范项目申报规则',
    en: 'Rules of the 2022 call for association standard pilot projects',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: {},
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence, ...local],
});
