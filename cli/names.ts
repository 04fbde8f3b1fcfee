import type { Schemas } from '../shared/client/client.ts';
import type { ApplicationState } from '../shared/domain/application.ts';

type Assessment = Schemas['Assessment'];
type Finding = Schemas['Finding'];

/** How the words of the API are said to people. */
export const VERDICTS = {
  admissible: '符合申报条件',
  inadmissible: '不符合申报条件',
  needs_person: '需人工判断',
  incomplete: '尚缺信息',
} as const satisfies Record<Assessment['verdict'], string>;

export const OUTCOMES = {
  met: '符合',
  unmet: '不符合',
  undetermined: '未定',
  not_applicable: '不适用',
} as const satisfies Record<Finding['outcome'], string>;

export const KINDS = {
  hard: '硬性',
  priority: '优先',
  judgement: '评审',
  process: '程序',
  config: '配置',
} as const satisfies Record<Finding['kind'], string>;

export const STATES: Readonly<Record<ApplicationState, string>> = {
  draft: '草稿',
  submitted: '已提交',
  recommender_check: '推荐部门审查',
  returned: '推荐部门退回',
  not_recommended: '不予推荐',
  recommended: '已推荐',
  formal_examination: '形式审查',
  returned_for_correction: '退回补正',
  not_accepted: '不予受理',
  accepted: '已受理',
  expert_review: '专家评审',
  proposed: '已提出建议',
  selected: '入选',
  not_selected: '未入选',
  withdrawn: '已撤回',
};
