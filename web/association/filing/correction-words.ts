import { catalogue } from '../../reader/catalogue.ts';

/** What was returned, and what is to be put right. */
export const CORRECTION_WORDS = catalogue({
  pointedOut: { zh: '需要改正', en: 'To be put right' },
  byClause: (clause: string) => ({ zh: `（依据 ${clause}）`, en: `(by ${clause})` }),
  locked: {
    zh: '补正时只能修改被指出的内容和联系人，这一项不能改。',
    en: 'In a correction only what was pointed out and whom to reach can be changed; this stays as it is.',
  },
  title: { zh: '需要补正的内容', en: 'What is to be put right' },
  says: {
    zh: '请逐条改正。其余内容已锁定，不能修改。',
    en: 'Please put each right. All else is locked.',
  },
  doneOf: (done: number, of: number) => ({
    zh: `已改正 ${done} 条，共 ${of} 条`,
    en: `${done} of ${of} done`,
  }),
  before: { zh: '原来填写', en: 'Before' },
  now: { zh: '现在填写', en: 'Now' },
  unchanged: { zh: '尚未修改', en: 'Not changed yet' },
  changed: { zh: '已修改', en: 'Changed' },
  change: { zh: '去修改', en: 'Change it' },
  returnedTitle: { zh: '推荐部门的退回理由', en: 'Why the recommender returned it' },
  returnedSays: {
    zh: '全部内容都可以修改，改好后重新提交。',
    en: 'Everything can be changed; then submit it again.',
  },
});
