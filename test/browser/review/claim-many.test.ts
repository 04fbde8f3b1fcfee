import { describe, expect, it } from 'vitest';
import { Association, CALL, SOON, apiOf, freshNumber, freshSerial } from '../association.ts';
import { byKeyboardAlone, enter, enterAt, retype, tick } from '../keyboard.ts';

const here = new Association();
const heldBy = async (id: string) => {
  const examiner = await here.round.signIn('examiner-1');
  const { json } = await examiner.get(`/v1/examiner${apiOf(id).slice('/v1'.length)}`);
  return (json['examination'] as { examiner: string } | null)?.examiner ?? null;
};

describe('the queue of the examination, by keyboard alone', { timeout: 900_000 }, () => {
  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('finds by number, and gives several to one examiner at once, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const number = freshSerial();
      const sought = await here.recommended(`T/CNTAC ${number}-2019`);
      const unsought = await here.recommended(freshNumber());
      const where = `/examiner?call=${CALL}&view=unclaimed`;
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', where);
      await reader.page.getByRole('table').waitFor();
      await reader.press('/');
      await reader.page.keyboard.type(`cntac ${number}-`);
      await reader.press('Enter');
      await reader.page.waitForURL((url) => url.searchParams.get('q') === `cntac ${number}-`);
      await expect.poll(() => reader.page.locator('tbody tr').count(), SOON).toBe(1);
      expect(await reader.textIn('tbody')).toContain(`T/CNTAC ${number}—2019`);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      // out of the field, in which letters are letters
      await reader.press('Tab', 'j', 'x');
      await reader.page
        .locator('[aria-keyshortcuts="c"]:not([aria-disabled])', { hasText: '1' })
        .waitFor();
      await reader.press('c');
      await reader.page.getByText(say('已认领 1 件。', '1 claimed.')).waitFor();
      expect(await heldBy(sought)).toBe('examiner-1');
      expect(await heldBy(unsought)).toBe(null);
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('says which one another examiner took first, and claims the others', () =>
    here.reading({ language: 'zh-CN' }, async (reader) => {
      // two that no other is found with
      const serial = freshSerial() * 10;
      const taken = await here.recommended(`T/CNTAC ${serial + 1}-2019`);
      const free = await here.recommended(`T/CNTAC ${serial + 2}-2019`);
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner?call=${CALL}&view=unclaimed`);
      await reader.page.getByRole('table').waitFor();
      await reader.press('/');
      await reader.page.keyboard.type(`cntac ${serial / 10}`);
      await reader.press('Enter');
      await expect.poll(() => reader.page.locator('tbody tr').count(), SOON).toBe(2);
      const colleague = await here.round.signIn('examiner-2');
      await colleague.review({ side: 'examiner', callId: CALL, id: taken }, 'claim');
      await tick(reader, reader.page.locator('thead input[type="checkbox"]'));
      await reader.press('c');
      await reader.page.getByText('已认领 1 件。').waitFor();
      expect(await reader.textIn('.notice li')).toContain(`T/CNTAC ${serial + 1}—2019`);
      expect(await heldBy(free)).toBe('examiner-1');
      expect(await heldBy(taken)).toBe('examiner-2');
    }));

  it.each([
    { language: 'zh-CN', scheme: 'dark', width: 360 },
    { language: 'en', scheme: 'light', width: 1280 },
  ] as const)('keeps a view by its name until one signs out, in $language', (how) =>
    here.reading(how, async (reader) => {
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const lang = how.language === 'en' ? '&lang=en' : '';
      const sought = `/examiner?call=${CALL}&view=mine&q=187${lang}`;
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', sought);
      await enterAt(reader, reader.page.locator('summary', { hasText: /保存的视图|Saved views/ }));
      await enter(reader, 'button', say('保存视图', 'Save the view'));
      await expect.poll(() => reader.focused(), SOON).toBe('view-name');
      expect(await reader.axe()).toEqual([]);
      await retype(reader, 'view-name', '样例视图');
      await enter(reader, 'button', say('保存视图', 'Save the view'));
      await enter(reader, 'link', say('未认领', 'Unclaimed'));
      await reader.page.waitForURL((url) => url.searchParams.get('view') === 'unclaimed');
      await reader.page.locator('details[open]').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await enter(reader, 'link', '样例视图');
      await reader.page.waitForURL((url) => url.searchParams.get('q') === '187');
      await enter(reader, 'button', say('退出', 'Sign out'));
      await reader.page.waitForURL((url) => !url.pathname.startsWith('/examiner'));
      await reader.page.goto(here.round.api);
      // the language that was chosen is nobody's in particular
      const kept = await reader.page.evaluate(() => Object.keys(localStorage));
      expect(kept.filter((key) => key !== 'language')).toEqual([]);
    }),
  );
});
