import type { Browser, Request, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../shared/domain/people/roles.ts';
import { Reader, startChromium } from '../chromium.ts';
import { UNITS, expectFigure } from './figures.ts';
import { type Route, arrive, enter, routesIn } from './routes.ts';
import { World } from './world.ts';

const KILO = 1000;
const MOST_FIRST = 60;
const MOST_ANY = 130;

const world = new World();
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
  await world.fill();
});
afterAll(() => browser?.close());

const site = () => world.filing.round.api;
const isOfPages = (url: string) => url.startsWith(`${site()}/web/`);

/** What a page is made of, as it came: script and style, compressed, and all with document, icon and headers; no answer of the API. */
class Scales {
  readonly #bytes = new Map<string, { readonly code: number; readonly all: number }>();
  readonly #coming: Promise<void>[] = [];
  /** What came as it is, though it is text. */
  readonly bare: string[] = [];

  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
    reader.page.on('response', this.#take);
  }

  readonly #take = (response: Response) => {
    const request = response.request();
    const isPage = request.isNavigationRequest() && response.url().startsWith(site());
    if (isPage || isOfPages(response.url())) this.#coming.push(this.#weigh(request, response));
  };

  leave(): void {
    this.#reader.page.off('response', this.#take);
  }

  async #weigh(request: Request, response: Response): Promise<void> {
    await response.finished();
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    // the page is the same at each address
    const key = request.isNavigationRequest() ? 'page' : response.url();
    const isCode = ['script', 'stylesheet', 'other'].includes(request.resourceType());
    const code = isCode && !response.url().endsWith('.svg') ? responseBodySize : 0;
    this.#bytes.set(key, { code, all: responseBodySize + responseHeadersSize });
    const coding = await response.headerValue('content-encoding');
    if (coding !== 'br') this.bare.push(`${response.url()} ${coding}`);
  }

  async kilobytes() {
    await Promise.all(this.#coming);
    const sum = (of: 'code' | 'all') =>
      [...this.#bytes.values()].reduce((total, each) => total + each[of], 0) / KILO;
    return { code: sum('code'), all: sum('all'), files: this.#bytes.size };
  }
}

interface Weighed {
  readonly path: string;
  readonly code: number;
  readonly all: number;
  readonly files: number;
}

/** The routes of a room, each as one comes to it who has nothing of the pages yet, by way of the sign-in. */
async function weightsOf(room: Route['room'], routes: readonly Route[]) {
  const reader = await Reader.at(browser, site());
  await enter(reader, room);
  const devtools = await reader.page.context().newCDPSession(reader.page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const weights: Weighed[] = [];
  for (const route of routes) {
    const scales = new Scales(reader);
    await arrive(reader, route, site());
    await reader.page.waitForLoadState('networkidle');
    weights.push({ path: route.path, ...(await scales.kilobytes()) });
    expect.soft(scales.bare, route.address).toEqual([]);
    scales.leave();
  }
  await reader.close();
  return weights;
}

describe('what is loaded', () => {
  it('is light on every route, and lightest on the first page', async () => {
    const routes = routesIn(world);
    const weights: Weighed[] = [];
    for (const room of ['public', ...ROLES] as const)
      weights.push(
        ...(await weightsOf(
          room,
          routes.filter((each) => each.room === room),
        )),
      );
    const first = weights.find(({ path }) => path === '/');
    if (!first) throw new Error('the first page was not weighed');
    const [heaviest = first] = weights.toSorted((one, other) => other.code - one.code);
    const expectLight = ({ code, all, files }: Weighed, zh: string, en: string, most: number) => {
      const unit = UNITS.kilobytes;
      const says = { zh: `${zh}的脚本和样式，压缩后`, en: `script and style of ${en}, compressed` };
      expectFigure('weight', { says, value: code, unit, most });
      expectFigure('weight', {
        says: {
          zh: `其全部 ${files} 个文件，含页面、图标和 HTTP/1.1 的报头`,
          en: `all of its ${files} files, with document, icon and the headers of HTTP/1.1`,
        },
        value: all,
        unit,
        most: null,
      });
    };
    const { path } = heaviest;
    expectLight(first, '首页', 'the first page', MOST_FIRST);
    const [zh, en] = [
      `最重的路径 \`${path}\`（含登录和判断规则）`,
      `the heaviest route, \`${path}\`, sign-in and rules included`,
    ];
    expectLight(heaviest, zh, en, MOST_ANY);
  });
});
