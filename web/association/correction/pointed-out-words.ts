import { catalogue } from '../../reader/catalogue.ts';

/** What is said at the fields of a return: apart from the list of them, which their pages do not load. */
export const POINTED_OUT = catalogue({
  here: { zh: '需要改正', en: 'To be put right' },
  byClause: (clause: string) => ({ zh: `（依据 ${clause}）`, en: `(clause: ${clause})` }),
  lockedFiles: {
    zh: '补正时只能更换被指出的文件，其他文件不能改。',
    en: 'In a correction only the files that were pointed out can be replaced; all others stay as they are.',
  },
  locked: {
    zh: '补正时只能修改被指出的内容和联系人；灰底的内容不能改。',
    en: 'In a correction only what was pointed out and whom to reach can be changed; what stands on grey stays as it is.',
  },
});
