import { catalogue } from '../reader/catalogue.ts';

/** What an examiner reads while noting what the association has to put right. */
export const TRAY_WORDS = catalogue({
  pointOut: { zh: '指出问题', en: 'Point out a defect' },
  about: (name: string) => ({ zh: `：${name}`, en: `: ${name}` }),
  firstSays: {
    zh: '退回补正，先逐个指出问题。记下的问题列在页面下方，申报单位还看不到；都指出后再“一次性告知补正”。',
    en: 'To return it for correction, point out each defect first. What is noted is listed at the foot of the page and the association does not see it yet; once all is there, press “Request corrections”.',
  },
  field: { zh: '哪一项需要补正', en: 'What has to be put right' },
  clause: { zh: '依据哪一条', en: 'By which clause' },
  instruction: { zh: '怎样补正', en: 'How it is to be put right' },
  instructionHint: {
    zh: '申报单位会看到这段话。请写明差什么、补什么。',
    en: 'The association reads this. Say what is lacking and what to supply.',
  },
  missing: {
    pointer: { zh: '请选择需要补正的一项', en: 'Please choose what has to be put right' },
    clause: { zh: '请选择依据的条款', en: 'Please choose the clause' },
    instruction: { zh: '请写明怎样补正', en: 'Please say how it is to be put right' },
  },
  add: { zh: '记下，稍后一并告知', en: 'Note it, to be told with the rest' },
  cancel: { zh: '取消', en: 'Cancel' },
  title: (count: number) => ({
    zh: `需要补正的问题（${count} 个）`,
    en: `Defects noted (${count})`,
  }),
  says: {
    zh: '还没有告知申报单位。请把所有问题都指出后，一次性告知补正。',
    en: 'The association has not been told yet. Point out everything first, then tell it all at once.',
  },
  remove: { zh: '删去', en: 'Remove' },
  byClause: (clause: string) => ({ zh: `依据：${clause}`, en: `By: ${clause}` }),
  request: { zh: '一次性告知补正', en: 'Request corrections' },
  willRead: { zh: '申报单位将看到：', en: 'The association will read:' },
  late: { zh: '新指出的理由', en: 'Why something is brought up only now' },
  lateHint: {
    zh: '以前退回时没有指出、内容也没有改动的问题，须说明为何现在才指出；没有则不填。',
    en: 'Needed where an earlier return did not name it and the text has not changed since; else leave it empty.',
  },
});
