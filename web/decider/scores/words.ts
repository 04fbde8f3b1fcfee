import { catalogue } from '../../reader/catalogue.ts';
import { DECIDER_TITLES } from '../titles.ts';

const PLACES = { zh: '名额', en: 'Places' };

export const SCORES_WORDS = catalogue({
  title: DECIDER_TITLES.scores,
  intro: {
    zh: '本轮已提出建议的申报，按专家评分的平均分排序。每位专家给一件申报的总分不作调整，直接平均，名次和入选线都按这一平均分；入选线画在名额或所定分数处，只供对照。归一分把宽严不同的专家放到同一尺度，按本页能看到的评分计算，方法由本系统设计，只供参考。公示以后的申报不在此列。',
    en: 'All filings that the panels proposed on, the best first. Each expert gives a filing a total of points; rank and line go by the mean of these totals, just as they were given. The line is drawn where the places end, or at a mean that you choose, and is there to compare by. The column “On one scale” shows the totals as if strict and mild experts had been equally strict (normalised): it is computed from the scores that this page shows, in a way of our own design, and is there to look at only. What was put on notice is not listed here.',
  },
  empty: {
    zh: '还没有申报走到审定这一步。专家评审提出建议后，会出现在这里。',
    en: 'Nothing has come to the decision yet. It will stand here once the panels have proposed.',
  },
  noneLeft: {
    zh: '现在没有待审定的申报，也没有审定后等待公示的申报。本轮的其他申报在：',
    en: 'Nothing waits for a decision now, and nothing that was decided waits for a notice. The other filings of the round are under:',
  },
  line: { zh: '入选线', en: 'The line' },
  lineHint: {
    zh: '只用来看和选，不作任何决定。',
    en: 'To compare and to tick by; it decides nothing.',
  },
  lineBy: {
    none: { zh: '不画线', en: 'No line' },
    places: { zh: '按名额', en: 'By places' },
    mean: { zh: '按平均分', en: 'By the mean' },
  },
  places: PLACES,
  placesHint: { zh: '入选多少件', en: 'How many are to be selected' },
  mean: { zh: '平均分', en: 'Mean' },
  meanHint: {
    zh: '平均分达到多少为线上，含本数',
    en: 'The mean that puts one above the line; reaching it is enough',
  },
  caption: (count: number) => ({
    zh: `本轮评分：${count} 件`,
    en: `Scores of the round: ${count}`,
  }),
  above: (count: number) => ({ zh: `入选线以上：${count} 件`, en: `Above the line: ${count}` }),
  tied: (count: number) => ({
    zh: `同分，压在线上：${count} 件`,
    en: `Tied at the line: ${count}`,
  }),
  below: (count: number) => ({ zh: `入选线以下：${count} 件`, en: `Below the line: ${count}` }),
  unscored: (count: number) => ({
    zh: `您须回避、不显示评分，不计入名次：${count} 件`,
    en: `Out of your sight, and without a rank: ${count}`,
  }),
  tiedNotice: (numbers: string, mean: string, left: number) => ({
    zh: `平均分同为 ${mean}、待审定：${numbers}。名额还剩 ${left} 个，分数分不出先后，由审定人说明理由后决定。`,
    en: `At the same mean of ${mean}, and not decided yet: ${numbers}. ${left} ${left === 1 ? 'place is' : 'places are'} left; the scores do not tell them apart, so whoever decides says why.`,
  }),
  selectAbove: (count: number) => ({
    zh: `选中线上待审定的 ${count} 件`,
    en: `Tick the ${count} above the line`,
  }),
  selectBelow: (count: number) => ({
    zh: `选中线下待审定的 ${count} 件`,
    en: `Tick the ${count} below the line`,
  }),
  rank: { zh: '名次', en: 'Rank' },
  shared: (rank: number) => ({ zh: `并列 ${rank}`, en: `${rank}, tied` }),
  number: { zh: '标准', en: 'Standard' },
  association: { zh: '社会团体', en: 'Association' },
  field: { zh: '重点领域', en: 'Key field' },
  province: { zh: '地区', en: 'Province' },
  spread: { zh: '离散（标准差）', en: 'Spread (standard deviation)' },
  spreadHint: (lowest: string, highest: string) => ({
    zh: `${lowest} 至 ${highest} 分`,
    en: `${lowest} to ${highest}`,
  }),
  normalised: { zh: '归一分', en: 'On one scale' },
  reviews: { zh: '评分数', en: 'Scores' },
  proposal: { zh: '建议与决定', en: 'Proposal, decision' },
  outcomes: {
    selected: { zh: '建议入选', en: 'to be selected' },
    not_selected: { zh: '建议不入选', en: 'not to be selected' },
  },
  states: {
    proposed: { zh: '待审定', en: 'not decided yet' },
    selected: { zh: '已入选', en: 'selected' },
    not_selected: { zh: '未入选', en: 'not selected' },
  },
  notes: { zh: '备注', en: 'Notes' },
  lateScores: (count: number) => ({
    zh: `${count} 份评分来自公开后退出的专家`,
    en: `${count} of the scores of experts who went once they were open`,
  }),
  withoutLate: (mean: string) => ({
    zh: `不含公开后退出者 ${mean}`,
    en: `${mean} without who went since`,
  }),
  outOfReview: (count: number) => ({
    zh: `${count} 名专家因冲突、回避或更换退出`,
    en: `${count} ${count === 1 ? 'expert' : 'experts'} out: conflict, recusal or replacement`,
  }),
  heldBack: {
    'caller.own_organisation': {
      zh: '本单位的申报，由他人决定',
      en: 'of your own organisation: for somebody else to decide',
    },
    'caller.related_organisation': {
      zh: '与本单位有关的申报，由他人决定',
      en: 'your organisation is related to it: for somebody else to decide',
    },
    'review.recused': {
      zh: '您已回避，由他人决定',
      en: 'you are out of its review: for somebody else to decide',
    },
    'decision.same_person': {
      zh: '您已参与本申报的其他环节，由他人决定',
      en: 'you had another part in it: for somebody else to decide',
    },
  },
  decided: { zh: '已审定', en: 'decided already' },
});

