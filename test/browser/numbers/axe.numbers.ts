import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROLES } from '../../../shared/domain/people/roles.ts';
import { Reader, startChromium } from '../chromium.ts';
import { type Gallery, openGallery } from '../gallery.ts';
import { LANGUAGES, LOOKS } from '../readings.ts';
import { UNITS, expectFigure } from './figures.ts';
import { type Route, arrive, enter, routesIn } from './routes.ts';
import { STATES, shownIn } from './states.ts';
import { World } from './world.ts';

const world = new World();
let browser: Browser;
let gallery: Gallery;

/** How many readings there were, one of a page in a language and a look, and what was found in them. */
const seen = { readings: 0, violations: [] as string[] };

beforeAll(async () => {
  vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'SILENT');
  [browser, gallery] = await Promise.all([startChromium(), openGallery()]);
  await world.fill();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.stop();
});

/** Looks at what stands there in every look. */
async function expectConforming(reader: Reader, at: string): Promise<void> {
  for (const each of LOOKS) {
    await reader.lookAs(each);
    const found = await reader.axe();
    seen.readings += 1;
    const where = `${at} ${reader.language} ${each.scheme} ${each.width}`;
    seen.violations.push(...found.map((violation) => `${where}: ${violation}`));
    expect.soft(found, where).toEqual([]);
  }
}

const site = () => world.filing.round.api;

const reading = (language: Reader['language'], what: (reader: Reader) => Promise<void>) =>
  Reader.reading(browser, site(), { language }, what);

const DOCS = [
  '/docs',
  '/docs#/applicant/submitApplication',
  '/docs/problems',
  '/docs/runbook',
  '/docs/deploying',
];

describe.each(LANGUAGES)('pages in %s', (language) => {
  it.each(['public', ...ROLES] as const)('of the room %s', (room) =>
    reading(language, async (reader) => {
      await enter(reader, room);
      const routes = routesIn(world).filter((each: Route) => each.room === room);
      for (const route of routes) {
        await arrive(reader, route, site());
        await expectConforming(reader, route.address);
      }
    }),
  );

  it('in every state in which there is nothing to show', () =>
    reading(language, async (reader) => {
      await reader.open('/nowhere');
      await expectConforming(reader, '/nowhere');
      for (const [state, answered] of STATES) {
        await reader.page.route('**/v1/**', answered);
        await reader.page.goto(`${site()}/calls${language === 'en' ? '?lang=en' : ''}`);
        await reader.page.locator(shownIn(state)).first().waitFor();
        await expectConforming(reader, state);
        await reader.page.unroute('**/v1/**');
      }
    }));

  it('with every part in every state', async () => {
    const reader = await Reader.at(browser, gallery.url.replace(/\/$/, ''), { language });
    await reader.page.goto(`${gallery.url}${language === 'en' ? '?lang=en' : ''}`);
    await reader.page.locator('h1').waitFor();
    await expectConforming(reader, 'gallery');
    await reader.close();
  });
});

it.each(DOCS)('%s, which is in both languages at once', (address) =>
  reading('zh-CN', async (reader) => {
    await reader.page.goto(`${site()}${address}`);
    // what the contract's page is drawn from comes last
    await reader.page.waitForLoadState('networkidle');
    if (address.includes('#')) await reader.page.locator('.opblock.is-open .parameters').waitFor();
    await expectConforming(reader, address);
  }),
);

it('conform, all of them', () => {
  const pages = routesIn(world).length + 1 + STATES.length + 1;
  // a page that could not be opened was not looked at
  expect(seen.readings).toBe((pages * LANGUAGES.length + DOCS.length) * LOOKS.length);
  expectFigure('axe', {
    says: {
      zh: 'WCAG 2.2 A、AA 不符合之处（axe），全部页面和状态，中英文，明暗，1280 与 360 像素',
      en: 'violations of WCAG 2.2 A and AA (axe), every page and state, in both languages, light and dark, 1280 and 360 px wide',
    },
    value: seen.violations.length,
    unit: UNITS.violations,
    most: 0,
  });
  expectFigure('axe', {
    says: { zh: '其中看过的页面', en: 'readings of a page that were looked at for them' },
    value: seen.readings,
    unit: UNITS.pages,
    most: null,
  });
});
