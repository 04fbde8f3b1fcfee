import { describe, expect, it } from 'vitest';
import { addDays, beijingDate } from '../../shared/domain/calendar.ts';
import {
  Association,
  CALL,
  SOON,
  addressOf,
  apiOf,
  control,
  filled,
  go,
  freshNumber,
  freshSerial,
} from './association.ts';
import type { Reader } from './chromium.ts';
import { WORDS, fillIn, throughCheck } from './fill-in.ts';
import { byKeyboardAlone, enter } from './keyboard.ts';

const here = new Association();
const saving = (reader: Reader) => reader.page.locator('.saving');

describe('an association files an application', { timeout: 600_000 }, () => {
  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('from the check to the receipt, in %s, by keyboard alone', (language, width) =>
    here.reading({ language, width, scheme: width === 360 ? 'dark' : 'light' }, async (reader) => {
      const words = WORDS[language];
      const number = freshNumber();
      byKeyboardAlone(reader);
      await throughCheck(reader, words, number);
      await fillIn(reader, words, number);
      await reader.page.getByText(words.done).waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await enter(reader, 'link', words.check);
      await reader.page.locator('#submit .button.primary').waitFor();
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'button', words.submit);
      await reader.page.locator('h1', { hasText: words.submitted }).waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await enter(reader, 'link', words.verify);

      await reader.page.getByText(words.genuine).first().waitFor();
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('is led to the filing that there is of the same standard', () =>
    here.reading({}, async (reader) => {
      const serial = freshSerial();
      const { id } = await here.clerk.start(CALL, filled(`T/CNTAC ${serial}-2019`));
      await reader.signIn('association-1', '/association/start');
      await reader.page.locator('#number').fill(`t/cntac${serial}-2019`);
      await go(reader, 'button', '开始填报');
      await go(reader, 'link', '打开已有的申报');

      await reader.page.waitForURL(`**${addressOf(id)}`);
      await expect.poll(() => reader.textIn('h1'), SOON).toContain(`T/CNTAC ${serial}`);
    }));

  it('sees the time that it was given wherever the deadline is', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      const admin = await here.round.signIn('admin-1');
      const { json: call } = await here.clerk.get(`/v1/calls/${CALL}`);
      const { json: view } = await here.clerk.get(apiOf(id));
      const { code: association } = view['association'] as { code: string };
      const given = await admin.ask('POST', `/v1/calls/${CALL}/extensions`, {
        ifMatch: call.version,
        body: { association, closesAt: '2090-01-01T17:00:00+08:00', reason: '样例：系统故障' },
      });
      expect(given.status).toBe(201);
      await reader.signIn('association-1', '/association');
      const said = '本单位已获准延期，截止时间：2090年1月1日 17:00（北京时间）';
      await reader.page.getByText(said).first().waitFor();
      await reader.open(addressOf(id));
      await reader.page.getByText(said).waitFor();
      await reader.open(`${addressOf(id)}/check`);
      await reader.page.locator('#submit').getByText(said).waitFor();
      // wherever else the deadline is told
      const beside = /贵单位延期至\s*2090年1月1日 17:00/;
      for (const page of ['/', '/calls', `/calls/${CALL}`]) {
        // by links: whoever opens a page anew has not signed in there
        await reader.tabTo(reader.page.locator(`a[href="${page}"]`));
        await reader.press('Enter');
        await reader.page.waitForURL((at) => at.pathname === page);
        await reader.page.getByText(beside).first().waitFor();
      }
      await reader.open('/association/start');
      await reader.page.getByText(beside).first().waitFor();
      expect(reader.complaints).toEqual([]);
    }));

  it('is told what is missing, led to the field, and back to the check', () =>
    here.reading({}, async (reader) => {
      const { technicalContent: _left, ...content } = filled(freshNumber());
      const { id } = await here.clerk.start(CALL, content);
      await reader.signIn('association-1', `${addressOf(id)}/check`);
      await reader.page.locator('#submit').getByText('还不能提交').waitFor();
      expect(await reader.page.getByRole('button', { name: '提交申报' }).count()).toBe(0);
      await reader.page
        .locator('#submit')
        .getByRole('link', { name: '主要技术内容' })
        .last()
        .press('Enter');

      await expect.poll(() => reader.focused(), SOON).toBe('technicalContent');
      // what is only still empty is not told as an error
      const asked = control(reader, 'technicalContent');
      expect(await asked.getAttribute('aria-invalid')).toBeNull();
      expect(await asked.getAttribute('aria-describedby')).toBe('technicalContent-missing');
      await reader.says('请填写：主要技术内容');
      await control(reader, 'technicalContent').fill('样例');
      await go(reader, 'button', '保存并返回核对');
      await reader.page.getByRole('button', { name: '提交申报' }).waitFor();
      await reader.page.waitForURL(`**${addressOf(id)}/check`);
    }));
});

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('a file of a material', { timeout: 600_000 }, () => {
  const opened = async (reader: Reader, name: string) => {
    const [shown] = await Promise.all([
      reader.page.waitForEvent('popup'),
      go(reader, 'button', name),
    ]);
    await expect.poll(() => shown.url(), SOON).toContain('/clean/');
    await expect.poll(() => shown.locator('img').count(), SOON).toBe(1);
    await shown.close();
  };

  it('is refused with its reason, taken when it is right, and opened by those who review it', async () => {
    const { id } = await here.clerk.start(CALL, filled(freshNumber()));
    await here.reading({}, async (reader) => {
      await here.atSection(reader, id, 'materials');
      const place = control(reader, 'materials.M6');
      const choose = (name: string, buffer: Buffer) =>
        place
          .locator('input[type="file"]')
          .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

      await choose('图片.pdf', PNG);
      await place.getByText('文件内容与文件名所示的格式不符').waitFor();
      await choose('程序.exe', Buffer.from('MZ'));
      await place.getByText('程序.exe 不是本次申报接收的格式').waitFor();
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'button', '移除 图片.pdf');
      await choose('图片.png', Buffer.concat([PNG, Buffer.from(id)]));
      await place.locator('.tone-good').waitFor();
      await place.locator('.file').last().locator('[type="radio"][value="true"]').press(' ');
      await opened(reader, '打开 图片.png');
      expect(await reader.axe()).toEqual([]);

      const names = async () => JSON.stringify((await here.contentOf(id))['materials']);
      await expect.poll(names, SOON).toMatch(/^(?!.*程序).*图片\.png.*"sealed":true/);
      const { json } = await here.clerk.get(apiOf(id));
      const filed = await here.clerk.submit(CALL, { id, version: json['version'] });
      expect(filed.status).toBe(201);
      expect(reader.complaints).toEqual([]);
    });
    await here.reading({ width: 360, scheme: 'dark' }, async (reader) => {
      await reader.signIn('examiner-1', `/examiner/filings/${CALL}/${id}`);
      await opened(reader, '打开 图片.png');
      await reader.page.locator('summary', { hasText: '谁打开过材料文件' }).press('Enter');
      const told = reader.page.locator('#materials table');
      await told.getByText('examiner-1 · 形式审查 · ').waitFor();
      expect(await told.innerText()).toContain('图片.png');
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      expect(reader.complaints).toEqual([]);
    });
    await here.reading({ width: 360 }, async (reader) => {
      await reader.signIn('association-1', `${addressOf(id)}/history`);
      await reader.page.locator('summary', { hasText: '谁打开过材料文件' }).press('Enter');
      const told = reader.page.locator('details table');
      await told.getByText(/^形式审查 · /).waitFor();
      // who it was is not for the association, and what it opened itself is no news to it
      expect(await told.innerText()).not.toContain('examiner-1');
      expect(await told.locator('tbody tr').count()).toBe(1);
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
    });
  });
});

