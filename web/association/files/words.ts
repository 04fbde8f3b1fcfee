import { FILE_PROBLEMS, NOT_SCANNED } from '../../../shared/domain/materials/file-problems.ts';
import { catalogue } from '../../reader/catalogue.ts';

/** Where a file of a material is. */
export const FILE_WORDS = catalogue({
  intro: {
    zh: '请选择每份材料的文件，选定后立即上传，也可以把文件拖到按钮上。上传后系统自动检查文件能否打开。',
    en: 'Choose the file of each material, or drop it on the button: it is uploaded at once, and then checked whether it opens.',
  },
  limits: (formats: string, size: number) => ({
    zh: `可上传 ${formats} 格式的文件，每个不超过 ${size} MB。`,
    en: `${formats} files are taken, of up to ${size} MB each.`,
  }),
  demanded: {
    zh: '所有材料的文件通过检查后才能提交申报。',
    en: 'The filing can be submitted when the files of all its materials have passed the check.',
  },
  sending: (percent: string) => ({ zh: `正在上传 ${percent}`, en: `Uploading, ${percent}` }),
  checking: { zh: '已上传，正在检查…', en: 'Uploaded, being checked…' },
  missing: {
    zh: '尚未上传：请移除后重新选择该文件',
    en: 'Not uploaded yet: remove it and choose the file again',
  },
  clean: (pages: number | null) => ({
    zh: pages === null ? '已上传，已核对格式和内容' : `已上传，已核对格式和内容（${pages} 页）`,
    en:
      pages === null
        ? 'Uploaded, format and content checked'
        : `Uploaded, format and content checked (${pages} ${pages === 1 ? 'page' : 'pages'})`,
  }),
  notScanned: NOT_SCANNED,
  refused: (problem: keyof typeof FILE_PROBLEMS) => ({
    zh: `检查未通过：${FILE_PROBLEMS[problem].zh}`,
    en: `Refused: ${FILE_PROBLEMS[problem].en}`,
  }),
  failed: {
    zh: '上传中断：请检查网络，然后继续上传；大文件已收到的部分不必再传',
    en: 'The upload broke off: check the connection and go on; of a large file, what has arrived is not sent again',
  },
  resume: (name: string) => ({ zh: `继续上传 ${name}`, en: `Go on uploading ${name}` }),
  open: (name: string) => ({ zh: `打开 ${name}`, en: `Open ${name}` }),
  sameFile: {
    zh: '同一个文件也用于其他材料，只需上传一次',
    en: 'The same file serves another material; it is uploaded once',
  },
  sameName: {
    zh: '与其他材料的文件重名，但内容不同，请核对',
    en: 'Another file of this name has another content; please check',
  },
});
