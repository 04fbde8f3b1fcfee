import { describe, expect, it } from 'vitest';
import { BrowsedRound } from './browsed-round.ts';
import { Reader } from './chromium.ts';

const here = new BrowsedRound();
let reader: Reader;

const CHECK = '/calls/sample-2026/check';

async function begin(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await reader?.close();
  reader = await Reader.at(here.browser, here.round.api, { language });
  await reader.open(CHECK);
}

const field = (path: string) => reader.page.locator(`[id="${path}"]`);
const panel = () => reader.textIn('.beside');

describe('the check', { timeout: 600_000 }, () => {
  it('judges with every key, a day too late and the last day that is not', async () => {
    await begin();
    await field('standard.implementedOn').fill('2026-01-01');
    await reader.page.locator('.beside', { hasText: '不可申报' }).waitFor();
    await field('standard.implementedOn').fill('2025-12-31');
    await reader.page.locator('.beside', { hasText: '还差' }).waitFor();

    expect(await panel()).not.toContain('✕');
    expect(reader.complaints).toEqual([]);
  });

  it('takes a date as it stands on a cover, and says how one is typed where it is none', async () => {
    await begin();
    const date = field('standard.implementedOn');
    await date.fill('2026年1月1日');
    await reader.page.locator('.beside', { hasText: '不可申报' }).waitFor();
    await date.fill('2025年12月');
    await reader.page.locator('.beside', { hasText: '还差' }).waitFor();
    expect(await date.getAttribute('aria-invalid')).toBeNull();
    await date.press('Tab');

    expect(await date.getAttribute('aria-invalid')).toBe('true');
    expect(await reader.textIn('form')).toContain('请按年、月、日的次序填写');
    expect(await date.inputValue()).toBe('2025年12月');
  });

  it('reads back at once what is typed', async () => {
    await begin();
    await field('standard.number').fill('t/ctes1046-2021');
    expect(await reader.textIn('form')).toContain('读作 T/CTES 1046—2021');
    await field('standard.number').fill('1046');

    expect(await reader.textIn('form')).toContain('没有读出团体标准编号');
    expect(await field('standard.number').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what is filled in through steps, language, back and reload, and nothing of it in the address', async () => {
    await begin();
    await field('standard.number').fill('T/CTES 1046—2021');
    await reader.page.getByRole('button', { name: '下一步' }).click();
    await field('applicant.orgType').waitFor();
    await reader.page.goBack();
    await field('standard.number').waitFor();
    await reader.page.getByText('English').click();
    await reader.page.waitForURL('**lang=en**');
    await reader.page.reload();
    await reader.settled();

    expect(await field('standard.number').inputValue()).toBe('T/CTES 1046—2021');
    expect(reader.page.url()).not.toContain('1046');
  });

  it('leads by keyboard through all steps to the verdict and the answers', async () => {
    await begin('en');
    // materials are named as they stand in a filing; here nothing is handed in yet
    expect(await reader.textIn('form')).not.toContain('Nothing is handed in yet');
    await reader.open(`${CHECK}?step=filing-2`);
    expect(await reader.textIn('form')).toContain('Nothing is handed in yet');
    await reader.open(CHECK);
    await field('standard.implementedOn').fill('2026-01-01');
    for (let step = 0; step < 10 && !reader.page.url().includes('step=end'); step += 1) {
      const button = reader.page.locator('form .button.primary');
      const before = reader.page.url();
      await button.focus();
      await reader.press('Enter');
      await reader.page.waitForURL((url) => url.href !== before);
      // each step begins at its heading, in sight
      const heading = reader.page.locator('#step-heading:focus');
      await heading.waitFor();
      const { y } = (await heading.boundingBox()) ?? { y: -1 };
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(400);
    }
    const said = await reader.textIn('main');

    expect(said).toContain('It does not qualify');
    expect(said).toContain('The date of implementation must be not after 31 December 2025');
    expect(said).toContain('whose cut-off is 1 July 2026 or later');
    expect(said).toContain('What the clause still needs');
    // what one does about it stands before the clauses, and those stand once
    expect(said.indexOf('Start filing with these answers')).toBeLessThan(said.indexOf('Clauses'));
    expect(await reader.page.locator('.beside').count()).toBe(0);
    expect(await reader.bareIds()).toEqual([]);
    expect(await reader.axe()).toEqual([]);
  });

  it('says that nothing could be judged where what judges is not loaded, and keeps the questions', async () => {
    await reader?.close();
    reader = await Reader.at(here.browser, here.round.api);
    await reader.page.route(/\/rules-[^/]*\.js$/, (route) => route.abort());
    await reader.open(CHECK);
    await reader.page.locator('.beside', { hasText: '未能完成预判' }).waitFor();

    expect(await field('standard.number').count()).toBe(1);
  });
});
