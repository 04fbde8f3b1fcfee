import type { Schemas } from '../../shared/client/client.ts';
import type { ApplicationState, EventBody } from '../../shared/domain/application/application.ts';
import { KINDS } from '../../shared/domain/rules/kind-words.ts';
import { STATES as STATE_WORDS } from '../../shared/domain/application/state-words.ts';
import type { FilingFault } from '../../shared/evidence/verify-history.ts';

type Assessment = Schemas['Assessment'];
type Finding = Schemas['Finding'];
type SeatView = Schemas['SeatView'];

/** How the words of the API are said to people. */
export const VERDICTS = {
  admissible: '符合申报条件 admissible',
  inadmissible: '不符合申报条件 inadmissible',
  needs_person: '需人工判断 needs a person',
  incomplete: '尚缺信息 incomplete',
} as const satisfies Record<Assessment['verdict'], string>;

export const OUTCOMES = {
  met: '符合 met',
  unmet: '不符合 unmet',
  undetermined: '未定 undetermined',
  not_applicable: '不适用 n/a',
} as const satisfies Record<Finding['outcome'], string>;

/** What kind a clause is of, in both languages. */
export function kindName(kind: Finding['kind']): string {
  return `${KINDS[kind].name.zh} ${KINDS[kind].name.en}`;
}

/** What the notices call a priority, where any of these is one. */
export function priorityLine(kinds: readonly Finding['kind'][]): string[] {
  const { zh, en } = KINDS.priority.means;
  return kinds.includes('priority') ? ['', `${zh} ${en}`] : [];
}

/** A state in Chinese. */
export const STATES = Object.fromEntries(
  Object.entries(STATE_WORDS).map(([state, { zh }]) => [state, zh]),
) as Readonly<Record<ApplicationState, string>>;

/** A state in both languages. */
export function stateName(state: ApplicationState): string {
  return `${STATES[state]} ${state.replaceAll('_', ' ')}`;
}

export const EVENTS: Readonly<Record<EventBody['type'] | 'confidential', string>> = {
  confidential: '评审步骤（不公开） a confidential step of the review',
  application_started: '开始填报 started',
  application_edited: '修改 edited',
  application_submitted: '提交 submitted',
  application_withdrawn: '撤回 withdrawn',
  recommender_checked: '推荐部门审查 checked',
  application_returned: '推荐部门退回 returned',
  application_recommended: '推荐 recommended',
  recommendation_declined: '不予推荐 not recommended',
  examination_claimed: '认领形式审查 claimed',
  examination_released: '取消认领形式审查 released',
  finding_overridden: '人工认定 judged by a person',
  correction_requested: '退回补正 correction requested',
  examination_decided: '形式审查结论 decided',
  panel_convened: '组建专家组 panel convened',
  expert_replaced: '更换专家 expert replaced',
  conflict_declared: '回避声明 conflict declared',
  expert_recused: '专家回避 recused',
  application_scored: '专家评分 scored',
  review_closed: '结束评审 review closed',
  selection_proposed: '提出建议 proposed',
  selection_decided: '遴选决定 decided',
  outcome_told: '告知结果 outcome told',
  notice_published: '公示 put on public notice',
  objection_lodged: '提出异议 objection lodged',
  objection_answered: '答复异议 objection answered',
  objections_dismissed: '答复多项异议 objections dismissed',
  project_announced: '公布 announced',
  project_revoked: '撤销 revoked',
  findings_disputed: '申请复核 findings disputed',
  reconsideration_decided: '复核决定 reconsidered',
  rule_change_noted: '规则变更后维持 kept after a change of the rules',
  examination_reopened: '规则变更后重新审查 reopened after a change of the rules',
  redaction_asked: '申请遮蔽文件 redaction asked for',
  file_redacted: '遮蔽文件 file redacted',
  redaction_refused: '不同意遮蔽文件 redaction refused',
};

/** Where an expert stands with an application. */
export const STANDINGS: Readonly<Record<SeatView['standing'], string>> = {
  undeclared: '尚未声明',
  sits: '履职中',
  conflicted: '有利益冲突',
  recused: '已回避',
  replaced: '已更换',
};

/** What has become of an objection. */
export const OBJECTION_STANDINGS: Readonly<
  Record<Schemas['ReadObjectionAnswer']['standing'], string>
> = { open: '处理中 open', dismissed: '不成立 dismissed', upheld: '成立 upheld' };

/** What a receipt and a history do not agree on. */
export const FILING_FAULTS: Readonly<Record<FilingFault, readonly [zh: string, en: string]>> = {
  signature: ['回执不是由上述公钥签发，或已被改动', 'no such key signed the receipt'],
  application: ['回执属于另一申报', 'the receipt is of another application'],
  submission: ['记录中没有此回执的提交', 'no submission in the history carries this receipt'],
  history: [
    '回执签发时，提交前的记录与此不同',
    'before the submission, the receipt saw another history',
  ],
  content: ['提交的内容摘要与回执不同', 'the receipt is for another content'],
  rules: ['规则集摘要与回执不同', 'the receipt names other rules'],
  verdict: ['判定与回执不同', 'the receipt names another verdict'],
  time: ['提交时间与回执不同', 'the receipt names another time'],
};
