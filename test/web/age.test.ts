import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  OLD_AFTER_MS,
  age,
  isNewPage,
  readAnew,
  readings,
  wasRead,
  watchReturns,
} from '../../web/data/age.ts';
import { navigation } from '../../web/app/navigation.ts';
import { chinese } from './rendered.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  age.value = null;
});
afterEach(() => vi.useRealTimers());

/** What the menu leads to, from somewhere. */
const pagesAt = (path: string) => navigation(chinese, path, null).flatMap(({ pages }) => pages);

/** A window's document, as far as it tells whether anybody looks at it. */
class Looked extends EventTarget {
  visibilityState = 'visible';

  turn(visibilityState: 'hidden' | 'visible'): void {
    this.visibilityState = visibilityState;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function backAfter(ms: number, isOfInterest = true) {
  const page = new Looked();
  watchReturns(page as unknown as Document, () => isOfInterest);
  page.turn('hidden');
  vi.setSystemTime(Date.now() + ms);
  page.turn('visible');
  return age.value;
}

describe('a page', () => {
  it('may be old where somebody comes back to it after five minutes', () => {
    expect(backAfter(OLD_AFTER_MS)).toBe('old');
  });

  it('is not old a moment before, nor to whoever only reads what anyone may', () => {
    expect(backAfter(OLD_AFTER_MS - 1)).toBeNull();
    expect(backAfter(OLD_AFTER_MS, false)).toBeNull();
  });

  it('is read anew once all that it asked for has come', () => {
    const before = readings.value;
    readAnew();
    expect([age.value, readings.value]).toEqual(['reading', before + 1]);
    wasRead(true);
    expect(age.value).toBe('read');
  });

  it('was not read where one of its answers failed, before or after another came', () => {
    for (const came of [
      [true, false],
      [false, true],
    ]) {
      readAnew();
      came.forEach(wasRead);
      expect(age.value).toBe('unread');
    }
  });

  it('is new where another one is opened, also while that one is still coming', () => {
    backAfter(OLD_AFTER_MS);
    isNewPage();
    expect(age.value).toBeNull();
    readAnew();
    isNewPage();
    expect(age.value).toBe('reading');
  });

  it('is read anew by its own entry of the menu, and by no other', () => {
    const again = pagesAt('/calls').filter((entry) => 'again' in entry);

    expect(again.map(({ to, again: press }) => [to, press])).toEqual([['/calls', readAnew]]);
    expect(pagesAt('/calls/sample-2026').filter((entry) => 'again' in entry)).toEqual([]);
  });
});
