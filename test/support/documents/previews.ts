import { expect } from 'vitest';

/** What stands on each page, and how it comes about at its foot. */
const MARK = '预览，尚未发出Preview,notsent';
const FOOT = /(预览，尚未发出。)?由申报系统依据办理记录生成.*?Chinesewordingcounts\.\d\/\d/gu;
/** What only a preview says, and what it says in place of number, day and code. */
const OF_PREVIEW = /（预览）|\(preview\)|本件是预览.*?itscodewhenitissent\./gu;
const ENDS_PREVIEW = '（日期以告知之日为准）';
/** A letter's day, before the code and what stands beside that. */
const ENDS_LETTER = /\d{4}年\d+月\d+日\d+[A-Z][a-z]+\d{4}(?=(告知书编号Letter|异议案号Case)：)/u;
const NUMBER = /编号No\.(预览，未编号noneyet|app_\w+-\d+|[\w-]+-\d+-\d{3}-\d)/u;

/** A letter as it is read, down to its day, without what a preview cannot have and what marks it. */
function saidIn(text: string, end: string | RegExp): string {
  const bare = text.replaceAll(MARK, '').replaceAll(FOOT, '').replaceAll(OF_PREVIEW, '');
  const [said = '', ...rest] = bare.replace(NUMBER, '').split(end);
  // it has a day, and one alone
  expect(rest.length).toBeGreaterThan(0);
  return said;
}

/** What a preview says, but for what it says of itself; fails unless that is on each of its pages. */
export function saidByPreview(preview: string): string {
  const pages = [...preview.matchAll(FOOT)].length;
  expect(preview.split(MARK)).toHaveLength(pages + 1);
  expect(preview).toContain('预览，未编号noneyet');
  expect(preview).toContain('预览没有二维码和摘要');
  return saidIn(preview, ENDS_PREVIEW);
}

/** What a letter says, but for number, day and code. */
export function saidByLetter(letter: string): string {
  expect(letter).not.toContain('预览');
  return saidIn(letter, ENDS_LETTER);
}
