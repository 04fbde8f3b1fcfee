import type { RuleChange } from '../publication/publication.ts';
import type { AssessmentRecord } from '../rules/assessment.ts';
import { startedClock } from '../review/examination-clock.ts';
import { command, type EventMetadata, staying, steps } from './definition.ts';

/** Whatever was filed and still stands may be found to hold under changed rules; it moves nothing. */
export const noteRuleChange = command({
  by: 'examiner',
  steps: staying([
    'submitted',
    'recommender_check',
    'recommended',
    'formal_examination',
    'not_accepted',
    'accepted',
    'expert_review',
    'proposed',
    'selected',
    'not_selected',
    'public_notice',
    'objection_open',
    'announced',
  ]),
  event: 'rule_change_noted',
  body: ({ reportId, packHash, reason }: NotedData) => ({ reportId, packHash, reason }),
  apply: ({ ruleChanges }, body, metadata) => ({
    ruleChanges: [...ruleChanges, ruleChange('kept', body, metadata)],
  }),
});

/**
 * The examination begins anew, by the changed rules; what was decided stays in the history. What the
 * experts have begun to review is not pulled from under them.
 */
export const reopen = command({
  by: 'examiner',
  steps: steps(
    ['accepted', 'not_accepted'],
    { to: 'recommended', when: 'recommended' },
    { to: 'submitted', when: 'direct' },
  ),
  event: 'examination_reopened',
  body: ({ reportId, assessment, reason }: ReopenedData) => ({ reportId, assessment, reason }),
  apply: ({ examination, ruleChanges }, { reportId, assessment, reason }, metadata) => {
    if (!examination) throw new Error('nothing was examined yet');
    const noted = { reportId, packHash: assessment.pack.hash, reason };
    return {
      examination: { ...examination, examiner: null, overrides: [], reassessment: assessment },
      decision: null,
      clock: startedClock(metadata.at.slice(0, 10)),
      ruleChanges: [...ruleChanges, ruleChange('reopened', noted, metadata)],
    };
  },
});

interface NotedData {
  readonly reportId: string;
  readonly packHash: string;
  readonly reason: string;
}

interface ReopenedData {
  readonly reportId: string;
  /** How the changed rules judge what was filed. */
  readonly assessment: AssessmentRecord;
  readonly reason: string;
}

function ruleChange(
  action: RuleChange['action'],
  { reportId, packHash, reason }: NotedData,
  { at, by }: EventMetadata,
): RuleChange {
  return { reportId, packHash, reason, by: by.subject, at, action };
}
