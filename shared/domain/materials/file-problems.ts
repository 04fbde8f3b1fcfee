import type { Text } from '../text.ts';

/** Why a file that arrived was not taken. */
export const FILE_PROBLEMS = {
  differs: { zh: '收到的内容与申报的不是同一个文件', en: 'what arrived is not the file declared' },
  format: {
    zh: '文件内容与文件名所示的格式不符',
    en: 'its content is not of the format that its name says',
  },
  unreadable: { zh: '文件已损坏，无法打开', en: 'it is damaged and cannot be opened' },
  encrypted: {
    zh: '文件已加密，请取消密码后重新上传',
    en: 'it is encrypted; take the password off and upload it again',
  },
  oversized: {
    zh: '压缩内容展开后过大，无法安全打开',
    en: 'unpacked it would be too large to be opened safely',
  },
  lost: {
    zh: '存储中已没有该文件，请重新上传',
    en: 'it is not in the store any more; upload it again',
  },
  erased: { zh: '保存期限已过，文件已删除', en: 'its time is over, and it was erased' },
  malware: { zh: '发现恶意代码', en: 'it carries malware' },
} as const satisfies Record<string, Text>;

/** Said of a file that was taken where this environment looks for no malware. */
export const NOT_SCANNED = {
  zh: '未做病毒查杀',
  en: 'no virus scan was made',
} as const satisfies Text;
