import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../shared/domain/people/roles.ts';
import { Reader, startChromium } from '../chromium.ts';
import { UNITS, expectFigure } from './figures.ts';
import { arrive, enter, routesIn } from './routes.ts';
import { World } from './world.ts';

const world = new World();
let browser: Browser;
const site = () => world.filing.round.api;
const walked = { controls: 0, missed: [] as string[] };

beforeAll(async () => {
  browser = await startChromium();
  await world.fill();
});
afterAll(() => browser?.close());

/** Walks by Tab from the top to the bottom; gives how many controls there are, and those that were not reached. */
async function walk(reader: Reader): Promise<{ count: number; missed: readonly string[] }> {
  const count = await reader.page.evaluate(() => {
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    // what one reaches takes its mark off; of radio buttons one stands for all of its name
    for (const each of controls) each.dataset['unreached'] = '';
    document.addEventListener('focusin', ({ target }) => {
      const reached = target as HTMLInputElement;
      const same = reached.type === 'radio' ? `input[name="${CSS.escape(reached.name)}"]` : null;
      for (const each of same ? document.querySelectorAll<HTMLElement>(same) : [reached])
        delete each.dataset['unreached'];
    });
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
    return controls.length;
  });
  const left = () => reader.page.locator('[data-unreached]').count();
  // round once more than there are controls: the walk may begin in the middle
  for (let pressed = 0; pressed < 2 * count + 5; pressed += 10) {
    for (let at = 0; at < 10; at += 1) await reader.press('Tab');
    if ((await left()) === 0) break;
  }
  const missed = await reader.page
    .locator('[data-unreached]')
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120)));
  return { count, missed };
}

describe('by keyboard alone', () => {
  it.each(['public', ...ROLES] as const)(
    'all on the pages of the room %s is reached',
    async (room) => {
      const reader = await Reader.at(browser, site());
      await enter(reader, room);
      for (const route of routesIn(world).filter((each) => each.room === room)) {
        await arrive(reader, route, site());
        const { count, missed } = await walk(reader);
        walked.controls += count;
        walked.missed.push(...missed);
        expect.soft(missed, route.address).toEqual([]);
        expect.soft(count, route.address).toBeGreaterThan(3);
      }
      await reader.close();
    },
  );

  it('is reached, all of it', () => {
    expectFigure('keyboard', {
      says: {
        zh: '各页面上用 Tab 键到不了的链接、按钮和输入项',
        en: 'links, buttons and fields of all pages that are not reached by Tab',
      },
      value: walked.missed.length,
      unit: UNITS.controls,
      most: 0,
    });
    expectFigure('keyboard', {
      says: { zh: '走过的链接、按钮和输入项', en: 'links, buttons and fields walked through' },
      value: walked.controls,
      unit: UNITS.controls,
      most: null,
    });
  });
});