/** What is said where several are decided on at once. */
export const DECISIONS_WORDS = catalogue({
  acts: { zh: '对所选申报的决定', en: 'Decisions on what is ticked' },
  chosen: (count: number) => ({ zh: `已选 ${count} 件`, en: `${count} ticked` }),
  give: {
    selected: { zh: '入选', en: 'Select' },
    not_selected: { zh: '不入选', en: 'Do not select' },
  },
  of: {
    selected: (count: number) => ({ zh: `入选：${count} 件`, en: `Select ${count}` }),
    not_selected: (count: number) => ({ zh: `不入选：${count} 件`, en: `Do not select ${count}` }),
  },
  contrary: (count: number) => ({
    zh: `其中 ${count} 件与评审建议相反，请在理由中说明。`,
    en: `${count} of them against the proposal of the panel; please say why.`,
  }),
  reasons: { zh: '理由', en: 'Reasons' },
  reasonsHint: {
    zh: '对所选的每一件都作为决定理由存档；告知申报单位后，单位可以看到。',
    en: 'Recorded as the reasons for each of them; the associations read them once they are told.',
  },
  previewOf: { zh: '预览哪一件的文书', en: 'Whose letter to preview' },
  cited: (count: number) => ({
    zh: count === 0 ? '引用条款（选填）' : `引用条款（已选 ${count} 条）`,
    en: count === 0 ? 'Clauses cited (optional)' : `Clauses cited (${count})`,
  }),
  clauses: { zh: '决定所依据的条款', en: 'Clauses that the decision rests on' },
  checked: {
    selected: (count: number) => ({ zh: `可以入选：${count} 件`, en: `Can be selected: ${count}` }),
    not_selected: (count: number) => ({
      zh: `可以不入选：${count} 件`,
      en: `Can be decided as not selected: ${count}`,
    }),
  },
  confirm: {
    selected: (count: number) => ({ zh: `确定入选 ${count} 件`, en: `Select these ${count}` }),
    not_selected: (count: number) => ({
      zh: `确定不入选 ${count} 件`,
      en: `Decide not to select these ${count}`,
    }),
  },
  outgoing: {
    selected: (count: number) => ({
      zh: `即将发送：入选 ${count} 件。`,
      en: `About to be sent: select ${count}.`,
    }),
    not_selected: (count: number) => ({
      zh: `即将发送：不入选 ${count} 件。`,
      en: `About to be sent: do not select ${count}.`,
    }),
  },
  done: {
    selected: (count: number) => ({ zh: `已入选 ${count} 件。`, en: `${count} selected.` }),
    not_selected: (count: number) => ({
      zh: `已决定不入选 ${count} 件。`,
      en: `${count} decided as not selected.`,
    }),
  },
});
