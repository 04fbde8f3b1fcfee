import { describe, expect, it } from 'vitest';
import { expectReadable } from '../browsed-round.ts';
import type { Reader } from '../chromium.ts';
import { freshSerial, Association, CALL, SOON, apiOf, filled } from '../association.ts';
import { answerByTab, answerByTabForGood, byKeyboardAlone, enter, tick } from '../keyboard.ts';

const here = new Association();
const isFocused = (element: Element) => element === document.activeElement;
const isRecommended = async (id: string) =>
  (await here.clerk.get(apiOf(id))).json['state'] === 'recommended';

describe('a recommender', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 141-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 142-2019', scheme: 'dark', width: 360 },
  ] as const)('ticks item by item and recommends by keyboard, in $language', (how) =>
    here.reading(how, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(how.number));
      await here.clerk.submit(CALL, { id, version: 1 });
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      byKeyboardAlone(reader);
      await reader.signIn('recommender-1', `/recommender?call=${CALL}`);
      await enter(reader, 'link', how.number.replace('-', '—'));
      await reader.page.locator('#checklist').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      const recommend = reader.page.locator('.acts [aria-keyshortcuts="a"]');
      // the list stands below all that was filed: one key leads there

      await reader.press('l');
      await expect
        .poll(() => reader.page.locator('#checklist input').first().evaluate(isFocused), SOON)
        .toBe(true);
      const boxes = await reader.page.locator('#checklist input').all();
      for (const box of boxes) {
        // not before the last of them is ticked
        expect(await recommend.count()).toBe(0);
        await tick(reader, box);
      }
      await recommend.waitFor();
      // what was ticked outlives a reload
      await reader.page.reload();
      await recommend.waitFor();
      expect(await reader.page.locator('#checklist input:checked').count()).toBe(boxes.length);
      await reader.tabTo(recommend);
      await reader.press('Enter');
      await answerByTab(reader, say('推荐', 'Recommend'));
      await reader.page.getByText(say('请填写理由', 'Please state the reason')).waitFor();
      expect(await reader.axe()).toEqual([]);
      await reader.write(reader.page.locator('#act-reason'), '同意推荐');
      await answerByTabForGood(reader, say('推荐', 'Recommend'), () => isRecommended(id));
      // nothing is left to do here: that it was done is said where one is
      const sent = reader.page.locator('.sent');
      await sent.waitFor();
      expect(await sent.innerText()).toContain(how.number.replace('-', '—'));
      expect(await reader.axe()).toEqual([]);
      await reader.pass(9);
      await sent.waitFor({ state: 'detached' });

      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each([
    { language: 'zh-CN', count: 2, ticked: 2, scheme: 'dark', width: 360 },
    { language: 'en', count: 3, ticked: 2, scheme: 'light', width: 1280 },
  ] as const)('recommends several that are ticked each, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const filed: string[] = [];
      const numbers = Array.from({ length: how.count }, () => freshSerial());
      for (const number of numbers) {
        const { id } = await here.clerk.start(CALL, filled(`T/CNTAC ${number}-2019`));
        await here.clerk.submit(CALL, { id, version: 1 });
        filed.push(id);
      }
      const queue = `/recommender?call=${CALL}`;
      byKeyboardAlone(reader);
      await reader.signIn('recommender-1', queue);
      for (const number of numbers.slice(0, how.ticked)) {
        await enter(reader, 'link', `T/CNTAC ${number}—2019`);
        await tickAll(reader);
        await enter(reader, 'link', say('推荐待办', 'To recommend'));
        await reader.settled();
      }
      await reader.page.getByText(say('没有规定推荐名额', 'give no quota')).waitFor();
      for (const number of numbers)
        await tick(reader, reader.page.getByRole('checkbox', { name: `T/CNTAC ${number}—2019` }));
      await expectReadable(reader);
      await many(reader, 'a', say('同意推荐', 'agreed'), say('逐件核对', 'See for each'));
      await expectReadable(reader);
      const outcome = await reader.textIn('dialog tbody');
      expect(outcome.match(new RegExp(say('可以办理', 'can be done'), 'g'))).toHaveLength(
        how.ticked,
      );
      await answerByTab(reader, say(`推荐 ${how.ticked} 件`, `Recommend: ${how.ticked}`));
      await expect
        .poll(async () => Promise.all(filed.map(isRecommended)), SOON)
        .toEqual(filed.map((_id, at) => at < how.ticked));
      await reader.page.getByText(say('推荐：已办', 'Recommend: ')).first().waitFor();
      await expectReadable(reader);

      await enter(reader, 'link', say('推荐排序', 'Order of recommendations'));
      await reader.page.locator('.ranking li').first().waitFor();
      await expectReadable(reader);
      expect(await reader.textIn('.ranking')).toContain(`T/CNTAC ${numbers[0]}—2019`);
      const second = await reader.page.locator('.ranking li').nth(1).innerText();
      const up = { name: say('上移', 'Up') };
      await reader.tabTo(reader.page.locator('.ranking li').nth(1).getByRole('button', up));
      await reader.press('Enter');
      await expect
        .poll(() => reader.page.locator('.ranking li').first().innerText(), SOON)
        .toBe(second);
    }),
  );

  it('returns what is selected, with one reason', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled('T/CNTAC 147-2019'));
      await here.clerk.submit(CALL, { id, version: 1 });
      byKeyboardAlone(reader);
      await reader.signIn('recommender-1', `/recommender?call=${CALL}`);
      await tick(reader, reader.page.getByRole('checkbox', { name: 'T/CNTAC 147—2019' }));
      await many(reader, 'b', '样例：请补充', '逐件核对');
      await answerByTab(reader, '退回修改 1 件');
      await expect
        .poll(async () => (await here.clerk.get(apiOf(id))).json['state'], SOON)
        .toBe('returned');
      expect(reader.complaints).toEqual([]);
    }));
});

/** Ticks each item of the checklist. */
async function tickAll(reader: Reader): Promise<void> {
  await reader.page.locator('#checklist').waitFor();
  for (const box of await reader.page.locator('#checklist input').all()) await tick(reader, box);
}

/** Asks by its key for something to be done with those that are selected, and tries it first. */
async function many(reader: Reader, key: string, reason: string, check: string): Promise<void> {
  await reader.tabTo(reader.page.locator(`[aria-keyshortcuts="${key}"]`));
  await reader.press('Enter');
  await answerByTab(reader, check);
  await expect.poll(() => reader.focused(), SOON).toBe('many-reason');
  await reader.page.keyboard.type(reason);
  await answerByTab(reader, check);
  await reader.page.locator('dialog tbody tr').first().waitFor();
}
