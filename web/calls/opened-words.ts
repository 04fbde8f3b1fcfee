import { catalogue } from '../reader/catalogue.ts';

/** Who opened files: as an association and as an office read it. */
export const OPENED_WORDS = catalogue({
  heading: { zh: '谁打开过材料文件', en: 'Who opened the files' },
  caption: { zh: '打开记录，最近的在前', en: 'What was opened, the last first' },
  none: { zh: '还没有人打开过。', en: 'Nobody has opened any yet.' },
  saysOwn: {
    zh: '列出推荐部门、形式审查、评审和审定人员打开过的文件，不含本单位自己打开的；评审专家不写明单位。',
    en: 'Files that recommender, examiners, experts and deciders opened; not what your association opened itself, and of experts without their organisation.',
  },
  file: { zh: '文件', en: 'File' },
  who: { zh: '打开人', en: 'Who' },
  when: { zh: '时间', en: 'When' },
});
