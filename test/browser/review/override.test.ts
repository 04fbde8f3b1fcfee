import { describe, expect, it } from 'vitest';
import { Association, CALL, SOON, freshNumber } from '../association.ts';
import { answerByTab, byKeyboardAlone, chooseByKeys, enterAt, retype } from '../keyboard.ts';

const here = new Association();
const CLAUSE = 'SAMPLE2026-A4';
const NAMED = { 'zh-CN': /^人工认定：/, en: /^Record your own finding/ };

describe('judging a clause in person', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)(
    'stands beside the finding with its reason, who it was and when, in $language',
    (how) =>
      here.reading(how, async (reader) => {
        const id = await here.recommended(freshNumber());
        const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
        const examiner = await here.round.signIn('examiner-1');
        await examiner.review({ side: 'examiner', callId: CALL, id }, 'claim');
        await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${id}`);
        byKeyboardAlone(reader);
        const named = NAMED[how.language];
        const first = reader.page.locator('.beside button', { hasText: named }).first();
        await enterAt(reader, first);
        const dialog = reader.page.getByRole('dialog');
        await dialog.waitFor();
        const save = say('记录认定', 'Record it');
        // neither the outcome nor the reason is guessed
        await answerByTab(reader, save);
        await expect.poll(() => dialog.locator('[role="alert"] li').count(), SOON).toBe(2);
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        await chooseByKeys(reader, 'override-outcome', 'unmet');
        await retype(reader, 'override-reason', '样例：公告第三页所载日期不同');
        await answerByTab(reader, save);
        await dialog.waitFor({ state: 'detached' });
        const said = reader.page.locator('.beside .overridden');
        await said.waitFor();
        const text = await said.innerText();
        expect(text).toContain(say('人工认定：不符合', 'By a person: Not met'));
        expect(text).toContain('样例：公告第三页所载日期不同');
        await expect.poll(() => said.innerText(), SOON).toContain('examiner-1');
        expect(await said.innerText()).toContain(say('北京时间', 'Beijing time'));
        expect(await reader.axe()).toEqual([]);
        expect(reader.complaints).toEqual([]);
      }),
  );

  it('is not offered to an examiner who does not hold the case, who reads it all the same', () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      const id = await here.recommended(freshNumber());
      const examiner = await here.round.signIn('examiner-1');
      const at = { side: 'examiner', callId: CALL, id } as const;
      await examiner.review(at, 'claim');
      const override = { clause: CLAUSE, outcome: 'unmet', reason: '样例：与公告不符' };
      await examiner.review(at, 'overrides', override);
      await reader.signIn('examiner-2', `/examiner/filings/${CALL}/${id}`);
      byKeyboardAlone(reader);
      await reader.page.locator('.beside .overridden').waitFor();
      expect(await reader.textIn('.beside .overridden')).toContain('样例：与公告不符');
      expect(await reader.page.locator('.beside button').count()).toBe(0);
      expect(reader.complaints).toEqual([]);
    }));
});