it(
  'sends a large file in parts, and after a lost connection only what is missing',
  { timeout: 600_000 },
  async () => {
    const { id } = await here.clerk.start(CALL, filled(freshNumber()));
    await here.reading({}, async (reader) => {
      await here.atSection(reader, id, 'materials');
      const place = control(reader, 'materials.M6');
      const sent: string[] = [];
      await reader.page.route(/partNumber=/, (route) => {
        const number = new URL(route.request().url()).searchParams.get('partNumber') ?? '';
        if (route.request().method() === 'PUT') sent.push(number);
        return sent.join() === '1,2' ? route.abort() : route.continue();
      });

      const buffer = Buffer.concat([PNG, Buffer.alloc(6 * 1024 * 1024, id)]);
      const file = { name: '大图.png', mimeType: 'image/png', buffer };
      await place.locator('input[type="file"]').setInputFiles(file);
      await place.locator('.tone-good').waitFor();

      expect(sent.join()).toBe('1,2,2');
      // it is the part that was lost that the console tells of
      expect(reader.complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    });
  },
);

describe('what may go wrong meanwhile', { timeout: 600_000 }, () => {
  it('keeps what is typed while the connection is lost, over a reload, until it is saved', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await here.atSection(reader, id, 'promotion');
      await reader.page.route('**/v1/calls/*/applications/*', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await control(reader, 'promotionPlan').fill('断网时填写的');
      await reader.page.getByText('尚未保存，连接恢复后自动保存').waitFor();
      await reader.page.unroute('**/v1/calls/*/applications/*');
      await reader.page.reload();
      await control(reader, 'promotionPlan').waitFor();

      expect(await control(reader, 'promotionPlan').inputValue()).toBe('断网时填写的');
      await expect
        .poll(async () => (await here.contentOf(id))['promotionPlan'], SOON)
        .toBe('断网时填写的');
    }));

  it('files once where the answer to a submission is lost, and where the button is pressed twice', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', `${addressOf(id)}/check`);
      let lost = 0;
      await reader.page.route('**/submission', async (route) => {
        lost += 1;
        // it arrives, and five times nothing comes back
        if (lost > 5) return route.continue();
        await route.fetch();
        return route.abort();
      });
      const button = reader.page.getByRole('button', { name: '提交申报' });
      await button.dblclick();
      await reader.page.getByText('没有收到答复，申报可能已经提交').waitFor();
      await button.click();
      await reader.page.locator('h1', { hasText: '申报已提交' }).waitFor();

      const { json } = await here.clerk.get(`${apiOf(id)}/events`);
      const events = json['events'] as { body: { type: string } }[];
      const filings = events.filter(({ body }) => body.type === 'application_submitted');
      expect(filings).toHaveLength(1);
    }));

  it('merges what a colleague changed elsewhere, and asks about the same field', () =>
    here.reading({}, async (reader) => {
      const content = filled(freshNumber());
      const { id, version } = await here.clerk.start(CALL, content);
      await here.atSection(reader, id, 'promotion');
      const theirs = { ...content, technicalContent: '同事改的内容' };
      await here.clerk.ask('PUT', apiOf(id), { ifMatch: version, body: theirs });
      await control(reader, 'promotionPlan').fill('我改的计划');
      await expect
        .poll(async () => here.contentOf(id), SOON)
        .toMatchObject({ technicalContent: '同事改的内容', promotionPlan: '我改的计划' });
      const both = { ...theirs, promotionPlan: '同事改的计划' };
      await here.clerk.ask('PUT', apiOf(id), { ifMatch: version + 2, body: both });
      await control(reader, 'promotionPlan').fill('我又改了');
      await reader.page.getByText('同事同时修改了同一项').waitFor();
      expect(await reader.textIn('.notice.danger')).toContain('同事改的计划');
      expect(await reader.axe()).toEqual([]);
      expect(await here.contentOf(id)).toMatchObject({ promotionPlan: '同事改的计划' });
      await reader.page.getByRole('button', { name: '保留我的' }).press('Enter');

      await expect
        .poll(async () => (await here.contentOf(id))['promotionPlan'], SOON)
        .toBe('我又改了');
    }));

  it('goes on after the sign-in expired in the middle, in another window', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await here.atSection(reader, id, 'promotion');
      await reader.page.route('**/v1/calls/*/applications/*', (route) =>
        route.fulfill({ status: 401, json: { message: 'Unauthorized' } }),
      );
      await control(reader, 'promotionPlan').fill('过期时填写的');
      await reader.page.getByText('尚未保存：登录已过期').waitFor();
      await reader.page.unroute('**/v1/calls/*/applications/*');
      const [second] = await Promise.all([
        reader.page.waitForEvent('popup'),
        reader.page.getByRole('button', { name: '在新窗口重新登录' }).click(),
      ]);
      await second.waitForEvent('close');

      await expect
        .poll(async () => (await here.contentOf(id))['promotionPlan'], SOON)
        .toBe('过期时填写的');
      await saving(reader).getByText('已保存').waitFor();
    }));

  it('saves on leaving by the back button, at once', () =>
    here.reading({}, async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', addressOf(id));
      await reader.tabTo(reader.page.getByRole('link', { name: '推广计划', exact: true }));
      await reader.press('Enter');
      await reader.tabTo(control(reader, 'promotionPlan'));
      await reader.press('Control+a');
      await reader.page.keyboard.type('离开前填写的');
      await reader.page.goBack();
      await reader.page.locator('.tasks').waitFor();

      await expect
        .poll(async () => (await here.contentOf(id))['promotionPlan'], SOON)
        .toBe('离开前填写的');
    }));

  it('tells both instants where the call closed while the page was open', () =>
    here.reading({}, async (reader) => {
      const late = 'sample-late';
      const admin = await here.round.signIn('admin-1');
      const { json: call } = await here.round.anyone.get(`/v1/calls/${CALL}`);
      const {
        version: _version,
        status: _status,
        serverTime: _at,
        readings: _said,
        sendsMail: _sends,
        ...definition
      } = call;
      await admin.ask('PUT', `/v1/calls/${late}`, { body: { ...definition, id: late } });
      const { id } = await here.clerk.start(late, filled(freshNumber()));
      await reader.signIn('association-1', `/association/filings/${late}/${id}/check`);
      const button = reader.page.getByRole('button', { name: '提交申报' });
      await button.waitFor();
      // none of what is named in it was uploaded, which this call does not demand
      await reader.says('下列文件尚未上传');
      const yesterday = `${addDays(beijingDate(new Date()), -1)}T17:00:00+08:00`;
      const window = { ...(definition['window'] as object), closesAt: yesterday, graceMinutes: 0 };
      const earlier = { ...definition, id: late, window };
      const { json: seen } = await here.round.anyone.get(`/v1/calls/${late}`);
      const put = await admin.ask('PUT', `/v1/calls/${late}`, {
        body: earlier,
        ifMatch: seen.version,
      });
      expect(put.status).toBe(200);
      await button.click();
      await reader.page
        .locator('.notice.danger', { hasText: /17:00（北京时间）[^]*北京时间/ })
        .waitFor();

      expect(await reader.axe()).toEqual([]);
    }));
});
