import { NOT_SCANNED } from '../../shared/domain/materials/file-problems.ts';
import { catalogue } from '../reader/catalogue.ts';

/** The files of a filing, for those who review it. */
export const FILED_FILE_WORDS = catalogue({
  says: {
    zh: '打开文件会留下记录：谁、何时、打开了哪一份。',
    en: 'That a file is opened is recorded: by whom, when, and which.',
  },
  changed: { zh: '补正中改动的文件', en: 'Files changed in the correction' },
  changedSays: {
    zh: '与退回补正时的文件比较。换下的文件只有申报单位可以打开。',
    en: 'Compared with the files when it was returned. What was replaced opens for its association alone.',
  },
  how: {
    added: { zh: '新增', en: 'added' },
    removed: { zh: '移除', en: 'removed' },
    replaced: { zh: '替换', en: 'replaced' },
    restated: { zh: '文件未变，说明改动', en: 'same file, said otherwise' },
  },
  before: { zh: '退回时', en: 'When returned' },
  now: { zh: '现在', en: 'Now' },
  noFile: { zh: '没有', en: 'none' },
  statedNumber: (number: string) => ({
    zh: `文件载明的编号 ${number}`,
    en: `number stated in it: ${number}`,
  }),
  none: { zh: '没有上传文件。', en: 'No files were uploaded.' },
  pages: (count: number) => ({ zh: `${count} 页`, en: count === 1 ? '1 page' : `${count} pages` }),
  notScanned: NOT_SCANNED,
  notClean: { zh: '未通过检查，不能打开', en: 'not checked: it cannot be opened' },
  notUploaded: { zh: '未上传', en: 'not uploaded' },
  open: (name: string) => ({ zh: `打开 ${name}`, en: `Open ${name}` }),
});
