import type { Command } from '../../shared/domain/commands/commands.ts';

/** What may be done next, in Chinese and as the verb of `pilots` that does it, where there is one. */
const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  edit: '修改 edit',
  submit: '提交 submit',
  withdraw: '撤回 withdraw',
  check: '审查 check',
  recommend: '推荐 recommend',
  return: '退回 return',
  decline: '不予推荐 decline',
  claim: '认领 claim',
  release: '取消认领 release',
  override: '人工认定 override',
  request_correction: '退回补正 return --file',
  accept: '受理 accept',
  refuse: '不予受理 refuse',
  convene: '组建专家组 convene',
  replace_expert: '更换专家 replace-expert',
  declare: '声明有无利益冲突 declare',
  recuse: '专家回避 recuse',
  score: '评分 score',
  close_review: '结束评审 close-review',
  propose: '提出建议 propose',
  select: '决定入选 decide',
  not_select: '决定不入选 decide',
  tell: '告知结果 notice',
  publish: '公示 notice',
  object: '提出异议 objection',
  dismiss_objection: '异议不成立 answer-objection',
  dismiss_objections: '多项异议不成立 dismiss-objections',
  uphold_objection: '异议成立 answer-objection',
  announce: '公布 announce',
  revoke: '撤销 revoke',
  dispute: '申请复核 dispute',
  uphold: '维持原决定 reconsider',
  overturn: '改变原决定 reconsider',
  note_rule_change: '规则变更后维持 rule-change',
  reopen: '规则变更后重新审查 rule-change',
  ask_redaction: '申请遮蔽文件 ask-redaction',
  redact: '遮蔽文件 redact',
  refuse_redaction: '不同意遮蔽 refuse-redaction',
};

/** What may be done, as people read it. */
export function commandName(command: string): string {
  return Object.entries(COMMAND_NAMES).find(([name]) => name === command)?.[1] ?? command;
}
