import type { Text } from '../text.ts';
import type { ClauseKind, Outcome } from './clause.ts';

/** What a clause of each kind does. */
export const KINDS: Readonly<Record<ClauseKind, { readonly name: Text; readonly means: Text }>> = {
  hard: {
    name: { zh: '必备条件', en: 'Hard condition' },
    means: {
      zh: '据通知的转载文本读到条文的，不符合则不能申报；其他来源的，有疑问时由人工核实。',
      en: 'One whose wording was read in a copy of the notice must be met; where one of another source is in doubt, a person looks at it.',
    },
  },
  priority: {
    name: { zh: '重点支持', en: 'Priority' },
    means: {
      zh: '“重点支持”是通知用语，2024年为“重点遴选”。符合的优先，不符合也可以申报。',
      en: 'So the notices call it (重点支持; in 2024 重点遴选). An advantage; nobody is excluded by them.',
    },
  },
  judgement: {
    name: { zh: '由专家判断', en: 'For experts to judge' },
    means: { zh: '由专家在评审时判断。', en: 'Experts judge these in their review.' },
  },
  process: {
    name: { zh: '推荐部门职责', en: 'Duties of others' },
    means: {
      zh: '由推荐部门完成，申报单位无需处理。',
      en: 'Others do this; nothing for the applicant to do.',
    },
  },
  config: {
    name: { zh: '本次申报安排', en: 'Arrangements of the round' },
    means: {
      zh: '由组织方安排，申报单位无需处理。',
      en: 'How this round is run; nothing for the applicant to do.',
    },
  },
};

/** What came of a condition. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Text>> = {
  met: { zh: '符合', en: 'met' },
  unmet: { zh: '不符合', en: 'not met' },
  undetermined: { zh: '未定', en: 'open' },
  not_applicable: { zh: '不适用', en: 'does not apply' },
};
