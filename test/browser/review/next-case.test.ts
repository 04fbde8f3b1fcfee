import { describe, expect, it } from 'vitest';
import { Association, CALL, SOON, answer, apiOf, go } from '../association.ts';
import type { Reader } from '../chromium.ts';

const here = new Association();
const stateOf = async (id: string) => (await here.clerk.get(apiOf(id))).json['state'];
/** What is done by a key, once it can be. */
const ready = (reader: Reader, key: string) =>
  reader.page.locator(`[aria-keyshortcuts="${key}"]:not([aria-disabled])`).waitFor();

describe('working through the queue', { timeout: 900_000 }, () => {
  it.each([
    { language: 'zh-CN', numbers: [161, 162], scheme: 'light', width: 1280 },
    { language: 'en', numbers: [163, 164], scheme: 'dark', width: 360 },
  ] as const)('can stop what was just said from the next case, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const [first = ''] = await claimed(how.numbers);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${first}?view=mine`);
      await ready(reader, 'a');
      await ready(reader, 'n');
      await reader.press('a');
      await answer(reader, say('受理', 'Accept'));
      await reader.page.locator('.undo').waitFor();
      await reader.press('n');
      await reader.page.waitForURL((url) => !url.pathname.includes(first));
      await ready(reader, 'a');
      // it names the case that it is about, which is another one than is shown now
      expect(await reader.textIn('.undo')).toContain(`T/CNTAC ${how.numbers[0]}—2019`);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await go(reader, 'button', say('撤销', 'Undo'));
      await reader.page.locator('.undo').waitFor({ state: 'detached' });
      expect(await stateOf(first)).toBe('formal_examination');
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('says of the next case on what could not be done with the last one', () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      const [first = ''] = await claimed([165, 166]);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${first}?view=mine`);
      await ready(reader, 'a');
      await ready(reader, 'n');
      await reader.press('a');
      await reader.holdClock();
      await answer(reader, '受理');
      await reader.page.locator('.undo').waitFor();
      await reader.press('n');
      await reader.page.waitForURL((url) => !url.pathname.includes(first));
      // meanwhile it changes under the examiner
      const examiner = await here.round.signIn('examiner-1');
      await examiner.review({ side: 'examiner', callId: CALL, id: first }, 'release');
      await reader.pass(11);
      await expect.poll(() => reader.page.locator('main').innerText(), SOON).toContain('没有办成');
      expect(await stateOf(first)).not.toBe('accepted');
    }));
});

/** Filings on the desk of the examiner. */
async function claimed(numbers: readonly number[]): Promise<string[]> {
  const examiner = await here.round.signIn('examiner-1');
  const ids: string[] = [];
  for (const number of numbers) {
    const id = await here.recommended(`T/CNTAC ${number}-2019`);
    await examiner.review({ side: 'examiner', callId: CALL, id }, 'claim');
    ids.push(id);
  }
  return ids;
}
