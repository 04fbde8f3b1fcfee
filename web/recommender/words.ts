import { catalogue, counted } from '../reader/catalogue.ts';
import { RECOMMENDER_TITLES } from './titles.ts';

export const RECOMMENDER_WORDS = catalogue({
  title: RECOMMENDER_TITLES.queue,
  recommendation: RECOMMENDER_TITLES.recommendation,
  views: {
    to_check: { zh: '待审查', en: 'To check' },
    finished: { zh: '已办', en: 'Done' },
  },
  done: {
    caption: (call: string) => ({ zh: `已办：${call}`, en: `What you are done with: ${call}` }),
    empty: {
      zh: '还没有办过的申报。推荐、退回修改或不予推荐的会列在这里，最近办理的在前。',
      en: 'Nothing is done yet. What you recommend, return or decline will stand here, the last first.',
    },
    what: { zh: '办理', en: 'What you did' },
    as: {
      recommended: { zh: '推荐', en: 'recommended' },
      returned: { zh: '退回修改', en: 'returned' },
      declined: { zh: '不予推荐', en: 'declined' },
    },
    when: { zh: '办理时间', en: 'Done' },
    now: { zh: '现在的状态', en: 'Stands now' },
  },
  checklist: { zh: '审查清单', en: 'Checklist' },
  checklistHint: {
    zh: '对照申报内容逐项核对后勾选。勾选结果在推荐时一并提交；在此之前只留在本窗口，关闭窗口或退出登录后需要重新勾选。',
    en: 'Tick each item once you have compared it with the content. It is sent with the recommendation; until then it is kept in this window alone, until you close it or sign out.',
  },
  notAsked: {
    zh: '按所填内容，本申报不适用这一项；核对属实后勾选，即表示确不适用。',
    en: 'By what was filed this does not apply here; ticked once you have checked that, it says so.',
  },
  tickAll: (left: number) => ({
    zh: `还有 ${left} 项没有勾选，全部勾选后可以推荐。`,
    en: `${counted(left, 'item is', 'items are')} not ticked; you can recommend once all are.`,
  }),
  toChecklist: (left: number) => ({
    zh: `核对并勾选清单（还有 ${left} 项）`,
    en: `Go through the checklist (${left} left)`,
  }),
  recommend: { zh: '推荐', en: 'Recommend' },
  opinion: { zh: '推荐意见', en: 'Opinion' },
  opinionHint: {
    zh: '必填。随推荐一并记录；申报单位在办理记录中看得到，审查人员和审定人员在申报内容旁看得到。',
    en: 'Required. It is recorded with the recommendation; the association reads it in the history, examiners and deciders beside the filing.',
  },
  return: { zh: '退回修改', en: 'Return' },
  returnReasons: { zh: '退回理由', en: 'Reasons for returning it' },
  quota: (used: number, quota: number) => ({
    zh: `推荐名额共 ${quota} 个，已推荐 ${used} 个，还可推荐 ${Math.max(0, quota - used)} 个。`,
    en: `Your quota is ${quota}: ${used} recommended, ${Math.max(0, quota - used)} left.`,
  }),
  noQuota: (used: number) => ({
    zh: `本次申报的设置没有规定推荐名额，已推荐 ${used} 个。`,
    en: `The settings of the call give no quota; ${used} recommended so far.`,
  }),
  until: (at: string) => ({ zh: `推荐截止：${at}。`, en: `Recommend until ${at}.` }),
  notNamed: {
    zh: '您所在的单位不是这次通知的推荐部门。',
    en: 'Your organisation is no recommender of this call.',
  },
  order: {
    title: RECOMMENDER_TITLES.order,
    says: {
      zh: '排在最前的最优先。新推荐的排在最后；每次移动立即保存。审查人员和审定人员看得到这个顺序。',
      en: 'The first is the most important. What is newly recommended comes last; each move is saved at once. Examiners and deciders see this order.',
    },
    list: { zh: '本部门推荐的项目，按顺序', en: 'What you recommend, in order' },
    empty: { zh: '还没有推荐项目。', en: 'Nothing is recommended yet.' },
    back: { zh: '推荐待办', en: 'To recommend' },
    summary: {
      zh: '下载推荐项目汇总表（PDF）',
      en: 'Save the summary of what is recommended (PDF)',
    },
  },
  many: {
    title: (name: string, count: number) => ({
      zh: `${name} ${count} 件`,
      en: `${name}: ${count}`,
    }),
    chosen: (name: string, count: number) => ({
      zh: `${name}所选（${count}）`,
      en: `${name} those ticked (${count})`,
    }),
    check: { zh: '逐件核对能否办理', en: 'See for each whether it can be done' },
    checking: { zh: '正在逐件核对…', en: 'Looking at each…' },
    ready: { zh: '可以办理', en: 'can be done' },
    unchecked: (left: number) => ({
      zh: `审查清单还有 ${left} 项没有核对，请打开后逐项勾选`,
      en: `${counted(left, 'item of the checklist is', 'items of the checklist are')} not ticked; open it and tick each`,
    }),
    same: {
      zh: '意见或理由对每一件都相同。需要分别说明的，请打开后单独办理。',
      en: 'The same is stated of each. Where they differ, open them one by one.',
    },
    outcome: { zh: '结果', en: 'Outcome' },
    give: (name: string, count: number) => ({ zh: `${name} ${count} 件`, en: `${name}: ${count}` }),
    none: { zh: '所选的都不能办理。', en: 'None of those ticked can be done.' },
    done: (name: string, count: number) => ({
      zh: `${name}：已办 ${count} 件`,
      en: `${name}: ${count} done`,
    }),
  },
  decline: { zh: '不予推荐', en: 'Decline' },
  declineReasons: { zh: '不予推荐的理由', en: 'Reasons for declining it' },
});
