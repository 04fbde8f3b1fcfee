import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from '../scenarios/local-round.ts';
import { Chromium } from './chromium.ts';

let round: LocalRound;
let browser: Chromium;

beforeAll(async () => {
  round = await openRound();
  browser = await Chromium.start(process.env['CHROMIUM'] ?? '');
});
afterAll(async () => {
  await browser?.stop();
  await round?.stop();
});

const PAGES = ['/', '/calls/sample-2026', '/calls/nothing'];
const BOTH = PAGES.flatMap((path) => [path, `${path}?lang=en`]);
const CALL = '/calls/sample-2026';

const open = (path: string, width?: number) => browser.open(`${round.api}${path}`, width);
const textIn = (selector: string) =>
  browser.evaluate<string>(`document.querySelector('${selector}')?.innerText ?? ''`);
const unfold = () =>
  browser.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`);
const focused = () =>
  browser.evaluate<string>(`document.activeElement.innerText || document.activeElement.id`);

async function judge(implementedOn: string): Promise<void> {
  await browser.evaluate(
    `document.getElementById('fact-standard.implementedOn').value = '${implementedOn}'`,
  );
  await browser.evaluate(`document.querySelector('#facts button').focus()`);
  await browser.press('Enter');
  await browser.until(`document.querySelector('#verdict') !== null`);
}

/** The texts whose colour does not stand out from what is behind them (WCAG 2.2, 1.4.3). */
const FAINT = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
      if (alpha > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const isText = ({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== '';
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.checkVisibility?.() !== false && [...each.childNodes].some(isText))
    .filter((each) => {
      const [one, other] = [light(channels(getComputedStyle(each).color)), light(behind(each))];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
    })
    .map((each) => each.innerText);
})()`;

describe('the pages in a browser', { timeout: 180_000 }, () => {
  it.each(BOTH)(
    '%s obeys its policy, says its language and comes without an error',
    async (path) => {
      await open(path);
      // the API says by 404 that there is no such call, which a browser reports
      const complaints = browser.complaints.filter((each) => !each.includes('status of 404'));

      expect(complaints).toEqual([]);
      expect(await browser.evaluate('document.documentElement.lang')).toBe(
        path.includes('lang=en') ? 'en' : 'zh-CN',
      );
      expect(await textIn('#status')).toBe('');
    },
  );

  it.each(BOTH)('%s fits into 320 pixels without sideways scrolling', async (path) => {
    await open(path, 320);
    await unfold();

    expect(await browser.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it.each(BOTH)('%s has text that stands out', async (path) => {
    await open(path);
    await unfold();

    expect(await browser.evaluate(FAINT)).toEqual([]);
  });

  it.each(BOTH)('%s has a name for everything that can be used', async (path) => {
    await open(path);
    await unfold();
    const used = (await browser.spoken()).filter(({ role }) =>
      /^(link|button|textbox|combobox|checkbox|spinbutton|Date|navigation|region)$/.test(role),
    );

    expect(used.length).toBeGreaterThan(3);
    expect(used.filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  it('refuses to make markup of a text', async () => {
    await open('/');

    expect(
      await browser.evaluate(
        `(() => { try { document.body.innerHTML = '<p>'; return 'made'; } catch (e) { return e.name; } })()`,
      ),
    ).toBe('TypeError');
  });

  it('leads by keyboard past the header, to a call and into the other language', async () => {
    await open('/');
    await browser.press('Tab');
    expect(await focused()).toBe('跳到正文');
    await browser.press('Enter');
    await browser.press('Tab');
    expect(await focused()).toContain('样本轮次');
    await browser.press('Enter');
    await browser.until(
      `location.pathname === '${CALL}' && document.querySelector('#facts') !== null`,
    );
    await browser.evaluate(`document.querySelector('header nav a').focus()`);
    await browser.press('Enter');
    await browser.until(
      `location.search === '?lang=en' && document.querySelector('#facts') !== null`,
    );

    expect(await browser.evaluate('location.pathname')).toBe(CALL);
    expect(await textIn('h1')).toContain('a sample round');
  });

  it('judges a standard that is a day too late, and the last day that is not, and goes to the verdict', async () => {
    await open(CALL);
    await judge('2026-01-01');
    const late = await textIn('#judged');
    expect(await focused()).toBe('不符合申报条件');
    await open(CALL);
    await judge('2025-12-31');

    expect(late).toContain('最小的改变：实施日期：2026-01-01 → 2025-12-31');
    expect(await focused()).toBe('尚缺信息');
    expect(await textIn('#judged')).not.toContain('不符合 (');
  });

  it('shows the verdict on a narrow screen, and in colours that stand out', async () => {
    await open(CALL, 320);
    await judge('2026-01-01');
    await unfold();

    expect(await browser.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await browser.evaluate(FAINT)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });

  it('says so where the API does not answer, to the form as well', async () => {
    await open(CALL);
    await browser.block('*/v1/*');
    await judge('2026-01-01');
    const unanswered = await textIn('#judged');
    await open(`${CALL}?lang=en`);
    const page = await textIn('main');
    await browser.block();

    expect(unanswered).toContain('系统没有答复');
    expect(page).toContain('The system does not answer');
  });
});
