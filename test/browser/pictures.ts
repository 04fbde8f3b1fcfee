import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PAGES } from '../../web/app/pages.ts';
import { openRound } from '../scenarios/local-round.ts';
import { Reader, type Reading, startChromium } from './chromium.ts';
import { openGallery } from './gallery.ts';

// `npm run pages:pictures`: every page in every state that it has here, wide and narrow, in both
// languages, into build/pictures; CHROMIUM names the browser

const target = join(import.meta.dirname, '../../build/pictures');
const WAYS: readonly Reading[] = (['zh-CN', 'en'] as const).flatMap((language) =>
  [1280, 360].map((width) => ({ language, width })),
);
const CALL = 'sample-2026';

process.env['AWS_LAMBDA_LOG_LEVEL'] ??= 'SILENT';
process.env['CHROMIUM'] ??= '/usr/bin/chromium';
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const [round, gallery, browser] = await Promise.all([openRound(), openGallery(), startChromium()]);
try {
  for (const how of WAYS) {
    await picturesOfPages(browser, how);
    await picturesOfStates(browser, how);
    await pictureOfGallery(browser, how);
  }
} finally {
  await browser.close();
  await Promise.all([gallery.stop(), round.stop()]);
}

async function picturesOfPages(browser: Browser, how: Reading): Promise<void> {
  for (const { room, path } of PAGES) {
    const address = path.replace(':callId', CALL);
    // what needs more than a call to stand on has no picture of its own yet
    if (address.includes(':') || path === '/signed-in') continue;
    const reader = await Reader.at(browser, round.api, how);
    if (room === 'public') await reader.open(address);
    else await reader.signIn(`${room}-1`, address);
    await take(reader, `${room}${path.replaceAll(/[/:]+/g, '-')}`, how);
    await reader.close();
  }
}

/** What stands there where a page cannot be shown. */
async function picturesOfStates(browser: Browser, how: Reading): Promise<void> {
  const reader = await Reader.at(browser, round.api, how);
  await reader.open('/nowhere');
  await take(reader, 'state-not-found', how);
  await reader.page.route('**/v1/**', (route) => route.abort());
  await reader.open('/');
  await take(reader, 'state-offline', how);
  await reader.page.unroute('**/v1/**');
  await reader.page.route('**/v1/**', (route) =>
    route.fulfill({ status: 403, json: { message: 'Forbidden' } }),
  );
  await reader.open('/');
  await take(reader, 'state-forbidden', how);
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
  const path = join(target, `${name}-${language}-${width}.png`);
  await reader.page.screenshot({ path, fullPage: true });
}
