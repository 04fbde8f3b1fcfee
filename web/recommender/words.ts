import { catalogue } from '../reader/catalogue.ts';

export const RECOMMENDER_WORDS = catalogue({
  title: { zh: '推荐待办', en: 'To recommend' },
  recommendation: { zh: '推荐审查', en: 'The recommender’s check' },
  checklist: { zh: '审查清单', en: 'Checklist' },
  checklistHint: {
    zh: '对照申报内容逐项核对后勾选。勾选结果在推荐时一并提交；在此之前只留在本窗口，关闭窗口或退出登录后需要重新勾选。',
    en: 'Tick each item once you have compared it with the content. It is sent with the recommendation; until then it is kept in this window alone, until you close it or sign out.',
  },
  tickAll: (left: number) => ({
    zh: `还有 ${left} 项没有勾选，全部勾选后可以推荐。`,
    en: `${left} items are not ticked; you can recommend once all are.`,
  }),
  recommend: { zh: '推荐', en: 'Recommend' },
  opinion: { zh: '推荐意见', en: 'Opinion' },
  return: { zh: '退回修改', en: 'Return' },
  returnReasons: { zh: '退回理由', en: 'Reasons for returning it' },
  decline: { zh: '不予推荐', en: 'Decline' },
  declineReasons: { zh: '不予推荐的理由', en: 'Reasons for declining it' },
});
