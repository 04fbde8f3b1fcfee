import axe from 'axe-core';
import { type Browser, type Locator, type Page, chromium } from 'playwright-core';
import { type Language, inLanguage } from '../../web/reader/language.ts';

/** What a reader's device makes of a page. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** In CSS pixels. */
  readonly width: number;
}

/** How somebody reads. */
export interface Reading extends Partial<Look> {
  readonly language?: Language;
  readonly zone?: string;
}

/** The browser that CHROMIUM names. */
export function startChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath) throw new Error('CHROMIUM names no browser');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

const AXE: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // what conforms is not described, node by node
  resultTypes: ['violations'],
};

const HEIGHT = 900;

/** One window of somebody who reads the pages at `site`. */
export class Reader {
  readonly page: Page;
  readonly language: Language;
  readonly #site: string;
  /** What the page reported: errors that nobody caught, and what its policy forbade. */
  readonly complaints: string[] = [];

  private constructor(page: Page, site: string, language: Language) {
    this.page = page;
    this.language = language;
    this.#site = site;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // the issuer's own page is none of ours
      const isOurs = message.location().url.startsWith(site);
      if (message.type() === 'error' && isOurs) this.complaints.push(message.text());
    });
  }

  static async at(browser: Browser, site: string, reading: Reading = {}): Promise<Reader> {
    const { language = 'zh-CN', scheme = 'light', width = 1280, zone = 'Asia/Shanghai' } = reading;
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      timezoneId: zone,
      locale: language,
    });
    // for a machine that is very busy
    context.setDefaultTimeout(120_000);
    return new Reader(await context.newPage(), site, language);
  }

  /** A window for whoever reads, which is closed however it ends. */
  static async reading<T>(
    browser: Browser,
    site: string,
    how: Reading,
    what: (reader: Reader) => Promise<T>,
  ): Promise<T> {
    const reader = await Reader.at(browser, site, how);
    try {
      return await what(reader);
    } finally {
      await reader.close();
    }
  }

  /** Looks at the same page on another device. */
  async lookAs({ scheme, width }: Look): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    await this.page.setViewportSize({ width, height: HEIGHT });
  }

  /** Opens an address of the pages in the reader's language; gives the status that it came with. */
  async open(address: string): Promise<number> {
    const answer = await this.page.goto(`${this.#site}${inLanguage(address, this.language)}`);
    await this.settled();
    return answer?.status() ?? 0;
  }

  /** Waits until the page stands: it has its heading, and nothing on it is still being loaded. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    // several parts may wait at once
    await this.page.locator(':root:not(:has([aria-busy="true"]))').waitFor({ state: 'attached' });
  }

  /** Goes to a page that asks for it, and signs in by keys as a local account on the issuer's own page. */
  async signIn(account: string, address: string): Promise<void> {
    await this.page.goto(`${this.#site}${inLanguage(address, this.language)}`);
    await this.tabTo(this.page.locator(`button[name="account"][value="${account}"]`));
    await this.press('Enter');
    await this.page.waitForURL(`${this.#site}${address}*`);
    await this.settled();
  }

  /** What does not conform to WCAG 2.2, A and AA. */
  async axe(): Promise<string[]> {
    // half a megabyte, once for each document
    const isThere = await this.page.evaluate(() => 'axe' in globalThis);
    if (!isThere) await this.page.evaluate(axe.source);
    const results = await this.page.evaluate(
      (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
      AXE,
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
  }

  /** The ids of clauses that stand where a person looks for what a clause says. */
  bareIds(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('main :not(code, small)')]
        .filter((element) => element.childElementCount === 0)
        .map((element) => (element.textContent ?? '').trim())
        .filter((text) => /^([A-Z]+\d{4}-)?[A-Z]\d{1,2}$/.test(text)),
    );
  }

  /** From here on the page's timers stand still, and go by `pass` alone, until `startClock`. */
  async stopClock(): Promise<void> {
    await this.page.clock.install();
    // a clock stands only ahead of where it is, and a busy machine gives the order late
    await this.page.clock.pauseAt(Date.now() + 60_000);
  }

  async startClock(): Promise<void> {
    await this.page.clock.resume();
  }

  /** So many seconds pass for the page, at once. */
  async pass(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Presses keys one after another, as a person does. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes there by Tab alone, as one does without a mouse; throws where Tab does not lead there. */
  async tabTo(sought: Locator, most = 150): Promise<void> {
    const place = sought.first();
    await place.waitFor();
    for (let step = 0; step <= most; step += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(sought)}`);
  }

  /** Goes there by Tab, and types. */
  async write(sought: Locator, text: string): Promise<void> {
    await this.tabTo(sought);
    await this.page.keyboard.type(text);
  }

  /** What stands where the focus is. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return (at?.innerText || at?.id) ?? '';
    });
  }

  /** Walks by Tab through the whole page; gives what can be reached, in order. */
  async walk(most = 200): Promise<string[]> {
    const reached: string[] = [];
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let step = 0; step < most; step += 1) {
      await this.press('Tab');
      const at = await this.page.evaluate(() => {
        const on = document.activeElement as HTMLElement | null;
        if (!on || on === document.body) return null;
        const [label] = 'labels' in on ? ((on as HTMLInputElement).labels ?? []) : [];
        return on.getAttribute('aria-label') ?? label?.innerText ?? (on.innerText || on.id);
      });
      if (at === null) break;
      reached.push(at);
    }
    return reached;
  }

  /** Waits until the page says so. */
  says(text: string): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  textIn(selector: string): Promise<string> {
    return this.page.locator(selector).innerText();
  }

  /** Signs whose words stick out of them, as where a narrow table has no place for two. */
  spilling(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main .badge')]
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ innerText }) => innerText),
    );
  }

  /** How wide the page is beyond the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
