import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Reader, type Reading, startChromium } from './chromium.ts';
import { type Gallery, openGallery } from './gallery.ts';
import { READINGS } from './readings.ts';

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'SILENT');
  [gallery, browser] = await Promise.all([openGallery(), startChromium()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await gallery?.stop();
});

async function reading<T>(how: Reading, what: (reader: Reader) => Promise<T>) {
  return Reader.reading(browser, gallery.url.replace(/\/$/, ''), how, async (reader) => {
    await reader.page.goto(`${gallery.url}${how.language === 'en' ? '?lang=en' : ''}`);
    await reader.page.locator('h1').waitFor();
    return what(reader);
  });
}

describe('every part in every state', { timeout: 600_000 }, () => {
  it.each(READINGS)(
    'conforms to WCAG 2.2 A and AA in $language, $scheme, $width px wide, and keeps the policy',
    (how) =>
      reading(how, async (reader) => {
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        expect(reader.complaints).toEqual([]);
      }),
  );

  it('fits into 320 pixels', () =>
    reading({ width: 320 }, async (reader) => expect(await reader.overflow()).toBe(0)));

  it('leads from the summary of errors to the field, by keyboard', () =>
    reading({}, async (reader) => {
      await reader.page.locator('.error-summary a').focus();
      await reader.press('Enter');

      expect(await reader.focused()).toBe('number-wrong');
    }));

  it('takes the rows of a table that a call asks for, as many as it may have, and gives them back', () =>
    reading({ width: 360 }, async (reader) => {
      const { page } = reader;
      const rows = () => page.locator('[role=group]:has([id^="uses."])').count();
      const readBack = page.locator('#uses-read');
      await page.locator('[id="uses.0.products"]').fill('101');
      await expect.poll(() => page.locator('[id="uses.0.products-error"]').count()).toBe(1);
      await page.getByRole('button', { name: '添加一行' }).click();
      await page.locator('[id="uses.1.user"]').fill('样例乙公司');
      await page.locator('[id="uses.1.products"]').fill('100');
      await page.locator('[id="uses.1.relation"]').selectOption('independent');
      await expect
        .poll(() => readBack.innerText())
        .toContain('第 2 行：单位名称：样例乙公司，与申报单位的关系：非会员，采用的产品数：100');
      // what cannot be read is not stated
      expect(await readBack.innerText()).not.toContain('101');
      expect([await rows(), await page.getByRole('button', { name: '添加一行' }).count()]).toEqual([
        2, 0,
      ]);
      await page.getByRole('button', { name: '删除这一行 第 1 行' }).click();
      await expect.poll(() => page.locator('[id="uses.0.user"]').inputValue()).toBe('样例乙公司');
      await page.locator('#uses input[value=no]').check();
      await expect.poll(rows).toBe(0);
      expect(await reader.axe()).toEqual([]);
    }));

  it('orders a table by a column, and turns the order round', () =>
    reading({}, async (reader) => {
      const first = () => reader.textIn('table >> nth=0 >> tbody tr:not(.parting) th >> nth=0');
      const by = reader.page.locator('thead button', { hasText: '得分' });
      await by.click();
      const up = await first();
      await by.click();

      expect(up).toBe('T/CTES 1002—2020');
      expect(await first()).toBe('T/CTES 1046—2021');
      expect(await by.locator('xpath=..').getAttribute('aria-sort')).toBe('descending');
    }));

  it('walks a table by j and k, selects by x, and not while one types', () =>
    reading({}, async (reader) => {
      const selected = () => reader.page.locator('tbody tr.chosen').count();
      await reader.press('j', 'j');
      await expect.poll(() => reader.focused(), { timeout: 10_000 }).toBe('T/CTES 1002—2020');
      await reader.press('x');
      await expect.poll(selected, { timeout: 10_000 }).toBe(2);
      await reader.press('k', 'x');
      await expect.poll(selected, { timeout: 10_000 }).toBe(1);
      await reader.page.locator('#number').focus();
      await reader.press('x');

      expect(await selected()).toBe(1);
      expect(await reader.page.locator('#number').inputValue()).toBe('x');
    }));

  it('says what the rows fall into, as long as they are in that order', () =>
    reading({}, async (reader) => {
      const lines = reader.page.locator('tbody tr.parting');
      const by = reader.page.locator('thead button', { hasText: '得分' });

      expect(await lines.allInnerTexts()).toEqual(['入选线以上：1 件', '入选线以下：2 件']);
      await by.click();
      await expect.poll(() => lines.count(), { timeout: 10_000 }).toBe(0);
      await by.click();
      await expect.poll(() => lines.count(), { timeout: 10_000 }).toBe(2);
    }));

  it('selects all rows that may be, and none, and never one that may not', () =>
    reading({}, async (reader) => {
      await reader.press('j', 'j', 'j', 'x');
      const chosen = reader.page.locator('tbody tr.chosen');
      await expect.poll(() => chosen.count(), { timeout: 10_000 }).toBe(1);
      const all = reader.page.locator('thead input');
      await all.click();
      expect(await reader.page.locator('tbody tr.chosen').count()).toBe(2);
      await all.click();

      expect(await reader.page.locator('tbody tr.chosen').count()).toBe(0);
    }));

  it('keeps the focus in a dialog, closes it by Esc and gives the focus back', () =>
    reading({}, async (reader) => {
      const opening = reader.page.getByText('打开对话框');
      await opening.focus();
      await reader.press('Enter');
      await reader.page.locator('dialog[open]').waitFor();
      expect(await reader.axe()).toEqual([]);
      await reader.press('Escape');
      await reader.page.locator('dialog[open]').waitFor({ state: 'detached' });

      expect(await reader.focused()).toBe('打开对话框');
    }));

  it('waits ten seconds before it sends, and sends nothing where it is stopped', () =>
    reading({}, async (reader) => {
      await reader.page.getByText('重新开始').click();
      expect(await reader.textIn('.undo')).toContain('10 秒后发送');
      expect(await reader.axe()).toEqual([]);
      await reader.page.locator('.undo button').click();

      expect(await reader.page.locator('.undo').count()).toBe(0);
    }));
});
