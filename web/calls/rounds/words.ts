import { catalogue } from '../../reader/catalogue.ts';

export const ROUNDS_WORDS = catalogue({
  everyone: {
    says: {
      zh: '每一轮公布以后，申报和入选的数目列在这里；各轮的名单和明细见下面的链接。',
      en: 'Once a round is announced, what was filed and selected in it is counted here; lists and details are behind the links below.',
    },
    none: {
      zh: '还没有在本系统公布过结果的申报。',
      en: 'No round was announced in this system yet.',
    },
    note: {
      zh: '按社会团体和地区的入选数出自公布的名单；按社会团体的申报数不公开。受理指形式审查认定可以受理的，无论其后结果如何。',
      en: 'What is selected by association and province stands on the announcements; what an association filed is not public. Admissible is what the formal examination accepted, whatever came of it.',
    },
  },
  staff: {
    says: {
      zh: '每一轮的申报、受理和入选数目，包括尚未公布的；其中按社会团体的数目不公开，仅供审查和决定时参考。',
      en: 'What was filed, admissible and selected in each round, whether announced or not. What is counted by association is not public.',
    },
    none: { zh: '还没有申报通知。', en: 'There is no call yet.' },
    note: {
      zh: '按社会团体的数目是现在的情况，已撤回的不计入申报；按地区的入选数和“以前已入选的标准”出自公布的名单。受理指形式审查认定可以受理的，无论其后结果如何。刚刚办理的，几秒后计入。',
      en: 'What is counted by association is as it stands now; what was taken back is not filed. What is selected by province, and what was selected again, stands on the announcements. Admissible is what the formal examination accepted, whatever came of it. What was done just now counts a few seconds later.',
    },
  },
  table: { zh: '各轮逐项', en: 'Every count of every round' },
  name: { zh: '名称', en: 'Name' },
  by: { zh: '按', en: 'By' },
  key: { zh: '编号', en: 'Key' },
  round: { zh: '轮次', en: 'Round' },
  csv: { zh: '存为表格（CSV）', en: 'Save as a table (CSV)' },
  filedByRound: { zh: '申报项目，按轮次', en: 'Filed, by round' },
  selectedByRound: { zh: '入选项目，按轮次', en: 'Selected, by round' },
  counted: { zh: '项数', en: 'How many' },
});
