import type { Reader } from '../chromium.ts';
import { CALL } from '../association.ts';

/** Takes so many from the queue to accepted, by keys alone; gives how many keys that took. */
export async function acceptByKeys(reader: Reader, cases: number): Promise<number> {
  await reader.signIn('examiner-1', `/examiner?call=${CALL}&view=unclaimed`);
  let keys = 0;
  const press = async (key: string) => {
    await reader.page.locator(`[aria-keyshortcuts="${key}"]:not([aria-disabled])`).waitFor();
    await reader.press(key);
    keys += 1;
  };
  for (let at = 0; at < cases; at += 1) {
    const before = reader.page.url();
    await press('n');
    await reader.page.waitForURL((url) => url.href !== before);
    await press('c');
    await press('a');
    await confirm(reader);
    keys += 1;
    // what is sent is sent for good once the next one is accepted, or its ten seconds are over
    await reader.page.locator('.undo').waitFor();
    // a key that comes while the dialog still stands is the dialog's
    await reader.page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  return keys;
}

/** The dialog has its words already, and the focus stands on its button. */
async function confirm(reader: Reader): Promise<void> {
  await reader.page.locator('dialog[open] button[type="submit"]:focus').waitFor();
  await reader.press('Enter');
}
