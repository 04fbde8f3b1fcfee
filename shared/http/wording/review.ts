import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type ReviewCode = Extract<ProblemCode, `${'recommendation' | 'examination'}.${string}`>;

export const REVIEW_WORDINGS: Wordings<ReviewCode> = {
  'recommendation.checklist_incomplete': {
    title: { zh: '审查清单尚未完成', en: 'The checklist is incomplete' },
    detail: { zh: '审查清单中尚未勾选：{says}。', en: 'Not ticked in the checklist yet: {says}.' },
    advice: {
      zh: '逐项核对申报通知所列的审查要点，全部完成后再推荐。',
      en: 'Check every item of the call’s checklist before recommending.',
    },
  },
  'recommendation.quota_reached': {
    title: { zh: '已达推荐数量上限', en: 'The recommender’s quota is reached' },
    detail: {
      zh: '本次申报贵部门最多推荐{quota}项。',
      en: 'Your department may recommend {quota} applications in this call.',
    },
    advice: {
      zh: '不予推荐并说明理由，或联系管理部门。',
      en: 'Decline with reasons, or ask the administration.',
    },
  },
  'recommendation.late': {
    title: { zh: '已过推荐截止时间', en: 'The recommender’s deadline is over' },
    detail: {
      zh: '推荐部门办理截止于{closesAt}，现在是{now}。',
      en: 'The recommender could act until {closesAt}; it is {now} now.',
    },
    advice: {
      zh: '联系管理部门；推荐截止时间由申报通知确定。',
      en: 'Ask the administration; the call sets until when recommenders act.',
    },
  },
  'examination.clause_unknown': {
    title: { zh: '规则集中没有该条款', en: 'The rule pack has no such clause' },
    detail: {
      zh: '本申报适用的规则集没有编号为{clauses}的条款。',
      en: 'The pack that judges this application has no clause {clauses}.',
    },
    advice: {
      zh: '引用该申报逐条判断中所列的条款。',
      en: 'Cite clauses that its findings list.',
    },
  },
  'examination.refusal_unfounded': {
    title: { zh: '不予受理缺乏依据', en: 'The refusal is unfounded' },
    detail: {
      zh: '所引条款不足以不予受理：{says}。至少须有一条是据通知的转载文本读到条文、且认定为不符合的必备条件。',
      en: 'Not enough to refuse: {says}. At least one must be a hard clause whose wording was read in a copy of the notice and that is found unmet.',
    },
    advice: {
      zh: '引用已认定不符合的条款；如由人工认定，先说明理由作出认定。',
      en: 'Cite a clause that is found unmet; where a person finds it so, record that with its reason first.',
    },
  },
  'examination.finding_open': {
    title: { zh: '仍有条款未符合', en: 'Clauses are still open' },
    detail: {
      zh: '受理前须逐条认定：{says}。',
      en: 'To be settled before it can be accepted: {says}.',
    },
    advice: {
      zh: '对所列条款逐条作出人工认定并说明理由，或退回补正、不予受理。',
      en: 'Judge each of these clauses with a reason, return the application for correction, or refuse it.',
    },
  },
  'examination.late_ground_unexplained': {
    title: { zh: '新的补正要求须说明理由', en: 'A late ground needs a reason' },
    detail: {
      zh: '以下内容自上次补正后没有改动，上次也未指出：{pointers}。',
      en: 'These had not changed since the last return, which did not name them: {pointers}.',
    },
    advice: {
      zh: '请说明上次未指出的理由；补正应当一次性告知。',
      en: 'Say why the last return did not name them: a return names everything at once.',
    },
  },
};
