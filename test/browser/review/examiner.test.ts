import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../support/documents/pdf-text.ts';
import { Association, CALL, SOON, apiOf, filedWithPicture } from '../association.ts';
import {
  answerByTab,
  answerByTabForGood,
  byKeyboardAlone,
  chooseByKeys,
  enter,
  pick,
  retype,
  tick,
} from '../keyboard.ts';

const here = new Association();
const QUEUE = `/examiner?call=${CALL}&view=unclaimed`;
const stateOf = async (id: string) => (await here.clerk.get(apiOf(id))).json['state'];
const is = (id: string, state: string) => async () => (await stateOf(id)) === state;

describe('an examiner', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 131-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 132-2019', scheme: 'dark', width: 360 },
  ] as const)('takes a filing from the queue to accepted by keyboard, in $language', (how) =>
    here.reading(how, async (reader) => {
      const id = await here.recommended(how.number);
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', QUEUE);
      await enter(reader, 'link', how.number.replace('-', '—'));
      await reader.page.locator('#standard').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      expect(await reader.textIn('.stated >> nth=0')).toContain(say('尚无人认领', 'nobody yet'));
      // what nobody holds is not decided on
      expect(await reader.page.getByRole('button', { name: /受理|Accept/ }).count()).toBe(0);
      await reader.press('c');
      await expect
        .poll(() => reader.textIn('.stated >> nth=0'), SOON)
        .toContain(say('您本人', 'you'));
      await reader.press('a');
      await reader.page.getByRole('dialog').waitFor();
      expect(await reader.axe()).toEqual([]);
      // as long as this test takes: what passes is said here, whatever the machine has to do
      await reader.stopClock();
      await answerByTab(reader, say('受理', 'Accept'));
      const waits = reader.page.locator('.undo');
      await waits.waitFor();
      // whoever is on the way there by Tab has the ten seconds anew, and at the button no time passes
      await reader.pass(9);
      await reader.press('Tab');
      await reader.pass(9);
      await reader.tabTo(waits.getByRole('button'));
      await reader.pass(60);
      expect(await waits.innerText()).toContain(say('不计时', 'No time passes'));
      expect(await stateOf(id)).toBe('formal_examination');
      await reader.startClock();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.press('Enter');
      await waits.waitFor({ state: 'detached' });
      expect(await stateOf(id)).toBe('formal_examination');
      await reader.press('a');
      await reader.page.getByRole('dialog').waitFor();
      await answerByTabForGood(reader, say('受理', 'Accept'), is(id, 'accepted'));
      await reader.page.locator('[aria-keyshortcuts="a"]').waitFor({ state: 'detached' });

      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 133-2019', scheme: 'dark', width: 360 },
    { language: 'en', number: 'T/CNTAC 134-2019', scheme: 'light', width: 1280 },
  ] as const)('points out defects and tells them all at once, in $language', (how) =>
    here.reading(how, async (reader) => {
      const id = await here.recommended(how.number);
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const examiner = await here.round.signIn('examiner-1');
      await examiner.review({ side: 'examiner', callId: CALL, id }, 'claim');
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${id}`);
      // the way to return it stands there from the start: with nothing noted it leads to the first defect
      await reader.page.locator('#standard').waitFor();
      await reader.press('t');
      await reader.page.getByRole('dialog').waitFor();
      expect(await reader.textIn('dialog[open]')).toContain(
        say('先逐个指出问题', 'point out each defect first'),
      );
      expect(await reader.axe()).toEqual([]);
      await answerByTab(reader, say('取消', 'Cancel'));
      await reader.page.getByRole('dialog').waitFor({ state: 'hidden' });
      const named = say('指出问题 ?：推广计划', 'Point out a defect ?: Plan of promotion');
      await enter(reader, 'button', new RegExp(`^${named}$`, 'i'));
      await reader.page.getByRole('dialog').waitFor();
      await answerByTab(reader, say('记下，稍后一并告知', 'Note it, to be told with the rest'));
      // the clause and the instruction are lacking, and the summary leads to them
      await expect.poll(() => reader.page.locator('[role="alert"] li').count(), SOON).toBe(2);
      expect(await reader.axe()).toEqual([]);
      await pick(reader, 'defect-clause', { index: 1 });
      await retype(reader, 'defect-instruction', '请写明时间安排');
      await answerByTab(reader, say('记下，稍后一并告知', 'Note it, to be told with the rest'));
      await reader.page.locator('#tray').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.press('t');
      await reader.page.getByRole('dialog').waitFor();
      expect(await reader.textIn('dialog[open]')).toContain('请写明时间安排');
      expect(await reader.axe()).toEqual([]);
      const requested = is(id, 'returned_for_correction');
      await answerByTabForGood(reader, say('一次性告知', 'Request corrections'), requested);
      await reader.page.locator('#tray').waitFor({ state: 'detached' });

      const { json } = await here.clerk.get(apiOf(id));
      expect(json['examination']).toMatchObject({
        defects: [{ pointer: '/promotionPlan', instruction: '请写明时间安排' }],
      });
      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each([
    { language: 'zh-CN', number: 'T/CNTAC 135-2019', scheme: 'light', width: 1280 },
    { language: 'en', number: 'T/CNTAC 136-2019', scheme: 'dark', width: 360 },
  ] as const)(
    'refuses by the clauses that are chosen beside how each stands, in $language',
    (how) =>
      here.reading(how, async (reader) => {
        const id = await here.recommended(how.number);
        const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
        const examiner = await here.round.signIn('examiner-1');
        const at = { side: 'examiner', callId: CALL, id } as const;
        await examiner.review(at, 'claim');
        const override = { clause: 'SAMPLE2026-A4', outcome: 'unmet', reason: '样例：与公告不符' };
        await examiner.review(at, 'overrides', override);
        byKeyboardAlone(reader);
        await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${id}`);
        await reader.page.locator('#standard').waitFor();
        await reader.press('x');
        const dialog = reader.page.getByRole('dialog');
        await dialog.waitFor();
        expect(await reader.axe()).toEqual([]);
        const chosen = dialog.locator('#act-choice input:checked');
        expect(await chosen.count()).toBe(1);
        expect(await dialog.innerText()).toContain('样例：与公告不符');
        // without a clause nothing is sent, nor without a reason
        await reader.tabTo(chosen);
        await reader.press(' ');
        await answerByTab(reader, say('不予受理', 'Refuse'));
        await expect
          .poll(() => dialog.innerText(), SOON)
          .toContain(say('请至少选择一条条款', 'Please choose one clause at least'));
        await tick(reader, dialog.locator('#act-choice input').first());
        await answerByTab(reader, say('不予受理', 'Refuse'));
        await expect.poll(() => reader.focused(), SOON).toContain('act-reason');
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        // the letter is seen before it goes: while something lacks, that is what is said
        const preview = say('预览文书', 'Preview the letter');
        await answerByTab(reader, preview);
        await expect.poll(() => reader.focused(), SOON).toContain('act-reason');
        await reader.page.keyboard.type('样例：实施日期与公告不符');
        const saved = reader.page.waitForEvent('download');
        await answerByTab(reader, preview);
        const { text } = await readPdf(readFileSync(await (await saved).path()));
        expect(text).toContain('样例：实施日期与公告不符');
        expect(text).toContain('预览，尚未发出');
        expect(await stateOf(id)).toBe('formal_examination');
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        await answerByTabForGood(reader, say('不予受理', 'Refuse'), is(id, 'not_accepted'));

        const { json } = await here.clerk.get(apiOf(id));
        expect(json['decision']).toMatchObject({ clauses: ['SAMPLE2026-A4'], by: 'examiner-1' });
        // what was refused is found again among what is finished
        await reader.open(`/examiner?call=${CALL}&view=finished`);
        const shown = how.number.replace('-', '—');
        const row = reader.page.locator('tbody tr', { hasText: shown });
        await row.getByText(say('不予受理', 'not accepted')).waitFor();
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        await enter(reader, 'link', shown);
        await reader.page.locator('#standard').waitFor();
        expect(reader.complaints).toEqual([]);
      }),
  );

  it('asks to read personal data of a case that another holds, who grants it', async () => {
    const id = await here.recommended('T/CNTAC 137-2019');
    const page = `/examiner/filings/${CALL}/${id}`;
    const holder = await here.round.signIn('examiner-1');
    await holder.review({ side: 'examiner', callId: CALL, id }, 'claim');

    await here.reading({ language: 'zh-CN', scheme: 'dark', width: 360 }, async (asking) => {
      byKeyboardAlone(asking);
      await asking.signIn('examiner-2', page);
      const part = asking.page.locator('#personal');
      await part.waitFor();
      // not without a reason
      await enter(asking, 'button', '查看个人信息');
      await expect.poll(() => asking.focused(), SOON).toBe('personal-reason');
      await retype(asking, 'personal-reason', '样例：核对联系人');
      await enter(asking, 'button', '查看个人信息');
      await enter(asking, 'button', '申请查看');
      await expect.poll(() => part.innerText(), SOON).toContain('等待另一人准予');
      expect(await asking.axe()).toEqual([]);
      expect(await asking.overflow()).toBe(0);
      // nobody grants their own
      expect(await part.innerText()).toContain('尚未准予');
      expect(await part.getByRole('button', { name: /准予/ }).count()).toBe(0);
      expect(await part.innerText()).not.toContain('样例联系人');

      await here.reading({ language: 'en', scheme: 'light', width: 1280 }, async (granting) => {
        byKeyboardAlone(granting);
        await granting.signIn('examiner-1', page);
        await enter(granting, 'button', /^Grant ?: what examiner-2 asks$/);
        const granted = () => granting.page.locator('#personal').innerText();
        await expect.poll(granted, SOON).toContain('by examiner-1, until');
        expect(await granting.axe()).toEqual([]);
        // who holds the case needs nobody else
        await retype(granting, 'personal-reason', '样例：电话通知');
        await enter(granting, 'button', 'Read personal data');
        await expect.poll(granted, SOON).toContain('样例联系人');
        expect(granting.complaints).toEqual([]);
      });

      await enter(asking, 'button', '查看个人信息');
      await expect.poll(() => part.innerText(), SOON).toContain('样例联系人');
      expect(await asking.axe()).toEqual([]);
    });
    const { json } = await here.clerk.get(`${apiOf(id)}/personal-data-readings`);
    expect(json['readings']).toHaveLength(2);
  });

  it('asks to have a file redacted, which another examiner does: nobody opens it again', async () => {
    const { id, sha256 } = await filedWithPicture(here.clerk, '误附.png');
    const page = `/examiner/filings/${CALL}/${id}`;
    const stateOfFile = async () => {
      const { json } = await here.clerk.get(`${apiOf(id)}/files`);
      return (json['files'] as { problem: string | null }[])[0]?.problem;
    };
    const isAsked = async () => {
      const { json } = await here.clerk.get(`${apiOf(id)}/events`);
      return JSON.stringify(json).includes('redaction_asked');
    };

    await here.reading({ language: 'zh-CN', scheme: 'light', width: 1280 }, async (asking) => {
      await asking.signIn('examiner-1', page);
      byKeyboardAlone(asking);
      await enter(asking, 'button', /^申请遮蔽 ?：误附.png$/);
      const dialog = asking.page.getByRole('dialog');
      await dialog.waitFor();
      // neither what it holds nor the reason is guessed
      await answerByTab(asking, '申请遮蔽');
      await expect.poll(() => dialog.innerText(), SOON).toContain('请选择含哪类个人信息');
      await chooseByKeys(asking, 'act-choice', 'identity');
      await retype(asking, 'act-reason', '样例：误附身份证件');
      expect(await asking.axe()).toEqual([]);
      await answerByTabForGood(asking, '申请遮蔽', isAsked);
      const tray = asking.page.locator('#redactions');
      await tray.waitFor();
      // nobody decides on their own, and until then it can be read
      expect(await tray.innerText()).toContain('由您申请');
      expect(await tray.getByRole('button', { name: /同意遮蔽/ }).count()).toBe(0);
      const ways = asking.page.getByRole('button', { name: '打开 误附.png' });
      await expect.poll(() => ways.count(), SOON).toBe(2);
      expect(await asking.axe()).toEqual([]);
      expect(asking.complaints).toEqual([]);
    });

    await here.reading({ language: 'en', scheme: 'dark', width: 360 }, async (second) => {
      // nobody has to be written to: the queue says so, and leads there
      await second.signIn('examiner-2', `/examiner?call=${CALL}`);
      byKeyboardAlone(second);
      await enter(second, 'link', /^Redactions that wait for a second person/);
      const listed = second.page.getByRole('table').getByRole('link');
      await expect.poll(() => listed.count(), SOON).toBe(1);
      expect(await second.axe()).toEqual([]);
      expect(await second.overflow()).toBe(0);
      const { json } = await here.clerk.get(apiOf(id));
      await enter(second, 'link', String(json['standardNumber']));
      const tray = second.page.locator('#redactions');
      await tray.waitFor();
      expect(await tray.innerText()).toContain('样例：误附身份证件');
      expect(await tray.innerText()).not.toContain('examiner-1');
      expect(await second.axe()).toEqual([]);
      expect(await second.overflow()).toBe(0);
      await enter(second, 'button', /^Redact ?: 误附.png$/);
      await second.page.getByRole('dialog').waitFor();
      expect(await second.axe()).toEqual([]);
      const isRedacted = async () => (await stateOfFile()) === 'redacted';
      await answerByTabForGood(second, 'Redact', isRedacted);
      await tray.waitFor({ state: 'detached' });
      const materials = second.page.locator('#materials');
      await expect
        .poll(() => materials.innerText(), SOON)
        .toContain('Redacted: nobody can read it');
      expect(await materials.innerText()).toContain(sha256);
      expect(await materials.innerText()).not.toMatch(/examiner-\d/);
      expect(await second.page.getByRole('button', { name: /误附.png/ }).count()).toBe(0);
      expect(await second.axe()).toEqual([]);
      expect(await second.overflow()).toBe(0);
      expect(second.complaints).toEqual([]);
    });
  });
});
