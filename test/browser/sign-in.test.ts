import { describe, expect, it } from 'vitest';
import { BrowsedRound } from './browsed-round.ts';
import type { Reader } from './chromium.ts';

const here = new BrowsedRound();

const stored = (reader: Reader) =>
  reader.page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );

describe('signing in', { timeout: 600_000 }, () => {
  it('leads back to where one was going, with all that the address asked for', () =>
    here.reading({}, async (reader) => {
      await reader.page.goto(`${here.round.api}/examiner?call=sample-2026&view=mine&lang=en`);
      await reader.page.locator('button[value="examiner-1"]').click();
      await reader.page.waitForURL('**/examiner?**');
      await reader.settled();

      expect(reader.page.url()).toBe(
        `${here.round.api}/examiner?call=sample-2026&view=mine&lang=en`,
      );
      expect(await reader.page.locator('.tabs [aria-current]').innerText()).toBe('Mine');
    }));

  it('begins in the header, and leaves one on the same page', () =>
    here.reading({}, async (reader) => {
      await reader.open('/verify');
      await reader.page.getByRole('button', { name: '登录' }).click();
      await reader.page.locator('button[value="association-1"]').click();
      await reader.page.waitForURL('**/verify');
      await reader.settled();

      expect(await reader.textIn('.header-tools')).toContain('中国纺织工业联合会');
      expect(await reader.textIn('.rooms')).toContain('我的申报');
    }));

  it('keeps no token anywhere but in memory', () =>
    here.reading({}, async (reader) => {
      await reader.signIn('association-1', '/association');

      expect(await stored(reader)).toBe('[[],[],""]');
    }));

  it('is not asked again after a reload, as long as the issuer knows the person', () =>
    here.reading({}, async (reader) => {
      await reader.signIn('association-1', '/association');
      await reader.page.reload();
      await reader.page.waitForURL('**/association');
      await reader.settled();

      await expect.poll(() => reader.textIn('h1'), { timeout: 10_000 }).toBe('我的申报');
    }));

  it('ends here and at the issuer by one sign-out', () =>
    here.reading({}, async (reader) => {
      await reader.signIn('association-1', '/association');
      await reader.page.evaluate(() => sessionStorage.setItem('typed', '"by the one before"'));
      await reader.page.getByRole('button', { name: '退出' }).click();
      await reader.page.locator('button[name="logout"]').click();
      await reader.page.waitForURL(`${here.round.api}/**`);
      await reader.settled();
      expect(await reader.textIn('.header-tools')).toContain('登录');
      // the next one at this machine finds nothing that was typed
      expect(await reader.page.evaluate(() => sessionStorage.getItem('typed'))).toBe(null);
      await reader.page.goto(`${here.round.api}/association`);

      await reader.page.locator('button[value="association-1"]').waitFor();
      expect(reader.page.url().startsWith(here.round.api)).toBe(false);
    }));

  it('that was not begun here is not taken', () =>
    here.reading({}, async (reader) => {
      await reader.open('/signed-in?code=abc&state=xyz');

      await reader.page.locator('h1', { hasText: '登录没有完成' }).waitFor();
      expect(await reader.textIn('.header-tools')).toContain('登录');
    }));

  it('is renewed without a question before a token ends', () =>
    here.reading({}, async (reader) => {
      // the issuer says that its tokens end at once
      await reader.page.route('**/token', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.json()) as object;
        await route.fulfill({ response: answer, json: { ...body, expires_in: 1 } });
      });
      const asked: string[] = [];
      reader.page.on('request', (request) => {
        if (request.url().endsWith('/token')) asked.push(request.postData() ?? '');
      });
      await reader.signIn('association-1', '/association');

      const isRenewed = () => asked.some((body) => body.includes('grant_type=refresh_token'));
      await expect.poll(isRenewed, { timeout: 10_000 }).toBe(true);
      await expect.poll(() => reader.textIn('h1'), { timeout: 10_000 }).toBe('我的申报');
    }));

  it('that has expired keeps the page, and goes on after signing in in another window', () =>
    here.reading({}, async (reader) => {
      await reader.page.route('**/v1/applications*', (route) =>
        route.fulfill({ status: 401, json: { message: 'Unauthorized' } }),
      );
      await reader.signIn('association-1', '/association');
      await reader.page.locator('h1', { hasText: '登录已过期' }).waitFor();
      await reader.page.unroute('**/v1/applications*');
      const [second] = await Promise.all([
        reader.page.waitForEvent('popup'),
        reader.page.getByRole('button', { name: '在新窗口重新登录' }).click(),
      ]);
      await second.waitForEvent('close');

      await reader.page.locator('h1', { hasText: '我的申报' }).waitFor();
      expect(second.isClosed()).toBe(true);
    }));
});
