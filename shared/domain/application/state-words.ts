import type { Text } from '../text.ts';
import type { ApplicationState } from './application.ts';

/** Where an application stands, in words. */
export const STATES: Readonly<Record<ApplicationState, Text>> = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '已提交', en: 'submitted' },
  recommender_check: { zh: '推荐部门审查', en: 'with the recommender' },
  returned: { zh: '推荐部门退回', en: 'returned by the recommender' },
  not_recommended: { zh: '不予推荐', en: 'not recommended' },
  recommended: { zh: '已推荐', en: 'recommended' },
  formal_examination: { zh: '形式审查', en: 'formal examination' },
  returned_for_correction: { zh: '退回补正', en: 'returned for correction' },
  not_accepted: { zh: '不予受理', en: 'not accepted' },
  accepted: { zh: '已受理', en: 'accepted' },
  expert_review: { zh: '专家评审', en: 'expert review' },
  proposed: { zh: '已提出建议', en: 'proposed' },
  selected: { zh: '入选', en: 'selected' },
  not_selected: { zh: '未入选', en: 'not selected' },
  public_notice: { zh: '公示中', en: 'on public notice' },
  objection_open: { zh: '异议处理中', en: 'objection open' },
  announced: { zh: '已公布', en: 'announced' },
  revoked: { zh: '已撤销', en: 'revoked' },
  reconsideration: { zh: '复核处理中', en: 'reconsideration' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};
