import { catalogue } from '../reader/catalogue.ts';

/** What is said of a file that cannot be taken. */
export const FILE_WORDS = catalogue({
  notRead: (file: string, why: string) => ({
    zh: `无法读取 ${file}：${why}`,
    en: `${file} cannot be read: ${why}`,
  }),
  notUtf8: (file: string) => ({
    zh: `${file} 不是 UTF-8 编码，请另存为 UTF-8 后再选`,
    en: `${file} is not UTF-8: please save it as UTF-8 and choose it again`,
  }),
});
