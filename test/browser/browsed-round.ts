import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type LocalRound, openRound } from '../scenarios/local-round.ts';
import { Reader, type Reading, startChromium } from './chromium.ts';

/** A local cloud with the sample round open, and a browser, for the tests of a file. */
export class BrowsedRound {
  #round: LocalRound | undefined;
  #browser: Browser | undefined;

  constructor() {
    beforeAll(() => this.open(), 600_000);
    afterAll(async () => {
      await this.#browser?.close();
      await this.#round?.stop();
    });
  }

  protected async open(): Promise<void> {
    [this.#round, this.#browser] = await Promise.all([openRound(), startChromium()]);
  }

  get round(): LocalRound {
    if (!this.#round) throw new Error('the round is not open yet');
    return this.#round;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('the browser is not started yet');
    return this.#browser;
  }

  /** A window on its pages, which is closed however it ends. */
  reading(how: Reading, what: (reader: Reader) => Promise<void>): Promise<void> {
    return Reader.reading(this.browser, this.round.api, how, what);
  }
}

/** A browser alone, for the tests of a file that has its round from elsewhere. */
export function startedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startChromium();
  }, 600_000);
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not started yet');
    return browser;
  };
}

/** The page conforms to WCAG 2.2, A and AA, fits into its window, and has one heading. */
export async function expectReadable(reader: Reader): Promise<void> {
  expect(await reader.axe()).toEqual([]);
  expect(await reader.overflow()).toBe(0);
  expect(await reader.page.locator('h1').count()).toBe(1);
}
