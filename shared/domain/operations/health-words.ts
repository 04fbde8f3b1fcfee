import type { Text } from '../text.ts';
import type { LastQueue, RunName } from './health.ts';

/** What filings wait for, by the queue as the gauge names it. */
export const WAITING_SAID = {
  recommender: { zh: '推荐部门审查', en: 'the check by a recommender' },
  unclaimed: { zh: '形式审查人员认领', en: 'an examiner to claim it' },
  examiner: { zh: '形式审查', en: 'the formal examination' },
  waiting: { zh: '社会团体补正', en: 'a correction by the association' },
  accepted: { zh: '组成专家组', en: 'a panel to be convened' },
  in_review: { zh: '专家评审', en: 'the review by experts' },
  proposed: { zh: '决定', en: 'a decision' },
  selected: { zh: '入选，待公示', en: 'the public notice, selected' },
  not_selected: { zh: '未入选，待公示告知', en: 'the public notice, not selected' },
  on_notice: { zh: '公示期满', en: 'the end of the public notice' },
  objections: { zh: '答复异议', en: 'an answer to an objection' },
  reconsiderations: { zh: '复核', en: 'a reconsideration' },
} as const satisfies Readonly<Record<string, Text>>;

/** What runs by the clock. */
export const RUNS_SAID: Readonly<Record<RunName, Text>> = {
  gauge: { zh: '测量等待时间', en: 'Measuring what waits' },
  corrections: { zh: '查找规则集的更正', en: 'Looking for corrected rules' },
  reminders: { zh: '查找应提醒的期限', en: 'Looking for what is to be reminded of' },
  checkpoint: { zh: '签名校验点', en: 'Signing the checkpoint' },
  reconciliation: { zh: '核对并补正登记和文件', en: 'Checking and mending registers and files' },
  retention: { zh: '清除到期的个人信息', en: 'Erasing personal data that are due' },
};

/** What was set aside in each of the last queues. */
export const LAST_QUEUES_SAID: Readonly<Record<LastQueue, Text>> = {
  changes: {
    zh: '有变更未能转入登记、统计或通知',
    en: 'Changes that did not reach registers, figures or messages',
  },
  runs: {
    zh: '定时任务或文件检查多次失败',
    en: 'Runs by the clock and checks of files that failed again and again',
  },
};

/** Where the runbook says what to do about each. */
export const RUNBOOK: Readonly<Record<LastQueue, string>> = {
  changes: 'docs/runbook.md#dead-letters',
  runs: 'docs/runbook.md#missed-runs',
};
