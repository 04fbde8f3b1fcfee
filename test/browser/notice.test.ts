import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { beijingDate } from '../../shared/domain/calendar.ts';
import { CALL, OneFiling } from '../scenarios/one-filing.ts';
import { SOON, control } from './association.ts';
import { choosing } from '../../web/reader/language.ts';
import { expectReadable, startedBrowser } from './browsed-round.ts';
import type { Reader, Reading } from './chromium.ts';
import { answerByTabForGood, chooseFile, enter, readingByKeys, retype } from './keyboard.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'decider-1',
  'decider-2',
  'admin-1',
]);
const NUMBER = 'T/CNTAC 791—2019';
const AT = `/calls/${CALL}/notices/1`;
const browser = startedBrowser();

beforeAll(async () => {
  await filing.select(NUMBER);
  await published('notices', { from: beijingDate(new Date()) });
  filing.version += 1;
}, 600_000);

/** A list that must be published. */
async function published(list: string, body: object): Promise<void> {
  const path = `/v1/decider/calls/${CALL}/${list}`;
  const { status, text } = await filing.person('decider-1').ask('POST', path, { body });
  if (status !== 201) throw new Error(`${list}: ${text}`);
}

const reading = (how: Reading, what: (reader: Reader) => Promise<void>) =>
  readingByKeys(browser(), filing.round.api, how, what);

const rows = (reader: Reader) => reader.page.locator('tbody tr');

const WORDS = {
  'zh-CN': {
    notice: '第 1 号公示',
    verify: '在浏览器中核验',
    whole: '名单完整，与发布时一致',
    object: /^提出异议/,
    next: '下一步',
    missing: '请写明依据什么',
    send: '提交异议',
    received: '异议已收到',
    kept: '已保存，关闭此页',
    read: '查询',
    open: '正在办理，尚未答复',
    dismissed: '异议不成立',
    other: 'English',
  },
  en: {
    notice: 'Public notice 1',
    verify: 'Verify in this browser',
    whole: 'The list is whole, as it was published',
    object: /^Object/,
    next: 'Next',
    missing: 'Please say what it rests on',
    send: 'Send the objection',
    received: 'Your objection was received',
    kept: 'I have kept them; close this',
    read: 'Look it up',
    open: 'under way; not answered yet',
    dismissed: 'dismissed',
    other: '中文',
  },
} as const;

/** In whichever language one is by then. */
const WHERE_ANSWERED = /^(查询办理进度和答复的页面|Where the answer will be read)$/;

const LINK_WORDS = {
  'zh-CN': {
    missing: '请填写电子邮箱',
    afterwards: '确认链接将发送至您的邮箱',
    send: '提交并接收确认链接',
    sent: '还需您确认',
    confirm: '确认异议',
    whole: '这个地址不完整',
  },
  en: {
    missing: 'Please give an e-mail address',
    afterwards: 'a link goes to your address',
    send: 'Send, and have the link sent',
    sent: 'One more step',
    confirm: 'Confirm the objection',
    whole: 'This address is incomplete',
  },
} as const;

/** From now on the call confirms objectors; again is the same. */
async function wantsLinks(): Promise<void> {
  const path = `/v1/calls/${CALL}`;
  const { json } = await filing.anyone.get(path);
  const {
    version,
    extensions: _e,
    serverTime: _t,
    status: _s,
    readings: _r,
    sendsMail: _m,
    ...call
  } = json as never as Record<string, unknown>;
  const body = { ...call, confirmsObjectors: true };
  const put = await filing.person('admin-1').ask('PUT', path, { body, ifMatch: Number(version) });
  if (put.status !== 200) throw new Error(put.text);
}

