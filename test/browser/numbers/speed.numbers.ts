import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL } from '../../scenarios/one-filing.ts';
import { SOON, addressOf, control } from '../association.ts';
import { type Reader, startChromium } from '../chromium.ts';
import { UNITS, expectFigure } from './figures.ts';
import { longLists } from './long-lists.ts';
import { mostOf, notedIn, noting, reading, slow, slowProcessor, usableAt } from './slowly.ts';
import { World } from './world.ts';

/** Each is done so often, and the quickest counts: what else a machine has to do only adds to it. */
const TIMES = 5;
/** Of the keys: one or the other meets the collection of garbage. */
const MOST_KEYS = 0.95;
const MOST = { question: 2000, dossier: 3000, key: 16, wait: 100 } as const;
const unit = UNITS.milliseconds;

const world = new World();
let browser: Browser;
const site = () => world.filing.round.api;

beforeAll(async () => {
  browser = await startChromium();
  await world.fill();
});
afterAll(() => browser?.close());

async function timed(once: (reader: Reader) => Promise<number>): Promise<number> {
  const times: number[] = [];
  // the first time the functions start, which is measured elsewhere
  for (let at = -1; at < TIMES; at += 1) {
    const time = await reading(browser, site(), once);
    if (at >= 0) times.push(time);
  }
  return Math.min(...times);
}

describe('on a slow line and a slow processor', () => {
  it('the first question of the check can soon be answered', async () => {
    const value = await timed(async (reader) => {
      await noting(reader, '[id="standard.number"]:enabled');
      await slow(reader);
      await reader.page.goto(`${site()}/calls/${CALL}/check`);
      return usableAt(reader);
    });
    expectFigure('speed', {
      says: {
        zh: '预判的第一个问题可以回答，1.6 Mbit/s、150 毫秒、处理器慢四倍、没有缓存',
        en: 'the first question of the check can be answered, at 1.6 Mbit/s, 150 ms and a processor four times slower, nothing cached',
      },
      value,
      unit,
      most: MOST.question,
    });
  });

  it('the dossier is soon there, from the queue and by its own address', async () => {
    const address = `/examiner/filings/${CALL}/${world.at.claimed}`;
    const says = (zh: string, en: string) => ({
      zh: `办理页可以使用，${zh}，条件同上`,
      en: `the dossier can be used, ${en}, as slow`,
    });
    const fromQueue = await timed(async (reader) => {
      await noting(reader, '#standard');
      await reader.signIn('examiner-1', `/examiner?call=${CALL}&view=mine`);
      await slow(reader);
      const link = reader.page.locator(`th a[href^="${address}"]`);
      const from = await reader.page.evaluate(() => performance.now());
      await link.press('Enter');
      return (await usableAt(reader)) - from;
    });
    expectFigure('speed', {
      says: says('从待办列表打开', 'from the queue'),
      value: fromQueue,
      unit,
      most: MOST.dossier,
    });
  });
});

