import { catalogue } from '../reader/catalogue.ts';

export const EXPERT_WORDS = catalogue({
  title: { zh: '评审待办', en: 'To review' },
  review: { zh: '专家评审', en: 'Review' },
  toDeclare: { zh: '待声明', en: 'to declare' },
  toScore: { zh: '待评分', en: 'to score' },
  scored: { zh: '已评分', en: 'scored' },
  invitation: {
    zh: '请您评审这项申报。声明有无利益冲突之后，才能看到申报内容。',
    en: 'You are asked to review this application. Its content opens once you have declared whether there is a conflict of interest.',
  },
  conflict: { zh: '与申报单位或标准有无利益冲突？', en: 'Is there a conflict of interest?' },
  conflictHint: {
    zh: '例如：在申报单位或起草单位任职，参与过该标准的制定或收费服务。',
    en: 'For example: you work for the association or a drafting unit, or had a paid part in the standard.',
  },
  none: { zh: '没有', en: 'No' },
  some: { zh: '有，不参加评审', en: 'Yes, I do not review it' },
  statement: { zh: '说明', en: 'Statement' },
  declare: { zh: '提交声明', en: 'Declare' },
  pickOne: { zh: '请选择有无利益冲突', en: 'Please choose whether there is a conflict' },
  noStatement: { zh: '请填写说明', en: 'Please state it in a sentence' },
  sheet: { zh: '评分表', en: 'Score sheet' },
  points: (lowest: number, highest: number) => ({
    zh: `${lowest} 至 ${highest} 分，整数`,
    en: `${lowest} to ${highest}, whole points`,
  }),
  wrongPoints: (name: string, lowest: number, highest: number) => ({
    zh: `${name}：请填 ${lowest} 至 ${highest} 的整数`,
    en: `${name}: please give whole points from ${lowest} to ${highest}`,
  }),
  comment: { zh: '评审意见', en: 'Comment' },
  noComment: { zh: '请填写评审意见', en: 'Please give a comment' },
  handIn: { zh: '提交评分', en: 'Hand in' },
  final: {
    zh: '提交后不能修改；未提交的内容只保存在本浏览器窗口。',
    en: 'What is handed in does not change; until then it is kept in this window of the browser alone.',
  },
  close: { zh: '结束评审', en: 'Close the review' },
  closeReason: { zh: '结束评审的理由', en: 'Why the review is closed' },
});
