import { withDocuments } from '../sources/cite.ts';
import { applicant } from './applicant.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { novelty } from './novelty.ts';
import { route } from './route.ts';
import { standard } from './standard.ts';

/** A sample round that the ministry never issued: scope and rules in the wording of 2024 with the cut-off
 * moved to 2026, materials as listed in 2022, the last list that was read. The local deadlines
 * of 2024 are left out: they are days of July 2024 in two provinces and say nothing of another year. */
export const sample2026 = withDocuments({
  id: 'SAMPLE-2026',
  version: 3,
  title: {
    zh: '2026年演示轮次申报规则（非主管部门发布）',
    en: 'Rules of the sample round of 2026 (not issued by the ministry)',
  },
  inForceFrom: null,
  inForceTo: null,
  publishedOn: '2026-11-26',
  parameters: { cutoff: '2026-06-30', minMonths: 6 },
  clauses: [...applicant, ...standard, ...novelty, ...route, ...forms, ...evidence],
});
