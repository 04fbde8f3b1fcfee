import { describe, expect, it } from 'vitest';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import { OBJECTOR, objected } from '../../scenarios/round/objecting.ts';
import { CALL, OneFiling } from '../../scenarios/one-filing.ts';
import { SOON, control, freshNumber } from '../association.ts';
import { startedBrowser } from '../browsed-round.ts';
import { Reader, type Reading } from '../chromium.ts';
import {
  answerByTab,
  answerByTabForGood,
  byArrows,
  byKeyboardAlone,
  chooseByKeys,
  enter,
  enterAt,
  tick,
} from '../keyboard.ts';
import { gb18030 } from '../../sheets/gb18030.ts';
import { drop, expectRows, giveBack, template } from './sheet.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'decider-1',
  'decider-2',
]);
const browser = startedBrowser();

const reading = (how: Reading, what: (reader: Reader) => Promise<void>) =>
  Reader.reading(browser(), filing.round.api, how, async (reader) => {
    await what(reader);
    expect(reader.complaints).toEqual([]);
  });

/** Where the filing stands in a notice, on which there may be what other tests selected. */
async function positionIn(notice: string): Promise<number> {
  const { json } = await filing.anyone.get(notice);
  const entries = json['entries'] as { applicationId: string; position: number }[];
  return entries.find(({ applicationId }) => applicationId === filing.id)?.position ?? 0;
}

const stateOf = async () => (await filing.seenBy('decider-2'))['state'];

