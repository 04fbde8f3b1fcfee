import type { Browser, FileChooser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SOON, control, forGood } from './association.ts';
import { Reader, type Reading } from './chromium.ts';

/** What puts focus, values or a pointer where a person without a mouse has to bring them by keys. */
const OTHERWISE = [
  'check',
  'clear',
  'click',
  'dblclick',
  'dispatchEvent',
  'dragTo',
  'fill',
  'focus',
  'hover',
  'press',
  'pressSequentially',
  'selectOption',
  'setChecked',
  'setInputFiles',
  'tap',
  'uncheck',
] as const;

const guarded = new WeakSet<Page>();
const watched = new WeakSet();

/** From here on whatever is not done by `press` or `write` fails the test; gives what ends that. */
export function byKeyboardAlone({ page }: Reader): () => void {
  guarded.add(page);
  for (const name of ['click', 'down', 'up', 'move', 'wheel', 'dblclick'] as const)
    page.mouse[name] = () => Promise.reject(new Error(`mouse.${name}() is no key of the keyboard`));
  const one = page.locator('html');
  const every = Object.getPrototypeOf(one) as object;
  for (const on of watched.has(every) ? [page] : [page, every]) {
    for (const name of OTHERWISE) {
      const own = Reflect.get(on, name) as ((...given: unknown[]) => unknown) | undefined;
      if (!own) continue;
      Reflect.set(on, name, function guard(this: Page | Locator, ...given: unknown[]) {
        const at = this === page ? page : (this as Locator).page();
        if (guarded.has(at)) throw new Error(`${name}() is no key of the keyboard`);
        return own.apply(this, given);
      });
    }
    watched.add(on);
  }
  return () => guarded.delete(page);
}

/** A window of somebody without a pointer, on pages that complain of nothing. */
export function readingByKeys(
  browser: Browser,
  site: string,
  how: Reading,
  what: (reader: Reader) => Promise<void>,
): Promise<void> {
  return Reader.reading(browser, site, how, async (reader) => {
    byKeyboardAlone(reader);
    await what(reader);
    expect(reader.complaints).toEqual([]);
  });
}

/** Activates a button or follows a link, reached by Tab alone. */
export async function enter(
  reader: Reader,
  role: 'button' | 'link',
  name: string | RegExp,
): Promise<void> {
  await enterAt(reader, reader.page.getByRole(role, { name, exact: true }));
}

/** Activates what is there, reached by Tab alone. */
export async function enterAt(reader: Reader, place: Locator): Promise<void> {
  await reader.tabTo(place);
  await reader.press('Enter');
}

/** Presses a button of the dialog, reached by Tab alone. */
export async function answerByTab(reader: Reader, name: string | RegExp): Promise<void> {
  await enterAt(reader, reader.page.getByRole('dialog').getByRole('button', { name }));
}

/** Does so, and lets the ten seconds pass in which an act may be stopped. */
export async function answerByTabForGood(
  reader: Reader,
  name: string | RegExp,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await forGood(reader, () => answerByTab(reader, name), isDone);
}

/** Types into a field instead of what it holds. */
export async function retype(reader: Reader, id: string, text: string): Promise<void> {
  await reader.tabTo(control(reader, id));
  await reader.press('Control+a');
  await reader.page.keyboard.type(text);
  expect(await control(reader, id).inputValue()).toBe(text);
}

/** Ticks a box. */
export async function tick(reader: Reader, box: Locator): Promise<void> {
  await reader.tabTo(box);
  await reader.press(' ');
  await expect.poll(() => box.isChecked(), SOON).toBe(true);
}

/** Chooses what has this value, of boxes or of a group of which one is chosen. */
export async function chooseByKeys(reader: Reader, id: string, value: string): Promise<void> {
  const sought = control(reader, id).locator(`input[value="${value}"]`);
  await sought.waitFor();
  if ((await sought.getAttribute('type')) === 'checkbox') await tick(reader, sought);
  else await byArrows(reader, sought);
}

/** Chooses one of a group: Tab leads to the chosen one or the first, and arrows on from there. */
export async function byArrows(reader: Reader, sought: Locator): Promise<void> {
  const group = reader.page.locator(`input[name="${await sought.getAttribute('name')}"]:enabled`);
  const chosen = group.and(reader.page.locator(':checked'));
  const isNew = (await chosen.count()) === 0;
  await reader.tabTo(isNew ? group : chosen);
  if (isNew) await reader.press(' ');
  const most = await group.count();
  for (let step = 0; step < most && !(await sought.isChecked()); step += 1)
    await reader.press('ArrowDown');
  expect(await sought.isChecked()).toBe(true);
}

/** Chooses files, in the dialog that a key opens; a test stands in for the dialog of the system. */
export async function chooseFile(
  reader: Reader,
  field: Locator,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const [chooser] = await Promise.all([
    // told before the way there, not after it: a key overtakes it where the machine is busy
    reader.page.waitForEvent('filechooser'),
    enterAt(reader, field),
  ]);
  await chooser.setFiles(files);
}

interface Entry {
  readonly value?: string;
  readonly label?: string;
  readonly index?: number;
}

/** Takes an entry of a list that drops down, by its arrows. */
export async function pick(reader: Reader, id: string, sought: Entry): Promise<void> {
  const list = control(reader, id);
  await reader.tabTo(list);
  const options = await list.locator('option').count();
  const isThere = async () => {
    const at = await list.evaluate((element) => {
      const { value, selectedIndex: index, selectedOptions } = element as HTMLSelectElement;
      return { value, index, label: selectedOptions[0]?.label ?? '' };
    });
    return Object.entries(sought).every(([name, value]) => at[name as keyof Entry] === value);
  };
  for (let step = 0; step < options && !(await isThere()); step += 1)
    await reader.press('ArrowDown');
  expect(await isThere()).toBe(true);
}
