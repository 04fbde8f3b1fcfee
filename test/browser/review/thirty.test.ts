import { describe, expect, it } from 'vitest';
import { tries } from '../../support/vitest/effort.ts';
import { Association, CALL, SOON, freshNumber } from '../association.ts';
import type { Reader } from '../chromium.ts';

const here = new Association();
/** Thirty by `npm run test:long`. */
const CASES = Math.min(30, tries(8));
const MOST_ACTIONS = 4;
const ACCEPTED = `/v1/examiner/calls/${CALL}/applications?queue=accepted&limit=100`;

describe('an examiner at the keyboard', { timeout: 1_200_000 }, () => {
  it(`takes ${CASES} filings from the queue to accepted by ${MOST_ACTIONS} keys each`, () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      for (let at = 0; at < CASES; at += 1) await here.recommended(freshNumber());
      const examiner = await here.round.signIn('examiner-1');
      const accepted = async () =>
        ((await examiner.get(ACCEPTED)).json['applications'] as unknown[]).length;
      const already = await accepted();
      await reader.signIn('examiner-1', `/examiner?call=${CALL}&view=unclaimed`);
      let actions = 0;
      const press = async (key: string) => {
        await reader.page.locator(`[aria-keyshortcuts="${key}"]:not([aria-disabled])`).waitFor();
        await reader.press(key);
        actions += 1;
      };
      for (let at = 0; at < CASES; at += 1) {
        const before = reader.page.url();
        await press('n');
        await reader.page.waitForURL((url) => url.href !== before);
        await press('c');
        await press('a');
        await confirm(reader);
        actions += 1;
        // what is sent is sent for good once the next one is accepted, or its ten seconds are over
        await reader.page.locator('.undo').waitFor();
      }
      await expect.poll(accepted, SOON).toBe(already + CASES);
      expect(actions).toBeLessThanOrEqual(MOST_ACTIONS * CASES);
      process.stdout.write(`${CASES} filings accepted by ${actions} keys\n`);
      expect(reader.complaints).toEqual([]);
    }));
});

/** The dialog has its words already, and the focus stands on its button. */
async function confirm(reader: Reader): Promise<void> {
  await reader.page.locator('dialog[open] button[type="submit"]:focus').waitFor();
  await reader.press('Enter');
}
