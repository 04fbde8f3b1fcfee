import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL, OneFiling } from '../../scenarios/one-filing.ts';
import { SOON, answerForGood, go } from '../association.ts';
import { Reader, startChromium } from '../chromium.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'decider-1',
  'decider-2',
]);
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startChromium();
}, 600_000);
afterAll(() => browser?.close());

type How = Parameters<typeof Reader.at>[2];

async function reading(how: How, what: (reader: Reader) => Promise<void>): Promise<void> {
  if (!browser) throw new Error('the browser is not started yet');
  const reader = await Reader.at(browser, filing.round.api, how);
  try {
    await what(reader);
    expect(reader.complaints).toEqual([]);
  } finally {
    await reader.close();
  }
}

const stateOf = async () => (await filing.seenBy('decider-2'))['state'];

describe('a decider', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 141-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 142-2019', scheme: 'dark', width: 360 },
  ] as const)('sees scores and proposal, and decides by keyboard, in $language', async (how) => {
    await filing.propose(how.number);
    const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);

    await reading(how, async (reader) => {
      await reader.signIn('decider-1', `/decider?call=${CALL}&view=proposed`);
      await reader.page.getByRole('table').waitFor();
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'link', how.number.replace('-', '—'));
      await reader.page.locator('#panel').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      const panel = await reader.textIn('#panel');
      expect(panel).toContain('24');
      expect(panel).toContain(say('建议入选', 'to be selected'));

      await reader.press('s');
      const dialog = reader.page.getByRole('dialog');
      await dialog.waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await stateOf()).toBe('proposed');
      const isSelected = async () => (await stateOf()) === 'selected';
      await answerForGood(reader, say('入选', 'Select'), isSelected);
    });
  });

  it('does not select without a reason', async () => {
    await filing.convene('T/CNTAC 143-2019');
    const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
    await filing.done('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
    await filing.done('expert-1', 'scores', { scores, comment: '样例：评审意见' });
    await filing.done('expert-1', 'closing', { reason: '样例：评审期满' });
    const proposal = { outcome: 'selected', reasons: '样例：评分', minutes: '样例：纪要' };
    await filing.done('examiner-1', 'proposal', proposal);
    const how = { language: 'zh-CN', scheme: 'light', width: 1280 } as const;

    await reading(how, async (reader) => {
      await reader.signIn('decider-1', `/decider/filings/${CALL}/${filing.id}`);
      await reader.page.locator('#panel').waitFor();
      // that the chair closed it, and why, is before who decides
      expect(await reader.textIn('#panel')).toContain('样例：评审期满');
      await reader.press('x');
      const dialog = reader.page.getByRole('dialog');
      await dialog.waitFor();
      await dialog.getByRole('button', { name: '不入选' }).focus();
      await reader.press('Enter');
      await expect.poll(() => reader.focused(), SOON).toBe('act-reason');
      expect(await stateOf()).toBe('proposed');
    });
  });
});
