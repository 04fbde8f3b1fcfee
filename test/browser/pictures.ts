import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Reader, type Reading, startChromium } from './chromium.ts';
import { openGallery } from './gallery.ts';
import { arrive, enter, routesIn } from './numbers/routes.ts';
import { STATES, shownIn } from './numbers/states.ts';
import { World } from './numbers/world.ts';
import { LANGUAGES } from './readings.ts';

// `npm run pages:pictures`: every page in every state that it has here, wide and narrow or as wide as
// `1280` or `360` says, in both languages or in the one that is named, in light or with `dark` in dark,
// into build/pictures; CHROMIUM names the browser; with `readme` only the six that the README shows, as
// they stand in a window

const named = process.argv.slice(2);
/** What the README shows: where each is told from, and the file that it is there. */
const SHOWN: Readonly<Record<string, string>> = {
  'public-calls-sample-2026-check-step-end': 'check',
  'association-association-filings-sample-2026-draft-sections-standard': 'form',
  'examiner-examiner-filings-sample-2026-claimed': 'dossier',
  'expert-expert-filings-sample-2026-reviewed': 'scores',
  'decider-decider-scores-call-sample-2026': 'decisions',
  'public-calls-sample-2026-results': 'results',
};
const isForReadme = named.includes('readme');
const root = join(import.meta.dirname, '../..');
const target = isForReadme ? join(root, 'docs', 'pictures') : join(root, 'build', 'pictures');
const scheme = named.includes('dark') ? 'dark' : 'light';
const chosen = LANGUAGES.filter((each) => named.includes(each));
const languages = chosen.length > 0 ? chosen : LANGUAGES;
const narrowed = [1280, 360].filter((width) => named.includes(`${width}`));
const widths = narrowed.length > 0 ? narrowed : [1280, 360];
const WAYS: readonly Reading[] = isForReadme
  ? [{ language: 'zh-CN', width: 1280, scheme: 'light' }]
  : languages.flatMap((language) => widths.map((width) => ({ language, width, scheme })));

process.env['AWS_LAMBDA_LOG_LEVEL'] ??= 'SILENT';
process.env['CHROMIUM'] ??= '/usr/bin/chromium';
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const world = new World({ isByHand: true });
const [gallery, browser] = await Promise.all([openGallery(), startChromium(), world.filing.open()]);
const { round } = world.filing;
try {
  await world.fill();
  for (const how of WAYS) {
    await picturesOfPages(browser, how);
    if (isForReadme) continue;
    await picturesOfStates(browser, how);
    await pictureOfGallery(browser, how);
  }
} finally {
  await browser.close();
  await Promise.all([gallery.stop(), round.stop()]);
}

async function picturesOfPages(browser: Browser, how: Reading): Promise<void> {
  const routes = routesIn(world).filter(
    ({ room, address }) => !isForReadme || `${room}${nameOf(address)}` in SHOWN,
  );
  for (const room of new Set(routes.map((route) => route.room))) {
    const reader = await Reader.at(browser, round.api, how);
    await enter(reader, room);
    for (const route of routes.filter((each) => each.room === room)) {
      await arrive(reader, route, round.api);
      await take(reader, `${room}${nameOf(route.address)}`, how);
    }
    await reader.close();
  }
}

/** Of an address; that of a filing by where it stands, since its id is another each time. */
function nameOf(address: string): string {
  const named = Object.entries(world.at).reduce(
    (text, [name, id]) => text.replace(id, name),
    address,
  );
  return named.replace(world.reportId, 'report').replaceAll(/[/?=]+/g, '-');
}

/** What stands there where a page cannot be shown. */
async function picturesOfStates(browser: Browser, how: Reading): Promise<void> {
  const reader = await Reader.at(browser, round.api, how);
  await reader.open('/nowhere');
  await take(reader, 'state-nowhere', how);
  for (const [state, answered] of STATES) {
    await reader.page.route('**/v1/**', answered);
    await reader.page.goto(`${round.api}/calls${how.language === 'en' ? '?lang=en' : ''}`);
    await reader.page.locator(shownIn(state)).first().waitFor();
    await take(reader, `state-${state.replaceAll(' ', '-')}`, how);
    await reader.page.unroute('**/v1/**');
  }
  await reader.close();
}

async function pictureOfGallery(browser: Browser, how: Reading): Promise<void> {
  const reader = await Reader.at(browser, gallery.url.replace(/\/$/, ''), how);
  await reader.page.goto(`${gallery.url}${how.language === 'en' ? '?lang=en' : ''}`);
  await reader.page.locator('h1').waitFor();
  await take(reader, 'gallery', how);
  await reader.close();
}

async function take(reader: Reader, name: string, { language, width }: Reading): Promise<void> {
  const file = isForReadme ? SHOWN[name] : `${name}-${language}-${width}`;
  await reader.page.screenshot({ path: join(target, `${file}.png`), fullPage: !isForReadme });
}
