import { catalogue } from '../reader/catalogue.ts';
import { EXPERT_TITLES } from './titles.ts';

export const EXPERT_WORDS = catalogue({
  title: EXPERT_TITLES.queue,
  review: EXPERT_TITLES.review,
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
  statementHint: {
    zh: '必填。有冲突的，写明是什么关系。说明记入评审记录，组织评审的人员看得到。',
    en: 'Required. Where there is one, say what it is. The statement becomes part of the record; those who convened the panel read it.',
  },
  noneStated: {
    zh: '本人与申报单位、起草单位和该标准没有利益冲突。',
    en: 'I have no conflict of interest with the association, the drafting units or the standard.',
  },
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
  commentHint: {
    zh: '必填。评分公开后，专家组成员、审查人员和审定人员看得到。',
    en: 'Required. Once the scores are open, the panel, examiners and deciders read it.',
  },
  noComment: { zh: '请填写评审意见', en: 'Please give a comment' },
  handIn: { zh: '提交评分', en: 'Hand in' },
  basis: {
    zh: '各项名称取自申报通知的条件；通知只写了名称，没有写怎样衡量。分值和同等权重由本系统设计。',
    en: 'The headings are those of the notice of the call, which names them and does not say how they are measured. The points and their equal weight are our design.',
  },
  handInAsk: { zh: '提交评分？', en: 'Hand in these scores?' },
  handInSays: {
    zh: '提交后不能修改，也不能收回。',
    en: 'What is handed in is final: it is neither changed nor taken back.',
  },
  goBack: { zh: '返回修改', en: 'Back' },
  final: {
    zh: '提交后不能修改；未提交的内容只保存在本浏览器窗口。',
    en: 'What is handed in does not change; until then it is kept in this window of the browser alone.',
  },
  toSheet: { zh: '填写评分表', en: 'Fill in the score sheet' },
  handedIn: {
    zh: '您的评分已提交，谢谢。全部评分交齐或组长结束评审后公开。',
    en: 'Your scores are in, thank you. They open once all are in, or the chair has closed the review.',
  },
  handedInOpen: {
    zh: '您的评分已提交，谢谢。评分已公开，见本页上方“专家评审”。',
    en: 'Your scores are in, thank you. The scores are open: see “Review by the panel” at the top of this page.',
  },
  progress: (scored: number, all: number) => ({
    zh: `已评分 ${scored} 项，共 ${all} 项。`,
    en: `${scored} of ${all} scored.`,
  }),
  next: { zh: '下一项待评', en: 'Next to review' },
  nextNone: { zh: '回到评审待办', en: 'Back to the list' },
  back: { zh: '回到评审待办', en: 'Back to the list' },
  conflictFound: { zh: '发现利益冲突，退出评审', en: 'I have found a conflict: leave this review' },
  conflictFoundHint: {
    zh: '说明是什么冲突。提交后您不再参加这项评审，也不能再查看申报内容；评分尚未公开的，您的评分不再计入。',
    en: 'Say what it is. You then leave this review and no longer see the application; as long as the scores are not open, yours no longer count.',
  },
  over: {
    declared: {
      title: { zh: '已收到您的声明，谢谢', en: 'Thank you: your declaration is on record' },
      says: {
        zh: '您不参加这项评审，不需要再做什么。组织评审的人员会看到您的说明，需要时另请专家。',
        en: 'You do not take part in this review, and there is nothing more for you to do. Those who convened the panel see your statement, and ask another expert where one is needed.',
      },
    },
    out: {
      title: { zh: '您已不参加这项评审', en: 'You have no part in this review any more' },
      says: {
        zh: '您声明过利益冲突，或者已经回避、由他人接替。申报内容不再向您开放，您不需要再做什么。',
        en: 'You declared a conflict, or were recused or replaced. The application is no longer open to you, and there is nothing for you to do.',
      },
    },
    ended: {
      title: { zh: '这项评审已经结束', en: 'This review has ended' },
      says: {
        zh: '组长已结束评审，或者申报已撤回。您不需要再声明或评分。',
        en: 'The chair has closed the review, or the application was withdrawn. You need not declare or score any more.',
      },
    },
  },
  close: { zh: '结束评审', en: 'Close the review' },
  closeReason: { zh: '结束评审的理由', en: 'Why the review is closed' },
  closeHint: {
    zh: '以已提交的评分为准，其余专家不再评分。理由由评审专家、审查人员和决定人看到。',
    en: 'The scores that are in stand, and nobody else scores. Experts, examiners and deciders read the reason.',
  },
});