describe('a decider', { timeout: 600_000 }, () => {
  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('sees scores and proposal, and decides by keyboard, in $language', async (how) => {
    const number = freshNumber();
    await filing.propose(number);
    const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);

    await reading(how, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', `/decider?call=${CALL}&view=proposed`);
      await reader.page.getByRole('table').waitFor();
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'link', number.replace('-', '—'));
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
      await answerByTabForGood(reader, say('入选', 'Select'), isSelected);
      // from there one goes on to where it is put on notice
      await enterAt(reader, reader.page.locator('.acts [aria-keyshortcuts="p"]'));
      await reader.page.locator('#notice').waitFor();
    });
  });

  it('does not select without a reason', async () => {
    await filing.convene(freshNumber());
    const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
    await filing.done('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
    await filing.done('expert-1', 'scores', { scores, comment: '样例：评审意见' });
    await filing.done('expert-1', 'closing', { reason: '样例：评审期满' });
    const proposal = { outcome: 'selected', reasons: '样例：评分', minutes: '样例：纪要' };
    await filing.done('examiner-1', 'proposal', proposal);
    const how = { language: 'zh-CN', scheme: 'light', width: 1280 } as const;

    await reading(how, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', `/decider/filings/${CALL}/${filing.id}`);
      await reader.page.locator('#panel').waitFor();
      // that the chair closed it, and why, is before who decides
      expect(await reader.textIn('#panel')).toContain('样例：评审期满');
      await reader.press('x');
      const dialog = reader.page.getByRole('dialog');
      await dialog.waitFor();
      await answerByTab(reader, '不入选');
      await expect.poll(() => reader.focused(), SOON).toBe('act-reason');
      expect(await stateOf()).toBe('proposed');
    });
  });

  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280, key: 's' },
    { language: 'en', scheme: 'dark', width: 360, key: 'u' },
  ] as const)(
    'decides on several at once, checked first, and is told which one was not, in $language',
    async ({ key, ...how }) => {
      const [number, taken] = [freshNumber(), freshNumber()];
      await filing.propose(number);
      const { id } = filing;
      await filing.propose(taken);
      const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
      const stateOfFirst = async () =>
        (await filing.person('decider-2').get(filing.at('decider-2').replace(filing.id, id))).json[
          'state'
        ];

      await reading(how, async (reader) => {
        byKeyboardAlone(reader);
        await reader.signIn('decider-1', `/decider/scores?call=${CALL}`);
        await reader.page.getByRole('table').waitFor();
        await chooseByKeys(reader, 'line', 'places');
        await reader.tabTo(control(reader, 'line-places'));
        await reader.page.keyboard.type('1');
        await reader.page.locator('tr.parting').first().waitFor();
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflow()).toBe(0);
        for (const each of [number, taken]) {
          await tick(reader, reader.page.getByRole('checkbox', { name: each.replace('-', '—') }));
        }
        await reader.page.locator('.acts', { hasText: say('已选 2 件', '2 ticked') }).waitFor();
        await enterAt(reader, reader.page.locator(`.acts [aria-keyshortcuts="${key}"]`));
        await reader.page.locator('dialog[open] textarea:focus').waitFor();
        await reader.page.keyboard.type('与评审意见一致。');
        expect(await reader.axe()).toEqual([]);
        await answerByTab(reader, say('先核对能否办成', 'Check what would happen'));
        await reader.page
          .getByRole('dialog')
          .getByText(say('还没有办理任何一件', 'nothing is done yet'))
          .waitFor();
        expect(await reader.axe()).toEqual([]);
        await filing.done('decider-2', 'decision', { outcome: 'selected', reasons: '样例：同意' });
        const isDone = async () => (await stateOfFirst()) !== 'proposed';
        await answerByTabForGood(reader, /2/, isDone);
        const told = reader.page.locator('.main .notice[role="status"]');
        await told.filter({ hasText: taken.replace('-', '—') }).waitFor();
        expect(await told.locator('li').allInnerTexts()).toEqual([
          expect.stringContaining(taken.replace('-', '—')),
        ]);
        expect(await stateOfFirst()).toBe(key === 's' ? 'selected' : 'not_selected');
        expect(await reader.axe()).toEqual([]);
      });
    },
  );

  it.each([
    { language: 'zh-CN', scheme: 'light', width: 1280 },
    { language: 'en', scheme: 'dark', width: 360 },
  ] as const)('decides by a table that comes back filled in, in $language', async (how) => {
    const [number, taken] = [freshNumber(), freshNumber()];
    await filing.propose(number);
    const first = filing.id;
    await filing.propose(taken);
    const say = (zh: string, en: string) => (how.language === 'en' ? en : zh);
    const firstSeen = async () =>
      (await filing.person('decider-2').get(filing.at('decider-2').replace(filing.id, first))).json;

    await reading(how, async (reader) => {
      const freeTheMouse = byKeyboardAlone(reader);
      await reader.signIn('decider-1', `/decider/sheet?call=${CALL}`);
      const { titles, ids } = await template(
        reader,
        say('下载模板（CSV）', 'Take the template (CSV)'),
      );
      expect(ids).toEqual(expect.arrayContaining([first, filing.id]));
      const table = (outcome: string) =>
        [
          ['备注', ...titles].join(','),
          ['我的', first, '', '样例', '样例', outcome, '"同意，\n入选"', ''].join(','),
          ',,,,,,,',
          ['', filing.id, '', '', '', '入选', '同意', ''].join(','),
          ['', 'app_0000000000000000', '', '', '', '', '', ''].join(','),
          ',,,,,,,',
        ].join('\r\n');

      // as a Chinese Windows saves it, and with a cell that will not do
      await giveBack(reader, gb18030(table('也许')));
      const row2 = say('^第 2 行 决定 outcome .*“入选”', '^Row 2 决定 outcome .*select');
      await expectRows(reader, new RegExp(row2));
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await giveBack(reader, gb18030(table('入选')));
      const can = say('可以办理', 'can be done');
      await expectRows(reader, new RegExp(can), new RegExp(can));
      const told = await reader.textIn('#give-back');
      expect(told).toContain(say('按 GB18030 编码读取', 'read as GB18030'));
      expect(told).toContain(say('不办理的行：1 行', 'not done: 1.'));
      expect(told).toContain('备注');
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      expect((await firstSeen())['state']).toBe('proposed');

      // a colleague decides on the other meanwhile
      await filing.done('decider-2', 'decision', { outcome: 'selected', reasons: '样例：同意' });
      await reader.stopClock();
      await enter(reader, 'button', say('确定作出 2 项决定', 'Decide on these 2'));
      await reader.page.locator('.undo').waitFor();
      await reader.pass(11);
      await reader.startClock();
      const refused = say('没有办成：.*(变化|待办)', 'not done: .*(changed|any more)');
      await expectRows(reader, new RegExp(`${say('已办理', 'done')}$`), new RegExp(refused));
      expect((await firstSeen())['selection']).toMatchObject({ reasons: '同意，\n入选' });
      expect(await reader.axe()).toEqual([]);
      const { version } = await firstSeen();

      // the same once more, as after a lost connection: nothing is decided twice
      freeTheMouse();
      await drop(reader, table('入选'));
      const before = say('此前已照此办理', 'stood so already');
      await expectRows(reader, new RegExp(before), new RegExp(refused));
      expect(await reader.page.locator('#give-back .button.primary').count()).toBe(0);
      expect((await firstSeen()).version).toBe(version);
    });
  });

  it('sees a notice before it is published, with its days, and publishes it', async () => {
    const [number, left] = [freshNumber(), freshNumber()];
    await filing.propose(left);
    await filing.done('decider-1', 'decision', {
      outcome: 'not_selected',
      reasons: '样例：不同意',
    });
    await filing.select(number);
    const where = `/decider/publishing?call=${CALL}`;
    const shown = number.replace('-', '—');

    await reading({ language: 'en', scheme: 'dark', width: 360 }, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', where);
      await reader.page.locator('#notice td', { hasText: shown }).waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      expect(await reader.textIn('#notice')).toContain('5 working days');
    });
    await reading({ language: 'zh-CN', scheme: 'light', width: 1280 }, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', where);
      await reader.page.locator('#notice td', { hasText: shown }).waitFor();
      await enterAt(reader, reader.page.locator('#notice summary', { hasText: '各日' }));
      const worked = reader.page.locator('#notice li', { hasText: /工作日|调休上班/ });
      expect(await worked.count()).toBe(5);
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'button', '发布公示');
      await reader.page.getByRole('dialog').waitFor();
      expect(await reader.axe()).toEqual([]);
      const isOnNotice = async () => (await stateOf()) === 'public_notice';
      await answerByTabForGood(reader, '发布公示', isOnNotice);
      await reader.page.locator('#announcement', { hasText: '进行中' }).waitFor();
      await enter(reader, 'link', '查看公示');
      await reader.page.locator('#list td', { hasText: shown }).waitFor();
      // who is not on it is told by it, and with that is finished
      await reader.open(`/decider?call=${CALL}&view=finished`);
      const ended = reader.page.locator('tbody tr', { hasText: left.replace('-', '—') });
      await ended.getByText('未入选').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await enter(reader, 'link', left.replace('-', '—'));
      await reader.page.locator('#panel').waitFor();
    });
  });

  it('answers several objections of a round with one reply, and sees who objects for a reason', async () => {
    const number = freshNumber();
    await filing.select(number);
    const notices = `/v1/decider/calls/${CALL}/notices`;
    const from = beijingDate(new Date());
    const { json } = await filing.person('decider-1').ask('POST', notices, { body: { from } });
    const path = `/v1/calls/${CALL}/notices/${(json['list'] as { number: number }).number}`;
    const position = await positionIn(path);
    const lodge = async (statement: string) => {
      const body = { ...OBJECTOR, statement, position };
      const lodged = await objected(filing.anyone, `${path}/objections`, body);
      expect(lodged.status).toBe(201);
      return String(lodged.json['caseNumber']);
    };
    const cases = [await lodge('样例：未应用'), await lodge('样例：指标重复')];
    const where = `/decider/objections?call=${CALL}`;

    await reading({ language: 'en', scheme: 'dark', width: 360 }, async (reader) => {
      // whoever decided on it does not answer
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', where);
      await reader.page.getByRole('table').waitFor();
      await expect.poll(() => reader.page.locator('tbody input:disabled').count(), SOON).toBe(2);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
    });
    await reading({ language: 'zh-CN', scheme: 'light', width: 1280 }, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-2', where);
      await reader.page.getByRole('table').waitFor();
      expect(await reader.textIn('tbody')).not.toContain(OBJECTOR.name);
      await enter(reader, 'button', /^查看异议人/);
      await reader.page.locator('dialog[open] textarea:focus').waitFor();
      await reader.page.keyboard.type('依据不清，需联系核实。');
      await answerByTab(reader, '查看并留下记录');
      await reader.page.getByRole('dialog').getByText(OBJECTOR.phone).waitFor();
      expect(await reader.axe()).toEqual([]);
      await reader.press('Escape');
      for (const name of cases) await tick(reader, reader.page.getByRole('checkbox', { name }));
      await enterAt(reader, reader.page.locator('.acts [aria-keyshortcuts="d"]'));
      await reader.page.locator('dialog[open] textarea:focus').waitFor();
      await reader.page.keyboard.type('经核查，均不成立。');
      await answerByTab(reader, '先核对能否办成');
      await reader.page.getByRole('dialog').getByText('可以答复不成立：2 项').waitFor();
      expect(await reader.axe()).toEqual([]);
      const isAnswered = async () => (await stateOf()) === 'public_notice';
      await answerByTabForGood(reader, '确定答复 2 项', isAnswered);
      await reader.page.getByText('已答复 2 项异议不成立。').waitFor();
      await reader.page.getByText('没有待答复的异议。').waitFor();
      expect(await reader.axe()).toEqual([]);
    });
  });

  it('takes a table of the call, which then says who took it', async () => {
    await reading({ language: 'zh-CN', scheme: 'light', width: 1280 }, async (reader) => {
      byKeyboardAlone(reader);
      await reader.signIn('decider-1', `/decider/exports?call=${CALL}`);
      await byArrows(reader, reader.page.getByRole('radio', { name: '公示和公布名单' }));
      await byArrows(reader, reader.page.getByRole('radio', { name: 'CSV' }));
      await enter(reader, 'button', '生成');
      const take = reader.page.getByRole('button', { name: '取得：公示和公布名单' }).first();
      await take.waitFor();
      const saved = new Promise<string>((resolve) => {
        reader.page.context().on('page', (opened) => {
          opened.on('download', (download) => resolve(download.suggestedFilename()));
        });
      });
      await enterAt(reader, take);

      expect(await saved).toMatch(/^sample-2026-公示和公布名单-\d{4}-\d\d-\d\d\.csv$/);
      await reader.page
        .getByText(/^decider-1 · /)
        .first()
        .waitFor();
      expect(await reader.axe()).toEqual([]);
      await reader.lookAs({ scheme: 'dark', width: 360 });
      expect(await reader.overflow()).toBe(0);
      expect(await reader.axe()).toEqual([]);
    });
  });
});
