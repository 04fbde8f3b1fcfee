import type { AnswerOf } from '../../shared/client/api-types.ts';
import type { Text } from '../../shared/domain/text.ts';

type Event = AnswerOf<'getHistory'>['events'][number];

/** What happened, by the type of the event. */
export const EVENTS: Readonly<Record<Event['body']['type'], Text>> = {
  confidential: { zh: '评审步骤（内容不公开）', en: 'a step of the review, not disclosed' },
  application_started: { zh: '开始填报', en: 'started' },
  application_edited: { zh: '修改', en: 'changed' },
  application_submitted: { zh: '提交', en: 'submitted' },
  application_withdrawn: { zh: '撤回', en: 'withdrawn' },
  recommender_checked: { zh: '推荐部门审查', en: 'looked at by the recommender' },
  application_returned: { zh: '推荐部门退回', en: 'returned by the recommender' },
  application_recommended: { zh: '推荐', en: 'recommended' },
  recommendation_declined: { zh: '不予推荐', en: 'not recommended' },
  examination_claimed: { zh: '开始形式审查', en: 'formal examination taken up' },
  examination_released: { zh: '形式审查转交他人', en: 'formal examination passed on' },
  finding_overridden: { zh: '人工认定条款', en: 'a clause judged by a person' },
  correction_requested: { zh: '退回补正', en: 'returned for correction' },
  examination_decided: { zh: '形式审查结论', en: 'formal examination decided' },
  panel_convened: { zh: '组建专家组', en: 'panel convened' },
  expert_replaced: { zh: '更换专家', en: 'expert replaced' },
  conflict_declared: { zh: '专家回避声明', en: 'declaration of an expert' },
  expert_recused: { zh: '专家回避', en: 'expert recused' },
  application_scored: { zh: '专家评分', en: 'scored' },
  review_closed: { zh: '评审结束', en: 'review closed' },
  selection_proposed: { zh: '提出建议', en: 'proposed' },
  selection_decided: { zh: '遴选决定', en: 'selection decided' },
  outcome_told: { zh: '告知结果', en: 'outcome told' },
  notice_published: { zh: '公示', en: 'put on public notice' },
  objection_lodged: { zh: '收到异议', en: 'objection lodged' },
  objection_answered: { zh: '答复异议', en: 'objection answered' },
  objections_dismissed: { zh: '答复多项异议', en: 'objections dismissed' },
  project_announced: { zh: '公布', en: 'announced' },
  project_revoked: { zh: '撤销', en: 'revoked' },
  findings_disputed: { zh: '申请复核', en: 'findings disputed' },
  reconsideration_decided: { zh: '复核结果', en: 'reconsidered' },
  rule_change_noted: { zh: '规则变更后维持原结论', en: 'kept after a change of the rules' },
  examination_reopened: {
    zh: '规则变更后重新审查',
    en: 'examination reopened after a change of the rules',
  },
  redaction_asked: { zh: '申请遮蔽文件', en: 'asked that a file be redacted' },
  file_redacted: { zh: '遮蔽文件', en: 'a file was redacted' },
  redaction_refused: { zh: '不同意遮蔽文件', en: 'a file was not redacted' },
};
