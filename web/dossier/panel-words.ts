import { catalogue } from '../reader/catalogue.ts';

/** What a dossier says of the panel. */
export const PANEL_WORDS = catalogue({
  title: { zh: '专家评审', en: 'Review by the panel' },
  notOpen: {
    zh: '评分尚未公开：全部评分交齐或组长结束评审后显示。',
    en: 'The scores are not open yet: they show once all are in, or the chair has closed the review.',
  },
  seats: { zh: '评审专家与评分', en: 'Experts and scores' },
  expert: { zh: '专家', en: 'Expert' },
  chair: { zh: '组长', en: 'chair' },
  standing: { zh: '情况', en: 'Standing' },
  standings: {
    undeclared: { zh: '尚未声明', en: 'has not declared yet' },
    sits: { zh: '参加评审', en: 'reviews' },
    conflicted: { zh: '有利益冲突', en: 'has a conflict' },
    recused: { zh: '已回避', en: 'recused' },
    replaced: { zh: '已更换', en: 'replaced' },
  },
  late: { zh: '评分公开后退出，评分保留', en: 'out after the scores were open; the sheet stays' },
  comment: { zh: '评语', en: 'Comment' },
  mean: { zh: '平均分', en: 'Mean' },
  outOf: (mean: string, highest: string) => ({
    zh: `${mean}（满分 ${highest}）`,
    en: `${mean} of ${highest}`,
  }),
  meanWithoutLate: { zh: '平均分（不计公开后退出者）', en: 'Mean without those out since' },
  proposal: { zh: '评审建议', en: 'Proposal' },
  outcomes: {
    selected: { zh: '建议入选', en: 'to be selected' },
    not_selected: { zh: '建议不入选', en: 'not to be selected' },
  },
  proposed: (outcome: string, mean: string | null) => ({
    zh: `专家组${outcome}${mean === null ? '' : `，平均分 ${mean}`}`,
    en: `The panel: ${outcome}${mean === null ? '' : `, mean ${mean}`}`,
  }),
  closed: { zh: '提前结束评审', en: 'Closed early' },
  closedBy: (by: string, lacking: number) => ({
    zh: `组长${by}结束评审，${lacking} 名专家尚未评分`,
    en: `by the chair, ${by}, while ${lacking} had not scored`,
  }),
  closedReason: { zh: '结束理由', en: 'Why it was closed' },
  reasons: { zh: '理由', en: 'Reasons' },
  minutes: { zh: '评审纪要', en: 'Minutes' },
  scored: { zh: '已评分', en: 'has scored' },
});
