import { describe, expect, it } from 'vitest';
import { Association, CALL, SOON, apiOf, freshSerial } from '../association.ts';
import type { Reader } from '../chromium.ts';
import { answerByTab, byKeyboardAlone } from '../keyboard.ts';

const here = new Association();
const stateOf = async (id: string) => (await here.clerk.get(apiOf(id))).json['state'];
/** What is done by a key, once it can be. */
const readyFor = (reader: Reader, key: string) =>
  reader.page.locator(`[aria-keyshortcuts="${key}"]:not([aria-disabled])`);
const ready = (reader: Reader, key: string) => readyFor(reader, key).waitFor();

describe('working through the queue', { timeout: 900_000 }, () => {
  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('can stop what was just said from the next case, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const { first, number } = await claimed();
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${first}?view=mine`);
      await acceptAndGoOn(reader, first, say('受理', 'Accept'));
      // it names the case that it is about, which is another one than is shown now
      expect(await reader.textIn('.undo')).toContain(`T/CNTAC ${number}—2019`);
      await reader.tabTo(reader.page.locator('.undo button'));
      expect(await whileDrawing(reader, reader.axe())).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.press('Enter');
      await reader.startClock();
      await reader.page.locator('.undo').waitFor({ state: 'detached' });
      expect(await stateOf(first)).toBe('formal_examination');
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('says of the next case on what could not be done with the last one', () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      const { first } = await claimed();
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${first}?view=mine`);
      await acceptAndGoOn(reader, first, '受理');
      // meanwhile it changes under the examiner
      const examiner = await here.round.signIn('examiner-1');
      await examiner.review({ side: 'examiner', callId: CALL, id: first }, 'release');
      await reader.pass(11);
      await reader.startClock();
      await expect.poll(() => reader.page.locator('main').innerText(), SOON).toContain('没有办成');
      expect(await stateOf(first)).not.toBe('accepted');
    }));

  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('hides nothing that Tab leads to under the bar, $width px wide', (how) =>
    here.reading(how, async (reader) => {
      const { first } = await claimed();
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${first}?view=mine`);
      await ready(reader, 'a');
      const hidden: (string | null)[] = [];
      for (let step = 0; step < 45; step += 1) {
        await reader.press('Tab');
        hidden.push(await reader.page.evaluate(underTheBar));
      }
      expect(hidden.filter((name) => name !== null)).toEqual([]);
      const { end, bar } = await reader.page.evaluate(boxes);
      // the clauses end above it, where they stand beside
      expect(how.width > 1000 ? end : 0).toBeLessThanOrEqual(bar.top);
      // and it leaves most of a telephone to what it is about
      expect(bar.height).toBeLessThan(170);
    }),
  );
});

/** Where the clauses end once one has scrolled down to them, and where the bar stands. */
function boxes() {
  const [panel, bar] = ['.beside', '.acts'].map((at) => document.querySelector(at));
  if (!panel || !bar) throw new Error('no panel, or no bar');
  panel.scrollIntoView({ block: 'start' });
  return { end: panel.getBoundingClientRect().bottom, bar: bar.getBoundingClientRect() };
}

/** What has the focus, where it is wholly under the bar of what may be done. */
function underTheBar(): string | null {
  const at = document.activeElement as HTMLElement;
  const bar = document.querySelector('.acts');
  if (!bar || bar.contains(at)) return null;
  const { top, height } = at.getBoundingClientRect();
  return top + Math.min(height, 24) > bar.getBoundingClientRect().top + 1 ? at.innerText : null;
}

/** Accepts a case by its key, and goes to the next one while that may still be stopped. */
async function acceptAndGoOn(reader: Reader, first: string, word: string): Promise<void> {
  await ready(reader, 'a');
  await ready(reader, 'n');
  await reader.press('a');
  await reader.page.getByRole('dialog').waitFor();
  // the ten seconds pass where a test says so, not where the machine is slow
  await reader.stopClock();
  await answerByTab(reader, word);
  await reader.page.locator('.undo').waitFor();
  await drawn(reader, async () => (await reader.page.locator('dialog[open]').count()) === 0);
  await reader.press('n');
  const isNext = async () => (await readyFor(reader, 'a').count()) > 0;
  await drawn(reader, async () => !reader.page.url().includes(first) && (await isNext()));
}

/** Waits for what looks at the page, which lasts as long as the machine is busy, and a moment for the page. */
async function whileDrawing<T>(reader: Reader, work: Promise<T>): Promise<T> {
  const went: Promise<null> = reader.pass(0.001).then(() => null);
  const ended = await Promise.race([work.then((value) => ({ value })), went]);
  return ended ? ended.value : whileDrawing(reader, work);
}

/** Waits until the page has come so far, a frame of its time at each look. */
async function drawn(reader: Reader, isThere: () => Promise<boolean>): Promise<void> {
  const look = async () => {
    await reader.pass(0.02);
    return isThere();
  };
  await expect.poll(look, SOON).toBe(true);
}

/** Two filings on the desk of the examiner, of which the first is of this standard. */
async function claimed(): Promise<{ first: string; number: number }> {
  const examiner = await here.round.signIn('examiner-1');
  const [number, second] = [freshSerial(), freshSerial()];
  const ids: string[] = [];
  for (const each of [number, second]) {
    const id = await here.recommended(`T/CNTAC ${each}-2019`);
    await examiner.review({ side: 'examiner', callId: CALL, id }, 'claim');
    ids.push(id);
  }
  return { first: ids[0] ?? '', number };
}
