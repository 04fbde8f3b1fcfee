import { catalogue } from '../reader/catalogue.ts';

/** The files of a filing, for those who review it. */
export const FILED_FILE_WORDS = catalogue({
  says: {
    zh: '打开文件会留下记录：谁、何时、打开了哪一份。',
    en: 'That a file is opened is recorded: by whom, when, and which.',
  },
  none: { zh: '没有上传文件。', en: 'No files were uploaded.' },
  pages: (count: number) => ({ zh: `${count} 页`, en: count === 1 ? '1 page' : `${count} pages` }),
  notScanned: { zh: '未做病毒查杀', en: 'no virus scan was made' },
  notClean: { zh: '未通过检查，不能打开', en: 'not checked: it cannot be opened' },
  redacted: (at: string, reason: string) => ({
    zh: `含不应提交的个人信息，已由审查人员于${at}遮蔽，不能打开：${reason}`,
    en: `held personal data, redacted by examiners on ${at}: ${reason}`,
  }),
  notUploaded: { zh: '未上传', en: 'not uploaded' },
  open: (name: string) => ({ zh: `打开 ${name}`, en: `Open ${name}` }),
});
