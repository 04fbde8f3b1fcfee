import { describe, expect, it } from 'vitest';
import { ROLES } from '../../shared/domain/people/roles.ts';
import { PAGES } from '../../web/app/pages.ts';
import { BrowsedRound, expectReadable } from './browsed-round.ts';
import type { Reader } from './chromium.ts';
import { LANGUAGES, looksOf } from './readings.ts';

const here = new BrowsedRound();

const CALL = 'sample-2026';
const addressOf = (path: string) => path.replace(':callId', CALL);
const publicPages = PAGES.filter(
  ({ room, path }) =>
    room === 'public' && path !== '/signed-in' && !path.replace(':callId', '').includes(':'),
);
const rooms = ROLES.map((role) => ({
  role,
  pages: PAGES.filter(
    ({ room, path }) => room === role && !path.replace(':callId', '').includes(':'),
  ),
}));

/** Readable, with what a clause says where its id would stand, signs that hold their words, and a title. */
async function expectPage(reader: Reader): Promise<void> {
  await expectReadable(reader);
  expect(await reader.bareIds()).toEqual([]);
  expect(await reader.spilling()).toEqual([]);
  expect(await reader.page.title()).toMatch(/ · /);
}

async function expectPageInItsLooks(reader: Reader, page: number): Promise<void> {
  for (const look of looksOf(page)) {
    await reader.lookAs(look);
    await expectPage(reader);
  }
}

/** How wide a sheet of A4 is between margins of 15 mm, in CSS pixels. */
const ON_A4 = 680;

/** What follows a key or a click may take a slow machine a while. */
const SOON = { timeout: 10_000 };

describe('the pages for anyone', { timeout: 600_000 }, () => {
  it.each(LANGUAGES)('are readable in %s, light and dark, wide and narrow', (language) =>
    here.reading({ language }, async (reader) => {
      for (const [at, { path }] of publicPages.entries()) {
        expect(await reader.open(addressOf(path))).toBe(200);
        // what one language is not looked at in, the other is
        await expectPageInItsLooks(reader, at + LANGUAGES.indexOf(language));
        expect(await reader.page.getAttribute('html', 'lang')).toBe(language);
      }
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('answer an address without a page with 404, and with a page', () =>
    here.reading({}, async (reader) => {
      expect(await reader.open('/nowhere')).toBe(404);
      expect(await reader.textIn('h1')).toBe('没有这个页面');
      await expectPage(reader);
    }));

  it('say so where there is no such call', () =>
    here.reading({ language: 'en' }, async (reader) => {
      await reader.open('/calls/nothing/conditions');

      expect(await reader.textIn('h1')).toBe('There is no such page');
      await expectPage(reader);
    }));

  it('say so where the API does not answer, and go on when it does', () =>
    here.reading({}, async (reader) => {
      await reader.page.route('**/v1/**', (route) => route.abort());
      await reader.open('/');
      expect(await reader.textIn('h1')).toBe('没有连接');
      await reader.page.unroute('**/v1/**');
      await reader.page.getByRole('button', { name: '重试' }).click();
      await reader.page.locator('h1', { hasText: '演示轮次' }).waitFor();
    }));

  it('refuse to make markup of a text', () =>
    here.reading({}, async (reader) => {
      await reader.open('/');
      const made = await reader.page.evaluate(() => {
        try {
          document.body.innerHTML = '<p>';
          return 'made';
        } catch (error) {
          return (error as Error).name;
        }
      });

      expect(made).toBe('TypeError');
    }));

  it('lead by keyboard past the header, to a call, and into the other language at the same place', () =>
    here.reading({}, async (reader) => {
      await reader.open('/');
      await reader.press('Tab');
      expect(await reader.focused()).toBe('跳到正文');
      await reader.press('Enter', 'Tab', 'Tab', 'Tab');
      await expect.poll(() => reader.focused(), SOON).toBe('查看通知');
      await reader.press('Enter');
      await reader.page.waitForURL(`**/calls/${CALL}`);
      await reader.settled();
      await expect.poll(() => reader.focused(), SOON).toContain('演示轮次');
      await reader.page.getByText('English').focus();
      await reader.press('Enter');
      await reader.page.waitForURL(`**/calls/${CALL}?lang=en`);

      await expect.poll(() => reader.textIn('h1'), SOON).toContain('a sample round');
    }));

  it.each(['/packs/PP2024', '/packs/ADOPTION-2023', '/calls/sample-2026/recommenders'])(
    'lose nothing at the edge of the paper, and no half page before a long part: %s',
    (address) =>
      here.reading({ language: 'en', width: ON_A4 }, async (reader) => {
        await reader.open(address);
        await reader.page.emulateMedia({ media: 'print' });
        const cut = await reader.page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((each) => each.scrollWidth > document.documentElement.clientWidth)
            .map((each) => each.tagName),
        );

        expect(cut).toEqual([]);
        expect(await reader.page.locator('.field').filter({ visible: true }).count()).toBe(0);
        const breaks = await reader.page
          .locator('main section')
          .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
        expect(breaks.filter((each) => each !== 'auto')).toEqual([]);
      }),
  );

  it('stay in the language that was chosen, at every address that asks for none', () =>
    here.reading({}, async (reader) => {
      const language = () => reader.page.evaluate(() => document.documentElement.lang);
      await reader.page.goto(`${here.round.api}/?lang=en`);
      await reader.settled();
      await reader.page.goto(`${here.round.api}/calls/${CALL}`);
      await reader.settled();
      expect([await language(), await reader.page.title()]).toEqual([
        'en',
        expect.stringContaining('Association standard pilots'),
      ]);

      await reader.page.getByText('中文').click();
      await reader.page.waitForURL(`**/calls/${CALL}?lang=zh-CN`);
      await reader.page.goto(`${here.round.api}/calls`);
      await reader.settled();
      expect(await language()).toBe('zh-CN');
    }));

  it.each(publicPages.map(({ path }) => path))('let a keyboard reach all there is at %s', (path) =>
    here.reading({}, async (reader) => {
      await reader.open(addressOf(path));
      const reached = await reader.walk();

      expect(reached.length).toBeGreaterThan(5);
      expect(reached.filter((name) => name.trim() === '')).toEqual([]);
    }),
  );
});

describe('the pages of a role', { timeout: 600_000 }, () => {
  it.each(rooms)('are readable for the $role who signs in on the way there', ({ role, pages }) =>
    here.reading({}, async (reader) => {
      await reader.signIn(`${role}-1`, `/${role}`);
      for (const [at, { path }] of pages.entries()) {
        // the issuer knows the person by now and asks nothing
        await reader.page.goto(`${here.round.api}${addressOf(path)}`);
        await reader.page.waitForURL(`${here.round.api}${addressOf(path)}`);
        await reader.settled();
        await expectPageInItsLooks(reader, at);
      }
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('are readable in the dark, in English, on a telephone', () =>
    here.reading({ language: 'en', scheme: 'dark', width: 360 }, async (reader) => {
      await reader.signIn('examiner-1', '/examiner');
      await expectPage(reader);
      expect(await reader.textIn('h1')).toBe('To examine');
    }));

  it('are not shown to another role, who is told so', () =>
    here.reading({}, async (reader) => {
      await reader.signIn('association-1', '/association');
      await reader.page.evaluate(() => history.pushState(null, '', '/examiner'));
      await reader.page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));

      await reader.page.locator('h1', { hasText: '您无权查看此页' }).waitFor();
      expect(await reader.axe()).toEqual([]);
    }));
});
