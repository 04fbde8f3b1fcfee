import { readFile } from 'node:fs/promises';
import { parseCsv } from '../../../shared/sheets/csv.ts';
import type { Reader } from '../chromium.ts';
import { SOON, control } from '../association.ts';
import { chooseFile, enter } from '../keyboard.ts';
import { expect } from 'vitest';

/** Takes the template by keyboard; gives its rows by the titles of its columns. */
export async function template(
  reader: Reader,
  button: string,
): Promise<{ readonly titles: readonly string[]; readonly ids: readonly string[] }> {
  const downloading = reader.page.waitForEvent('download');
  await enter(reader, 'button', button);
  const text = await readFile(await (await downloading).path(), 'utf8');
  const [head, ...rows] = parseCsv(text);
  return { titles: head?.fields ?? [], ids: rows.map(({ fields }) => fields[0]?.trim() ?? '') };
}

/** Chooses a filled in file, by keyboard. */
export async function giveBack(reader: Reader, buffer: Buffer): Promise<void> {
  const file = { name: '填好.csv', mimeType: 'text/csv', buffer };
  await chooseFile(reader, control(reader, 'sheet'), file);
}

/** Drops it there instead. */
export async function drop(reader: Reader, text: string): Promise<void> {
  const transfer = await reader.page.evaluateHandle((content) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([content], '填好.csv', { type: 'text/csv' }));
    return dropped;
  }, text);
  await reader.page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

/** The rows of the table that is shown, cell by cell. */
export async function rowsOf(reader: Reader): Promise<string[]> {
  const rows = await reader.page.locator('#give-back tbody tr').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' '));
}

/** Waits until the rows are told as expected, in their order. */
export async function expectRows(reader: Reader, ...says: readonly RegExp[]): Promise<void> {
  await expect
    .poll(() => rowsOf(reader), SOON)
    .toEqual(says.map((each) => expect.stringMatching(each)));
}
