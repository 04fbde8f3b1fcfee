import type { Text } from '../../shared/domain/text.ts';
import { EXAMINER_TITLES } from './titles.ts';
import { catalogue } from '../reader/catalogue.ts';

export const EXAMINER_WORDS = catalogue({
  title: EXAMINER_TITLES.queue,
  claim: { zh: '认领', en: 'Claim' },
  release: { zh: '取消认领', en: 'Release' },
  accept: { zh: '受理', en: 'Accept' },
  acceptReason: { zh: '受理意见', en: 'Reason for accepting' },
  // ours: no rule gives the words of an acceptance
  acceptPreset: {
    zh: '经形式审查，符合申报通知的要求，予以受理。',
    en: 'On formal examination it meets what the call asks for, and is accepted.',
  },
  refuse: { zh: '不予受理', en: 'Refuse' },
  refuseReason: { zh: '不予受理的理由', en: 'Reason for refusing' },
  refuseHint: {
    zh: '申报单位会看到这段话，以及所选条款的内容。',
    en: 'The association reads this, and the clauses chosen.',
  },
  refuseClauses: { zh: '依据哪些条款', en: 'By which clauses' },
  refuseClausesHint: {
    zh: '必备条件中不符合的已选上，可以增减。',
    en: 'Necessary conditions that are not met are chosen already; add or take away.',
  },
  allMaterials: (label: Text) => ({
    zh: `${label.zh}（全部，可以增补）`,
    en: `${label.en} (all of them; files can be added)`,
  }),
  noClause: { zh: '请至少选择一条条款', en: 'Please choose one clause at least' },
  standing: (mark: Text, because: Text | null | undefined) => ({
    zh: because ? `${mark.zh}：${because.zh}` : mark.zh,
    en: because ? `${mark.en}: ${because.en}` : mark.en,
  }),
  claimChosen: (count: number) => ({
    zh: `认领所选（${count}）`,
    en: `Claim those ticked (${count})`,
  }),
  claimed: (count: number) => ({ zh: `已认领 ${count} 件。`, en: `${count} claimed.` }),
  next: { zh: '下一件', en: 'Next case' },
  nextNone: { zh: '没有下一件，回到待办', en: 'No next case: back to the queue' },
  views: {
    unclaimed: { zh: '未认领', en: 'Unclaimed' },
    mine: { zh: '我的', en: 'Mine' },
    waiting: { zh: '等待补正', en: 'With the association' },
    accepted: { zh: '已受理', en: 'Accepted' },
    in_review: { zh: '评审中', en: 'In review' },
    redactions: { zh: '遮蔽申请', en: 'Redactions' },
    finished: { zh: '已办结', en: 'Finished' },
  },
});