/** Has the mail sent that waits, and gives the link in the last letter. */
async function linkMailed(): Promise<string> {
  const { api, control: runs } = filing.round;
  const ran = await fetch(`${runs}/schedules/pilots-local-messages`, { method: 'POST' });
  if (!ran.ok) throw new Error(await ran.text());
  const mail = await (await fetch(`${api}/local/mail`)).text();
  const [link] = /http[^"&<\s]*\/objection\/confirm#[\w.-]+/.exec(mail) ?? [];
  if (!link) throw new Error('no letter has a link');
  return link;
}

/** The decider announces what was on notice, by keyboard. */
async function announcing(decider: Reader): Promise<void> {
  await decider.signIn('decider-1', `/decider/publishing?call=${CALL}`);
  await decider.page.locator('#announcement td', { hasText: NUMBER }).waitFor();
  await expectReadable(decider);
  await enter(decider, 'button', '公布');
  await decider.page.getByRole('dialog').waitFor();
  await expectReadable(decider);
  const isAnnounced = async () => (await filing.seenBy('decider-2'))['state'] === 'announced';
  await answerByTabForGood(decider, '公布', isAnnounced);
}

describe('a public notice', { timeout: 600_000, shuffle: false }, () => {
  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('is found, searched, verified and objected to in %s by keyboard', (language, width) =>
    reading({ language, width, scheme: width === 360 ? 'dark' : 'light' }, async (reader) => {
      const words = WORDS[language];
      await reader.open(`/calls/${CALL}/notices`);
      await expectReadable(reader);
      await enter(reader, 'link', words.notice);
      await reader.says(NUMBER);
      await retype(reader, 'search-1', '没有的');
      await expect.poll(() => rows(reader).count(), SOON).toBe(0);
      await retype(reader, 'search-1', 't/cntac791');
      await expect.poll(() => rows(reader).count(), SOON).toBe(1);
      await enter(reader, 'button', words.verify);
      await reader.says(words.whole);
      await expectReadable(reader);

      await enter(reader, 'link', words.object);
      await retype(reader, 'statement', '样例：应用单位与申报不符');
      await expectReadable(reader);
      await enter(reader, 'button', words.next);
      await expect.poll(() => reader.focused(), SOON).toContain(words.missing);
      await expectReadable(reader);
      // whoever puts it right is not called back at each key
      await reader.write(control(reader, 'evidence'), '样例：见附函');
      expect(await control(reader, 'evidence').inputValue()).toBe('样例：见附函');
      expect(await reader.focused()).toBe('evidence');
      await enter(reader, 'button', words.next);
      await retype(reader, 'name', '样例异议人');
      await retype(reader, 'phone', '010-00000000');
      await expectReadable(reader);
      await enter(reader, 'button', words.next);
      await reader.says('样例异议人');
      await expectReadable(reader);
      await enter(reader, 'button', words.send);
      await reader.says(words.received);
      await expectReadable(reader);

      const [caseNumber = '', accessCode = ''] = await reader.page
        .locator('dd code')
        .allInnerTexts();
      await enter(reader, 'link', words.other);
      await reader.says(accessCode);
      await reader.page.reload();
      await reader.says(accessCode);
      await enter(reader, 'link', WHERE_ANSWERED);
      await reader.page.waitForURL(`**/calls/${CALL}/objection*`);
      await control(reader, 'accessCode').waitFor();
      await reader.page.goBack();
      await reader.says(accessCode);
      await reader.page.goBack();
      // the language that was chosen stays, also at the address from before
      await enter(reader, 'button', WORDS.en.kept);
      await control(reader, 'statement').waitFor();
      expect(await control(reader, 'statement').inputValue()).toBe('');
      await reader.page.goto(`${filing.round.api}${choosing(AT, language)}`);

      await reader.open(`/calls/${CALL}/objection`);
      await retype(reader, 'caseNumber', caseNumber);
      await retype(reader, 'accessCode', accessCode);
      await enter(reader, 'button', words.read);
      await reader.says(words.open);
      filing.version += 1;
      const answer = { outcome: 'dismissed', reply: '样例：不成立' };
      await filing.done('decider-2', `objections/${caseNumber}/answer`, answer);
      await enter(reader, 'button', words.read);
      await reader.says(words.dismissed);
      await reader.says('样例：不成立');
      await expectReadable(reader);
    }),
  );

  it('leads by an address of its own to each project', () =>
    reading({}, async (reader) => {
      await reader.open(`${AT}#1-1`);

      await expect.poll(() => reader.focused(), SOON).toContain('到本行');
      expect(await reader.page.locator('[id="1-1"]').innerText()).toContain(NUMBER);
    }));

  it('can be taken along as a table, by spreadsheets and by programs', () =>
    reading({}, async (reader) => {
      await reader.open(AT);
      const [download] = await Promise.all([
        reader.page.waitForEvent('download'),
        enter(reader, 'button', '下载表格（CSV）'),
      ]);

      expect(download.suggestedFilename()).toBe(`${CALL}-notices-1.csv`);
      const [workbook] = await Promise.all([
        reader.page.waitForEvent('download'),
        enter(reader, 'button', '下载表格（XLSX）'),
      ]);
      expect(workbook.suggestedFilename()).toBe(`${CALL}-notices-1.xlsx`);
      const parts = unzipSync(readFileSync(await workbook.path()));
      expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(NUMBER);
    }));

  it('is verified wherever its file comes to, and found out where it was changed', () =>
    reading({}, async (reader) => {
      const list = (await filing.anyone.get(`/v1/calls/${CALL}/notices/1`)).text;
      const give = (text: string) =>
        chooseFile(reader, control(reader, 'file'), {
          name: 'list.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      await reader.open('/verify');
      await give(list);
      await reader.says('名单完整');
      await expectReadable(reader);
      await give(list.replace('样例', '改'));
      await reader.says('首先发现：第 1 项');
      await expectReadable(reader);
      await give('{}');
      await reader.says('没有认出这是什么');
      const history = await filing
        .person('association-1')
        .get(`/v1/calls/${CALL}/applications/${filing.id}/events`);
      const { events } = history.json as never as { events: unknown[] };
      await give(JSON.stringify({ events }));
      await reader.says('办理记录自身完整');
      expect(await reader.page.locator('.stated').innerText()).toContain(filing.id);
    }));

  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('is objected to by a link where the call wants that: %s, %i', (language, width) =>
    reading({ language, width }, async (reader) => {
      await wantsLinks();
      const words = LINK_WORDS[language];
      await reader.open(`${AT}/objection?position=1`);
      await retype(reader, 'statement', '样例：应用单位与申报不符');
      await retype(reader, 'evidence', '样例：见附函');
      await enter(reader, 'button', WORDS[language].next);
      await retype(reader, 'name', '样例异议人');
      await retype(reader, 'phone', '010-00000000');
      await enter(reader, 'button', WORDS[language].next);
      await expect.poll(() => reader.focused(), SOON).toContain(words.missing);
      await retype(reader, 'email', `objector-${width}@example.org`);
      await expectReadable(reader);
      await enter(reader, 'button', WORDS[language].next);
      await reader.says(words.afterwards);
      await expectReadable(reader);
      await enter(reader, 'button', words.send);
      await reader.says(words.sent);
      await expectReadable(reader);

      const link = await linkMailed();
      await reader.open(`${new URL(link).pathname}${new URL(link).hash}`);
      await expectReadable(reader);
      await enter(reader, 'button', words.confirm);
      await reader.says(WORDS[language].received);
      await expectReadable(reader);
      const [caseNumber, accessCode] = await reader.page.locator('dd code').allInnerTexts();
      expect(accessCode).toMatch(/^code_/);
      filing.version += 1;
      const answer = { outcome: 'dismissed', reply: '样例：不成立' };
      await filing.done('decider-2', `objections/${caseNumber}/answer`, answer);

      await reader.open(`/calls/${CALL}/objection/confirm`);
      await reader.says(words.whole);
      await expectReadable(reader);
    }),
  );

  it('takes no objection once it is over, is announced by the decider, and becomes a result', () =>
    reading({}, async (reader) => {
      await fetch(`${filing.round.api}/local/clock`, { method: 'POST', body: '{"days":20}' });
      await reader.open(AT);
      await reader.says('公示期已满，不再受理异议。截止时间：');
      expect(await reader.page.getByRole('link', { name: /^提出异议/ }).count()).toBe(0);
      await reader.open(`${AT}/objection?position=1`);
      await reader.says('公示期已满，不再受理异议。截止时间：');
      expect(await reader.page.locator('form').count()).toBe(0);
      await expectReadable(reader);

      await reading({}, announcing);
      await reader.open(`/calls/${CALL}/results`);
      await reader.says(NUMBER);
      await enter(reader, 'button', '在浏览器中核验');
      await reader.says('名单完整，与发布时一致');
      await expect.poll(() => reader.page.locator('.bars').count(), SOON).toBeGreaterThan(0);
      await expectReadable(reader);
      await reader.open('/rounds');
      await expect
        .poll(() => reader.page.locator('.bars .figure').allInnerTexts(), SOON)
        .toEqual(['1', '1']);
      await expectReadable(reader);
    }));

  it('that is not there has a page that says so', () =>
    reading({}, async (reader) => {
      await reader.open(`/calls/${CALL}/notices/99`);
      reader.complaints.length = 0;

      expect(await reader.textIn('h1')).toBe('没有这个页面');
      await expectReadable(reader);
    }));
});
