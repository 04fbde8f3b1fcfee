import { describe, expect, it } from 'vitest';
import {
  Association,
  CALL,
  SOON,
  answer,
  answerForGood,
  apiOf,
  filled,
  go,
} from '../association.ts';

const here = new Association();
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
      await reader.signIn('recommender-1', `/recommender?call=${CALL}`);
      await go(reader, 'link', how.number.replace('-', '—'));
      await reader.page.locator('#checklist').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      const recommend = reader.page.locator('.acts [aria-keyshortcuts="a"]');
      const boxes = await reader.page.locator('#checklist input').all();
      for (const box of boxes) {
        // not before the last of them is ticked
        expect(await recommend.count()).toBe(0);
        await box.focus();
        await reader.press(' ');
        await expect.poll(() => box.isChecked(), SOON).toBe(true);
      }
      await recommend.waitFor();
      // what was ticked outlives a reload
      await reader.page.reload();
      await recommend.waitFor();
      expect(await reader.page.locator('#checklist input:checked').count()).toBe(boxes.length);
      await recommend.focus();
      await reader.press('Enter');
      await answer(reader, say('推荐', 'Recommend'));
      await reader.page.getByText(say('请填写理由', 'Please state the reason')).waitFor();
      expect(await reader.axe()).toEqual([]);
      await reader.page.locator('#act-reason').fill('同意推荐');
      await answerForGood(reader, say('推荐', 'Recommend'), () => isRecommended(id));

      expect(reader.complaints).toEqual([]);
    }),
  );
});
