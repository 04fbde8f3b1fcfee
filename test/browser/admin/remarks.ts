import { expect } from 'vitest';
import { pack } from '../../rules/facts.ts';
import { readPdf } from '../../support/documents/pdf-text.ts';
import { SOON, control } from '../association.ts';
import { type BrowsedRound, expectReadable } from '../browsed-round.ts';
import type { Reader } from '../chromium.ts';
import { enter, enterAt, readingByKeys, retype } from '../keyboard.ts';

const { ref, pack: rules } = pack('PP2024');
const CLAUSE = 'PP2024-A1';
const PACK = `/packs/PP2024?hash=${ref.hash}`;
const ASK = `/packs/PP2024/question?hash=${ref.hash}&clause=${CLAUSE}`;

const SAID = {
  'zh-CN': {
    send: '提交问题',
    missing: '请填写问题',
    received: '已收到问题',
    answer: '答复并公开',
    answered: '已答复并公开',
    leave: '提出意见',
    left: '已提出意见',
    settle: '登记处理',
    settled: '已登记处理',
    packs: '规则集',
    questions: '对条款的提问',
    signature: '核对人（签字）',
  },
  en: {
    send: 'Send the question',
    missing: 'Please write your question',
    received: 'The question was received',
    answer: 'Answer, and show it',
    answered: 'Answered and shown',
    leave: 'Leave the comment',
    left: 'The comment was left',
    settle: 'Put it on record',
    settled: 'It is on record',
    packs: 'Rule packs',
    questions: 'Questions about clauses',
    signature: 'Compared by (signature)',
  },
} as const;

interface Stage {
  /** An admin who has signed in. */
  readonly reader: Reader;
  readonly here: BrowsedRound;
}

/** Somebody asks without signing in, and an admin answers; a comment is left and dealt with; all is printed. */
export async function expectRemarks({ reader, here }: Stage): Promise<void> {
  const { language } = reader;
  const words = SAID[language];
  const question = `样例：“以前”是否含当日（${language}）`;
  await readingByKeys(here.browser, here.round.api, { language, width: 360 }, async (anybody) => {
    expect(await anybody.open(ASK)).toBe(200);
    await enter(anybody, 'button', words.send);
    await expect.poll(() => anybody.focused(), SOON).toContain(words.missing);
    await retype(anybody, 'question', question);
    await expectReadable(anybody);
    await enter(anybody, 'button', words.send);
    await anybody.says(words.received);
    await expectReadable(anybody);

    await enter(reader, 'link', words.questions);
    await reader.says(question);
    await reader.write(reader.page.locator('textarea'), '样例：含当日');
    await expectReadable(reader);
    await enter(reader, 'button', words.answer);
    await reader.says(words.answered);

    await anybody.open(PACK);
    await anybody.says(question);
    await anybody.says('样例：含当日');
    expect(await control(anybody, 'comments').count()).toBe(0);
  });
  await commented(reader);
  await printed(reader);
}

async function commented(reader: Reader): Promise<void> {
  const words = SAID[reader.language];
  const comment = `样例：起算日不明（${reader.language}）`;
  await enter(reader, 'link', words.packs);
  await enterAt(reader, reader.page.locator(`a[href*="${ref.hash}"]`));
  await reader.write(control(reader, 'comment'), comment);
  await enter(reader, 'button', words.leave);
  await reader.says(words.left);
  await reader.page.locator('td', { hasText: comment }).first().waitFor();
  await reader.write(control(reader, 'settlement'), '样例：下一版写明');
  await expectReadable(reader);
  await enter(reader, 'button', words.settle);
  await reader.says(words.settled);
  await reader.page.locator('td', { hasText: '样例：下一版写明' }).first().waitFor();
}

/** Blanks differ between a page and what is read of its print, and so do signs that are drawn alike. */
const plain = (text: string) =>
  text.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll('⻔', '门').replaceAll('⺠', '民');

/** As a clause is called on the pages. */
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** On A4 every clause is whole and nothing is cut off; there is the place to sign, and no navigation or comment. */
async function printed(reader: Reader): Promise<void> {
  const words = SAID[reader.language];
  const { pages, text } = await readPdf(await reader.page.pdf({ format: 'A4' }));
  const all = plain(text);

  expect(pages).toBeGreaterThan(1);
  for (const { id, says } of rules.clauses) {
    expect(all).toContain(plain(reader.language === 'en' ? capital(says.en) : says.zh));
    expect(all).toContain(id);
  }
  expect(all).toContain(plain(words.signature));
  expect(all).not.toContain(plain(words.leave));
  expect(all).not.toContain('样例:起算日不明');
  expect(await reader.page.evaluate(() => matchMedia('print').matches)).toBe(false);
  await reader.page.emulateMedia({ media: 'print' });
  // as wide as a sheet of A4 without its margins
  const { width = 1280, height = 900 } = reader.page.viewportSize() ?? {};
  await reader.page.setViewportSize({ width: 718, height });
  expect(await reader.overflow()).toBe(0);
  for (const hidden of ['.rooms', '.header-tools', '.footer', '#comments'])
    expect(await reader.page.locator(hidden).first().isVisible()).toBe(false);
  await reader.page.emulateMedia({ media: 'screen' });
  await reader.page.setViewportSize({ width, height });
}
