import { catalogue } from '../reader/catalogue.ts';

export const EXAMINER_WORDS = catalogue({
  title: { zh: '形式审查待办', en: 'To examine' },
  examination: { zh: '形式审查', en: 'Formal examination' },
  claim: { zh: '认领', en: 'Claim' },
  release: { zh: '取消认领', en: 'Release' },
  accept: { zh: '受理', en: 'Accept' },
  acceptReason: { zh: '受理意见', en: 'Reason for accepting' },
  // ours: no rule gives the words of an acceptance
  acceptPreset: {
    zh: '经形式审查，符合申报通知的要求，予以受理。',
    en: 'On formal examination it meets what the call asks for, and is accepted.',
  },
  views: {
    unclaimed: { zh: '未认领', en: 'Unclaimed' },
    mine: { zh: '我的', en: 'Mine' },
    waiting: { zh: '等待补正', en: 'With the association' },
    accepted: { zh: '已受理', en: 'Accepted' },
    in_review: { zh: '评审中', en: 'In review' },
  },
});