describe('typing in the form', () => {
  it.each([
    ['', '', 1],
    ['，处理器慢四倍', ', on a processor four times slower', 4],
  ])('judges at once%s', async (zh, en, times) => {
    const { held, drawn } = await reading(browser, site(), async (reader) => {
      await noting(reader, '.beside .notice');
      await reader.signIn('association-1', `${addressOf(world.at.draft)}/sections/standard`);
      await usableAt(reader);
      if (times > 1) await slowProcessor(reader);
      const rounds: { readonly held: number; readonly drawn: number }[] = [];
      for (let at = 0; at < TIMES; at += 1) {
        await reader.page.evaluate(() => {
          noted.keys = [];
        });
        await typed(reader, 'standard.titleZh', 'a title to be typed');
        await typed(reader, 'standard.number', 'T/CNTAC 1234-2019');
        const { keys } = await notedIn(reader);
        expect(keys.length).toBeGreaterThan(30);
        const mostBy = (by: 'held' | 'drawn') =>
          mostOf(
            keys.map((key) => key[by]),
            MOST_KEYS,
          );
        rounds.push({ held: mostBy('held'), drawn: mostBy('drawn') });
      }
      const best = (by: 'held' | 'drawn') => Math.min(...rounds.map((round) => round[by]));
      return { held: best('held'), drawn: best('drawn') };
    });
    expectFigure('speed', {
      says: {
        zh: `表单中按一键之后重新判断完毕、页面已更新（95% 的键）${zh}`,
        en: `all is judged again after a key in the form, and the page holds it, of 95 % of the keys${en}`,
      },
      value: held,
      unit,
      most: times === 1 ? MOST.key : null,
    });
    expectFigure('speed', {
      says: { zh: `其画面也已画出${zh}`, en: `the same until it is drawn${en}` },
      value: drawn,
      unit,
      most: null,
    });
  });

  it('shows the new verdict with it', async () => {
    const value = await reading(browser, site(), async (reader) => {
      await noting(reader, '.beside .notice');
      await reader.signIn('association-1', `${addressOf(world.at.draft)}/sections/standard`);
      await usableAt(reader);
      await control(reader, 'standard.implementedOn').waitFor();
      const times: number[] = [];
      for (const date of ['2026-01-01', '2019-07-01', '2026-01-01', '2019-07-01', '2026-01-01'])
        times.push(await untilJudged(reader, date));
      return Math.min(...times);
    });
    expectFigure('speed', {
      says: {
        zh: '从改动到新的判断结果显示在旁',
        en: 'from a change to the new verdict beside it',
      },
      value,
      unit,
      most: MOST.key,
    });
  });
});

/** Types into a field as a person does, key after key. */
async function typed(reader: Reader, id: string, text: string): Promise<void> {
  await control(reader, id).fill('');
  await control(reader, id).focus();
  await reader.page.keyboard.type(text, { delay: 30 });
}

/** Changes the date of implementation; gives how long until the clauses beside say something else. */
function untilJudged(reader: Reader, date: string): Promise<number> {
  return reader.page.evaluate(async (value) => {
    const field = document.getElementById('standard.implementedOn') as HTMLInputElement;
    const panel = document.querySelector('.beside') as HTMLElement;
    const stated = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const changed = new Promise<number>((resolve) => {
      new MutationObserver(() => resolve(performance.now())).observe(panel, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    const from = performance.now();
    stated?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return (await changed) - from;
  }, date);
}

/** Down by the wheel, as fast as one does. */
async function scrolled(reader: Reader): Promise<void> {
  await reader.page.mouse.move(600, 600);
  for (let at = 0; at < 20; at += 1) {
    await reader.page.mouse.wheel(0, 1500);
    await reader.page.waitForTimeout(50);
  }
}

describe('a list of 1,000 filings', () => {
  it.each(longLists)('scrolls and filters without a wait: $en', async (list) => {
    const value = await reading(browser, site(), async (reader) => {
      await reader.lookAs({ scheme: 'light', width: 1280 });
      await noting(reader, 'tbody tr');
      await list.serve(reader);
      await list.open(reader, site());
      const rows = reader.page.locator('tbody tr');
      await expect.poll(() => rows.count(), SOON).toBe(list.count);
      const longest: number[] = [];
      for (let at = 0; at < TIMES; at += 1) {
        await reader.page.waitForTimeout(500);
        await reader.page.evaluate(() => {
          noted.waits = [];
        });
        await scrolled(reader);
        for (const sought of list.sought) {
          await list.filter(reader, sought.words);
          await expect.poll(() => rows.count(), SOON).toBe(sought.count);
          await reader.page.waitForTimeout(500);
        }
        longest.push(Math.max(0, ...(await notedIn(reader)).waits));
      }
      return Math.min(...longest);
    });
    expectFigure('speed', {
      says: {
        zh: `1,000 件的列表滚动和筛选时最长的等待：${list.zh}`,
        en: `longest wait while a list of 1,000 filings is scrolled and filtered: ${list.en}`,
      },
      value,
      unit,
      most: MOST.wait,
    });
  });
});
