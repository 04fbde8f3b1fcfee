import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL, OneFiling } from '../../scenarios/one-filing.ts';
import { SOON, choose, control, go } from '../association.ts';
import { Reader, startChromium } from '../chromium.ts';

const filing = new OneFiling(['association-1', 'recommender-1', 'examiner-1', 'expert-1']);
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startChromium();
}, 600_000);
afterAll(() => browser?.close());

describe('an expert', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 151-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 152-2019', scheme: 'dark', width: 360 },
  ] as const)('declares, fills in the sheet and hands it in, in $language', async (how) => {
    await filing.convene(how.number);
    if (!browser) throw new Error('the browser is not started yet');
    const reader = await Reader.at(browser, filing.round.api, how);
    const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);

    await reader.signIn('expert-1', `/expert?call=${CALL}`);
    await go(reader, 'link', how.number.replace('-', '—'));
    await control(reader, 'conflict').waitFor();
    expect(await reader.axe()).toEqual([]);
    expect(await reader.overflow()).toBe(0);
    // nothing of the content before the declaration
    expect(await reader.page.locator('#standard').count()).toBe(0);
    await go(reader, 'button', say('提交声明', 'Declare'));
    await reader.page.locator('.error-summary').waitFor();
    expect(await reader.axe()).toEqual([]);
    await choose(reader, 'conflict', 'none');
    await control(reader, 'statement').fill('样例：没有');
    await go(reader, 'button', say('提交声明', 'Declare'));

    await reader.page.locator('#sheet').waitFor();
    expect(await reader.axe()).toEqual([]);
    expect(await reader.overflow()).toBe(0);
    await control(reader, 'technicalLevel').fill('8');
    await control(reader, 'applicationEffect').fill('11');
    await control(reader, 'leadingRole').fill('7');
    await control(reader, 'comment').fill('样例：意见');
    // a draft outlives a reload
    await reader.page.reload();
    await expect.poll(() => control(reader, 'technicalLevel').inputValue(), SOON).toBe('8');
    await go(reader, 'button', say('提交评分', 'Hand in'));
    await reader.page.locator('.error-summary').waitFor();
    expect(await reader.textIn('.error-summary')).toContain(say('应用效果', 'Effect'));
    expect(await reader.axe()).toEqual([]);
    await control(reader, 'applicationEffect').fill('10');
    await go(reader, 'button', say('提交评分', 'Hand in'));
    await reader.page.locator('#sheet').waitFor({ state: 'detached' });

    await expect.poll(() => reader.textIn('#panel'), SOON).toContain('25');
    expect(await reader.axe()).toEqual([]);
    // what the browser writes down is that the content was refused before the declaration
    expect(reader.complaints).toEqual([expect.stringContaining('409')]);
    await reader.close();
  });
});
