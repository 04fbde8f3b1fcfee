import { type Browser, type CDPSession } from 'playwright-core';
import { Reader } from '../chromium.ts';

/** A telephone of little money on a slow line: 1.6 Mbit/s, 150 ms, a quarter of this processor. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};
const TIMES_SLOWER = 4;

/** What a page writes down of itself, for as long as it stands. */
interface Noted {
  /** When what was waited for could first be used, counted from when the document was asked for. */
  usableAt?: number;
  /** Of each key, how long until the page held what follows from it, and until that was drawn. */
  keys: { readonly held: number; readonly drawn: number }[];
  /** Tasks that kept the page from anything else for more than 50 ms. */
  waits: number[];
}

declare global {
  var noted: Noted;
}

/** Has each document of the reader write down how it fares: `selector` is what is waited for. */
export async function noting(reader: Reader, selector: string): Promise<void> {
  await reader.page.addInitScript((wanted) => {
    globalThis.noted = { keys: [], waits: [] };
    // once a message is handed over, what was to be done before it is done
    const afterwards = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then);
      port1.start();
      port2.postMessage(null);
    };
    const look = () => {
      if (noted.usableAt !== undefined || !document.querySelector(wanted)) return;
      noted.usableAt = Number.NaN;
      // drawn, and the page is free to answer
      requestAnimationFrame(() =>
        afterwards(() => {
          noted.usableAt = performance.now();
        }),
      );
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    let changedAt = 0;
    new MutationObserver(() => {
      changedAt = performance.now();
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    document.addEventListener(
      'input',
      () => {
        const from = performance.now();
        afterwards(() => {
          const drawn = performance.now() - from;
          // where nothing on the page followed from it, nobody knows when that was known
          noted.keys.push({ held: changedAt > from ? changedAt - from : drawn, drawn });
        });
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.waits.push(duration);
    }).observe({ type: 'longtask' });
  }, selector);
}

/** What the page wrote down so far. */
export const notedIn = (reader: Reader): Promise<Noted> =>
  reader.page.evaluate(() => globalThis.noted);

/** When what was waited for could be used, in ms. */
export async function usableAt(reader: Reader): Promise<number> {
  const waited = await reader.page.waitForFunction(() => (noted.usableAt ?? Number.NaN) > 0);
  await waited.dispose();
  return (await notedIn(reader)).usableAt ?? Number.NaN;
}

async function devtoolsOf(reader: Reader): Promise<CDPSession> {
  return reader.page.context().newCDPSession(reader.page);
}

/** From here on the reader has a slow line and a slow processor, and nothing kept. */
export async function slow(reader: Reader): Promise<void> {
  const devtools = await devtoolsOf(reader);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
}

/** From here on only the processor is slow. */
export async function slowProcessor(reader: Reader): Promise<void> {
  const devtools = await devtoolsOf(reader);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
}

/** On a narrow window. */
export const reading = <T>(browser: Browser, site: string, what: (reader: Reader) => Promise<T>) =>
  Reader.reading(browser, site, { width: 360 }, what);

/** The one that so large a part of them does not exceed. */
export const mostOf = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? Number.NaN;
