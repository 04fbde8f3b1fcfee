import { describe, expect, it } from 'vitest';
import { CALL, OneFiling } from '../../scenarios/one-filing.ts';
import { SOON, control } from '../association.ts';
import { startedBrowser } from '../browsed-round.ts';
import { Reader } from '../chromium.ts';
import {
  answerByTab,
  answerByTabForGood,
  byKeyboardAlone,
  chooseByKeys,
  enter,
  enterAt,
  retype,
} from '../keyboard.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'expert-2',
]);
const browser = startedBrowser();

describe('an expert', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 151-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 152-2019', scheme: 'dark', width: 360 },
  ] as const)(
    'declares, fills in the sheet and hands it in by keyboard alone, in $language',
    async (how) => {
      await filing.convene(how.number);
      const reader = await Reader.at(browser(), filing.round.api, how);
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);

      byKeyboardAlone(reader);
      await reader.signIn('expert-1', `/expert?call=${CALL}`);
      await enter(reader, 'link', how.number.replace('-', '—'));
      await control(reader, 'conflict').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      // nothing of the content before the declaration
      expect(await reader.page.locator('#standard').count()).toBe(0);
      await enter(reader, 'button', say('提交声明', 'Declare'));
      await reader.page.locator('.error-summary').waitFor();
      expect(await reader.axe()).toEqual([]);
      await chooseByKeys(reader, 'conflict', 'none');
      await retype(reader, 'statement', '样例：没有');
      // what was told goes as it is put right, and takes no focus with it
      const told = reader.page.locator('.error-summary, .field .error');
      await expect.poll(() => told.count(), SOON).toBe(0);
      expect(await reader.focused()).toBe('statement');
      await enter(reader, 'button', say('提交声明', 'Declare'));

      await reader.page.locator('#sheet').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      // nobody has scored yet: there is nothing to close with
      const close = reader.page.locator('.acts [aria-keyshortcuts="e"]');
      await reader.page.locator('.acts').waitFor();
      expect(await close.count()).toBe(0);
      // the sheet stands below all that was filed: one key leads there
      await reader.press('s');
      await expect.poll(() => reader.focused(), SOON).toBe('technicalLevel');
      await retype(reader, 'technicalLevel', '8');
      await retype(reader, 'applicationEffect', '11');
      await retype(reader, 'leadingRole', '7');
      await retype(reader, 'comment', '样例：意见');
      // a draft outlives a reload
      await reader.page.reload();
      await expect.poll(() => control(reader, 'technicalLevel').inputValue(), SOON).toBe('8');
      await enter(reader, 'button', say('提交评分', 'Hand in'));
      await reader.page.locator('.error-summary').waitFor();
      expect(await reader.textIn('.error-summary')).toContain(say('应用效果', 'Effect'));
      expect(await reader.axe()).toEqual([]);
      await retype(reader, 'applicationEffect', '10');
      await enter(reader, 'button', say('提交评分', 'Hand in'));
      // what is final is shown once more before, and can be stopped after
      await reader.page.locator('dialog[open] .button.primary:focus').waitFor();
      expect(await reader.textIn('dialog[open]')).toMatch(/8.*10.*7/s);
      expect(await reader.axe()).toEqual([]);
      const hasScored = async () => {
        const { allowed } = await filing.seenBy('expert-1');
        return !String(allowed).split(',').includes('score');
      };
      expect(await hasScored()).toBe(false);
      await answerByTabForGood(reader, say('提交评分', 'Hand in'), hasScored);
      await reader.page.locator('#sheet').waitFor({ state: 'detached' });

      await expect.poll(() => reader.textIn('#panel'), SOON).toContain('25');
      expect(await reader.axe()).toEqual([]);
      await enterAt(reader, close);
      await answerByTab(reader, say('结束评审', 'Close the review'));
      await reader.page.getByText(say('请填写理由', 'Please state the reason')).waitFor();
      await retype(reader, 'act-reason', '样例：评分已齐');
      await expect.poll(() => told.count(), SOON).toBe(0);
      expect(await reader.axe()).toEqual([]);
      const isClosed = async () => {
        const { panel } = (await filing.seenBy('examiner-1')) as { panel?: { closed: unknown } };
        return panel?.closed !== null;
      };
      await answerByTabForGood(reader, say('结束评审', 'Close the review'), isClosed);
      await expect.poll(() => reader.textIn('#panel'), SOON).toContain('样例：评分已齐');
      expect(await close.count()).toBe(0);
      // what the browser writes down is that the content was refused before the declaration
      expect(reader.complaints).toEqual([expect.stringContaining('409')]);
      await reader.close();
    },
  );

  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 153-2019', scheme: 'dark', width: 360 },
    { language: 'en', number: 'T/CNTAC 154-2019', scheme: 'light', width: 1280 },
  ] as const)('with a conflict is thanked and led back, in $language', async (how) => {
    await filing.convene(how.number);
    const reader = await Reader.at(browser(), filing.round.api, how);
    const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
    const standing = async () => {
      const { panel } = (await filing.seenBy('examiner-1')) as {
        panel?: { seats: { standing: string }[] };
      };
      return panel?.seats[0]?.standing;
    };
    const thanked = async () => {
      await reader.page
        .getByRole('heading', { level: 1, name: say('已收到您的声明', 'Thank you') })
        .waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.page.reload();
      await reader.page
        .getByRole('heading', { name: say('已不参加这项评审', 'no part in this review') })
        .waitFor();
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'link', say('回到评审待办', 'Back to the list'));
      await reader.page.locator('#call').waitFor();
      await reader.settled();
      expect(await reader.page.getByRole('link', { name: titled }).count()).toBe(0);
    };
    const titled = how.number.replace('-', '—');

    byKeyboardAlone(reader);
    await reader.signIn('expert-1', `/expert?call=${CALL}`);
    const declare = how.language === 'en' ? declareLater : declareAtOnce;
    await declare(reader, titled, async () => (await standing()) === 'conflicted');
    await thanked();
    await reader.close();
  });

  it('who comes after the chair has closed is told so, and how much is done', async () => {
    await filing.file('T/CNTAC 155-2019');
    const seat = (subject: string) => ({
      subject,
      organisation: { code: null, name: '样例大学' },
    });
    const experts = ['expert-1', 'expert-2'].map(seat);
    await filing.done('examiner-1', 'acceptance', { reason: '材料齐全' });
    await filing.done('examiner-1', 'panel', { experts, chair: 'expert-1' });
    await filing.done('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
    const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
    await filing.done('expert-1', 'scores', { scores, comment: '样例：评审意见' });
    const reader = await Reader.at(browser(), filing.round.api);

    byKeyboardAlone(reader);
    await reader.signIn('expert-1', `/expert?call=${CALL}`);
    await reader.page.getByText(/已评分 1 项，共 \d+ 项/).waitFor();
    await filing.done('expert-1', 'closing', { reason: '样例：期满' });
    const closed = filing.id;
    // what came since the page was opened is found by pressing its entry of the menu once more
    await filing.convene('T/CNTAC 156-2019');
    const come = reader.page.getByRole('link', { name: 'T/CNTAC 156—2019' });
    expect(await come.count()).toBe(0);
    await enter(reader, 'link', '评审待办');
    await come.waitFor();
    await reader.page.getByText('已重新读取本页。').waitFor();
    expect(await reader.axe()).toEqual([]);
    await reader.close();
    const late = await Reader.at(browser(), filing.round.api);
    await late.signIn('expert-2', `/expert/filings/${CALL}/${closed}`);
    await late.page.getByRole('heading', { level: 1, name: '这项评审已经结束' }).waitFor();
    expect(await late.axe()).toEqual([]);
    await late.close();
  });
});

type IsDone = () => Promise<boolean>;

async function declareAtOnce(reader: Reader, titled: string, isDone: IsDone): Promise<void> {
  await enter(reader, 'link', titled);
  await chooseByKeys(reader, 'conflict', 'some');
  await retype(reader, 'statement', '样例：参与起草');
  await enter(reader, 'button', '提交声明');
  await expect.poll(isDone, SOON).toBe(true);
}

/** It was found once it was declared that there is none. */
async function declareLater(reader: Reader, titled: string, isDone: IsDone): Promise<void> {
  await filing.done('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
  await enter(reader, 'link', titled);
  await enterAt(reader, reader.page.locator('.acts [aria-keyshortcuts="c"]'));
  await retype(reader, 'act-reason', '样例：参与起草');
  expect(await reader.axe()).toEqual([]);
  await answerByTabForGood(reader, 'I have found a conflict: leave this review', isDone);
}
