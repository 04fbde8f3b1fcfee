import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from '../scenarios/local-round.ts';
import type { Person } from '../scenarios/person.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { Reader, startChromium } from './chromium.ts';

const CALL = 'sample-2026';
/** What follows a key or a click may take a slow machine a while. */
const SOON = { timeout: 30_000 };

let round: LocalRound;
let browser: Browser;
let clerk: Person;

beforeAll(async () => {
  [round, browser] = await Promise.all([openRound(), startChromium()]);
  clerk = await round.signIn('association-1');
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await round?.stop();
});

type How = Parameters<typeof Reader.at>[2];

async function reading(how: How, what: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await Reader.at(browser, round.api, how);
  try {
    await what(reader);
  } finally {
    await reader.close();
  }
}

const filled = (number: string) =>
  contentOf({
    account: 'association-1',
    number,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });
const addressOf = (id: string) => `/association/filings/${CALL}/${id}`;
const apiOf = (id: string) => `/v1/calls/${CALL}/applications/${id}`;
const contentOfFiling = async (id: string) =>
  (await clerk.get(apiOf(id))).json['content'] as unknown as Record<string, unknown>;

/** Somebody of the association at a page of a draft that the API has already. */
async function atSection(reader: Reader, id: string, section: string): Promise<void> {
  await reader.signIn('association-1', `${addressOf(id)}/sections/${section}`);
}
const control = (reader: Reader, id: string) => reader.page.locator(`[id="${id}"]`);
const saving = (reader: Reader) => reader.page.locator('.saving');

/** Activates a button or a link as a keyboard does. */
async function go(reader: Reader, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const found = reader.page.getByRole(role, { name, exact: true }).first();
  await found.waitFor();
  await found.focus();
  await reader.press('Enter');
}

async function choose(reader: Reader, id: string, value: string): Promise<void> {
  const box = control(reader, id).locator(`input[value="${value}"]`);
  await box.focus();
  await reader.press(' ');
  await expect.poll(() => box.isChecked(), SOON).toBe(true);
}

const WORDS = {
  'zh-CN': {
    checked: '带着这些答案开始填报',
    begin: '开始填报',
    next: '保存并继续',
    submit: '提交申报',
    check: '检查并提交',
    sections: [
      '申报单位',
      '标准',
      '主要技术内容',
      '类别',
      '应用效果',
      '推广计划',
      '推荐途径',
      '材料',
      '承诺',
    ],
    done: '已完成 9 个部分，共 9 个部分',
    submitted: '申报已提交',
    verify: '现在核验',
    verifying: '核验',
    genuine: '回执有效',
  },
  en: {
    checked: 'Start filing with these answers',
    begin: 'Start filing',
    next: 'Save and go on',
    submit: 'Submit',
    check: 'Check and submit',
    sections: [
      'The association',
      'The standard',
      'Main technical content',
      'Category',
      'Effect',
      'Plan of promotion',
      'Route',
      'Materials',
      'Commitment',
    ],
    done: '9 of 9 parts are done',
    submitted: 'Submitted',
    verify: 'Verify it now',
    verifying: 'Verify',
    genuine: 'The receipt is genuine',
  },
} as const;

/** The whole form, section by section, as somebody who has the facts at hand. */
async function fillIn(reader: Reader, words: (typeof WORDS)[keyof typeof WORDS], number: string) {
  const fields: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
    applicant: async () => {
      await choose(reader, 'applicant.orgType', 'federation');
      await choose(reader, 'applicant.legalPerson', 'true');
      await choose(reader, 'applicant.level', 'national');
      await control(reader, 'people.legalRepresentative').fill('样例甲');
      await control(reader, 'people.contactName').fill('样例乙');
      await control(reader, 'people.contactPhone').fill('010-00000000');
    },
    standard: async () => {
      await control(reader, 'standard.titleZh').fill('样例');
      await control(reader, 'standard.publishedOn').fill('2019-06-01');
      await choose(reader, 'standard.status', 'in_force');
      await choose(reader, 'standard.convertedTo', 'no');
    },
    content: async () => {
      await control(reader, 'technicalContent').fill('样例');
      await control(reader, 'keyField').selectOption({ index: 1 });
      await control(reader, 'policyThemes').locator('input').first().press(' ');
    },
    novelty: async () => {
      await choose(reader, 'novelty.categories', 'innovative');
      await control(reader, 'novelty.gapSearch.searchedOn').fill('2026-01-15');
      await control(reader, 'novelty.gapSearch.sources').fill('样例');
      await control(reader, 'novelty.gapSearch.result').fill('样例');
    },
    effect: () => control(reader, 'effect.description').fill('样例'),
    promotion: () => control(reader, 'promotionPlan').fill('样例'),
    recommendation: async () => {
      await choose(reader, 'recommendation.route', 'recommended');
      await control(reader, 'recommendation.recommenderId').selectOption('rec_440000');
    },
    materials: async () => {
      for (const kind of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']) {
        const place = control(reader, `materials.${kind}`);
        const file = {
          name: `${kind}.pdf`,
          mimeType: 'application/pdf',
          buffer: Buffer.from(kind),
        };
        await place.locator('input[type="file"]').setInputFiles(file);
        await place.locator('.file').waitFor();
        if (kind === 'M1' || kind === 'M6') await place.locator('[type="checkbox"]').press(' ');
        if (kind === 'M4' || kind === 'M5') await place.locator('[type="text"]').fill(number);
      }
    },
    commitment: async () => {
      await choose(reader, 'commitment.truthful', 'true');
      await choose(reader, 'commitment.sealed', 'true');
      await control(reader, 'commitment.signedOn').fill('2026-11-01');
    },
  };
  await go(reader, 'link', words.sections[0]);
  for (const [at, fill] of Object.values(fields).entries()) {
    await reader.page.locator('h1', { hasText: new RegExp(`^${words.sections[at]}$`) }).waitFor();
    await reader.page.locator('.beside .notice').waitFor();
    await fill(reader);
    expect(await reader.axe()).toEqual([]);
    await go(reader, 'button', words.next);
  }
}

describe('an association files an application', { timeout: 600_000 }, () => {
  it.each([
    ['zh-CN' as const, 'T/CNTAC 101-2019', 1280],
    ['en' as const, 'T/CNTAC 102-2019', 360],
  ])('from the check to the receipt, in %s, by keyboard', (language, number, width) =>
    reading({ language, width, scheme: width === 360 ? 'dark' : 'light' }, async (reader) => {
      const words = WORDS[language];
      await reader.open(`/calls/${CALL}/check`);
      await control(reader, 'standard.number').fill(number);
      await control(reader, 'standard.implementedOn').fill('2019-07-01');
      await reader.open(`/calls/${CALL}/check?step=end`);
      await go(reader, 'link', words.checked);
      await reader.page.locator('button[value="association-1"]').click();
      await reader.page.locator('#way').waitFor();
      await go(reader, 'button', words.begin);
      await reader.page.locator('.tasks').waitFor();
      await fillIn(reader, words, number);
      await reader.page.getByText(words.done).waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await go(reader, 'link', words.check);
      await reader.page.locator('#submit .button.primary').waitFor();
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'button', words.submit);
      await reader.page.locator('h1', { hasText: words.submitted }).waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await go(reader, 'link', words.verify);
      await go(reader, 'button', words.verifying);

      await reader.page.getByText(words.genuine).first().waitFor();
      expect(reader.complaints).toEqual([]);
    }),
  );

  it('is led to the filing that there is of the same standard', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 103-2019'));
      await reader.signIn('association-1', '/association/start');
      await reader.page.locator('#number').fill('t/cntac103-2019');
      await go(reader, 'button', '开始填报');
      await go(reader, 'link', '打开已有的申报');

      await reader.page.waitForURL(`**${addressOf(id)}`);
    }));

  it('is told what is missing, and led to the field', () =>
    reading({}, async (reader) => {
      const { technicalContent: _left, ...content } = filled('T/CNTAC 104-2019');
      const { id } = await clerk.start(CALL, content);
      await reader.signIn('association-1', `${addressOf(id)}/check`);
      await reader.page.getByText('还不能提交').waitFor();
      expect(await reader.page.getByRole('button', { name: '提交申报' }).count()).toBe(0);
      await reader.page
        .locator('#submit')
        .getByRole('link', { name: '主要技术内容' })
        .last()
        .press('Enter');

      await expect.poll(() => reader.focused(), SOON).toBe('technicalContent');
      expect(await control(reader, 'technicalContent').getAttribute('aria-invalid')).toBe('true');
    }));
});

describe('what may go wrong meanwhile', { timeout: 600_000 }, () => {
  it('keeps what is typed while the connection is lost, over a reload, until it is saved', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 111-2019'));
      await atSection(reader, id, 'promotion');
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
        .poll(async () => (await contentOfFiling(id))['promotionPlan'], SOON)
        .toBe('断网时填写的');
    }));

  it('files once where the answer to a submission is lost, and where the button is pressed twice', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 112-2019'));
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

      const { json } = await clerk.get(`${apiOf(id)}/events`);
      const events = json['events'] as { body: { type: string } }[];
      const filings = events.filter(({ body }) => body.type === 'application_submitted');
      expect(filings).toHaveLength(1);
    }));

  it('merges what a colleague changed elsewhere, and asks about the same field', () =>
    reading({}, async (reader) => {
      const content = filled('T/CNTAC 113-2019');
      const { id, version } = await clerk.start(CALL, content);
      await atSection(reader, id, 'promotion');
      const theirs = { ...content, technicalContent: '同事改的内容' };
      await clerk.ask('PUT', apiOf(id), { ifMatch: version, body: theirs });
      await control(reader, 'promotionPlan').fill('我改的计划');
      await expect
        .poll(async () => contentOfFiling(id), SOON)
        .toMatchObject({ technicalContent: '同事改的内容', promotionPlan: '我改的计划' });
      const both = { ...theirs, promotionPlan: '同事改的计划' };
      await clerk.ask('PUT', apiOf(id), { ifMatch: version + 2, body: both });
      await control(reader, 'promotionPlan').fill('我又改了');
      await reader.page.getByText('同事同时修改了同一项').waitFor();
      expect(await reader.textIn('.notice.danger')).toContain('同事改的计划');
      expect(await reader.axe()).toEqual([]);
      expect(await contentOfFiling(id)).toMatchObject({ promotionPlan: '同事改的计划' });
      await reader.page.getByRole('button', { name: '保留我的' }).press('Enter');

      await expect
        .poll(async () => (await contentOfFiling(id))['promotionPlan'], SOON)
        .toBe('我又改了');
    }));

  it('goes on after the sign-in expired in the middle, in another window', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 114-2019'));
      await atSection(reader, id, 'promotion');
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
        .poll(async () => (await contentOfFiling(id))['promotionPlan'], SOON)
        .toBe('过期时填写的');
      await saving(reader).getByText('已保存').waitFor();
    }));

  it('saves on leaving by the back button, at once', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 115-2019'));
      await reader.signIn('association-1', addressOf(id));
      await reader.page.getByRole('link', { name: '推广计划', exact: true }).click();
      await control(reader, 'promotionPlan').fill('离开前填写的');
      await reader.page.goBack();
      await reader.page.locator('.tasks').waitFor();

      await expect
        .poll(async () => (await contentOfFiling(id))['promotionPlan'], SOON)
        .toBe('离开前填写的');
    }));

  it('tells both instants where the call closed while the page was open', () =>
    reading({}, async (reader) => {
      const late = 'sample-late';
      const admin = await round.signIn('admin-1');
      const { json: call } = await round.anyone.get(`/v1/calls/${CALL}`);
      const { version: _version, status: _status, serverTime: _at, ...definition } = call;
      await admin.ask('PUT', `/v1/calls/${late}`, { body: { ...definition, id: late } });
      const { id } = await clerk.start(late, filled('T/CNTAC 116-2019'));
      await reader.signIn('association-1', `/association/filings/${late}/${id}/check`);
      const button = reader.page.getByRole('button', { name: '提交申报' });
      await button.waitFor();
      const window = definition['window'] as unknown as Record<string, unknown>;
      const closed = {
        ...window,
        closesAt: '2026-01-01T17:00:00+08:00',
        opensAt: window['opensAt'],
      };
      const earlier = { ...definition, id: late, window: { ...closed, graceMinutes: 0 } };
      const { json: seen } = await round.anyone.get(`/v1/calls/${late}`);
      const put = await admin.ask('PUT', `/v1/calls/${late}`, {
        body: earlier,
        ifMatch: seen.version,
      });
      expect([put.status, put.text]).toEqual([200, expect.anything()]);
      await button.click();
      await reader.page.locator('.notice.danger', { hasText: '2026年1月1日 17:00' }).waitFor();

      expect(await reader.axe()).toEqual([]);
    }));
});

describe('after a filing', { timeout: 600_000 }, () => {
  /** Files it, and has it recommended and claimed. */
  async function examined(number: string): Promise<string> {
    const { id } = await clerk.start(CALL, filled(number));
    await clerk.submit(CALL, { id, version: 1 });
    const { json: call } = await round.anyone.get(`/v1/calls/${CALL}`);
    const checklist = (call['recommenderChecklist'] as { id: string }[]).map((each) => each.id);
    const recommender = await round.signIn('recommender-1');
    const at = { callId: CALL, id };
    await recommender.review({ side: 'recommender', ...at }, 'recommendation', {
      checklist,
      opinion: '同意推荐',
    });
    await (await examiner()).review({ side: 'examiner', ...at }, 'claim');
    return id;
  }
  const examiner = () => round.signIn('examiner-1');
  const asExaminer = async (id: string, command: string, body: object) => {
    const reply = await (
      await examiner()
    ).review({ side: 'examiner', callId: CALL, id }, command, body);
    expect(reply.status).toBe(200);
  };

  it('corrects what was pointed out, sees it beside what was filed, and files again', () =>
    reading({}, async (reader) => {
      const id = await examined('T/CNTAC 121-2019');
      await asExaminer(id, 'correction-requests', {
        defects: [
          { pointer: '/promotionPlan', clause: 'SAMPLE2026-A4', instruction: '请写明时间安排' },
          { pointer: '/effect/description', clause: 'SAMPLE2026-A4', instruction: '请补充数据' },
        ],
        lateGround: null,
      });
      await reader.signIn('association-1', addressOf(id));
      await reader.page.getByText('已改正 0 条，共 2 条').waitFor();
      expect(await reader.textIn('#corrections')).toContain('请写明时间安排');
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'link', /去修改.*推广计划/);
      await control(reader, 'promotionPlan').fill('分三个阶段宣贯');
      await go(reader, 'link', '返回填报内容');
      await reader.page.getByText('已改正 1 条，共 2 条').waitFor();
      expect(await reader.textIn('.before-now')).toContain('分三个阶段宣贯');
      await go(reader, 'link', /去修改.*应用效果/);
      await control(reader, 'effect.description').fill('三十家企业采用');
      await expect
        .poll(async () => contentOfFiling(id), SOON)
        .toMatchObject({
          effect: { description: '三十家企业采用' },
        });
      await reader.page.goto(`${round.api}${addressOf(id)}/sections/content`);
      await reader.page.getByText('补正时只能修改被指出的内容').first().waitFor();
      expect(await reader.page.locator('form textarea').count()).toBe(0);
      await reader.page.goto(`${round.api}${addressOf(id)}/check`);
      await go(reader, 'button', '重新提交');

      await reader.page.locator('h1', { hasText: '申报已提交' }).waitFor();
      expect(await clerk.get(apiOf(id))).toMatchObject({ json: { state: 'formal_examination' } });
    }));

  it('disputes the finding of a refusal, with its grounds', () =>
    reading({}, async (reader) => {
      const id = await examined('T/CNTAC 122-2019');
      await asExaminer(id, 'findings', {
        clause: 'SAMPLE2026-A4',
        outcome: 'unmet',
        reason: '与公告不符',
      });
      await asExaminer(id, 'refusal', { reason: '实施时间不足', clauses: ['SAMPLE2026-A4'] });
      await reader.signIn('association-1', addressOf(id));
      await reader.page.getByText('实施时间不足').waitFor();
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'link', '提出申诉');
      await go(reader, 'button', '提交申诉');
      await reader.page.locator('.error-summary').waitFor();
      await reader.page.locator('#disputed input').first().press(' ');
      await control(reader, 'SAMPLE2026-A4').fill('实施日期以公告为准');
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'button', '提交申诉');
      await reader.page.getByText('实施日期以公告为准').waitFor();

      expect(await clerk.get(apiOf(id))).toMatchObject({ json: { state: 'reconsideration' } });
    }));

  it('reads the history, and has the browser verify it', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 123-2019'));
      await clerk.submit(CALL, { id, version: 1 });
      await reader.signIn('association-1', `${addressOf(id)}/history`);
      await go(reader, 'button', '在浏览器中核验');
      await reader.page.getByText('核验通过').waitFor();
      expect(await reader.axe()).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      // somebody between changes what the API gives
      await reader.page.route('**/events?*', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(
          '"application_submitted"',
          '"application_edited"',
        );
        await route.fulfill({ response: answer, body });
      });
      await reader.page.reload();
      await go(reader, 'button', '在浏览器中核验');

      await reader.page.getByText('第 2 条记录与原记录不符').waitFor();
    }));

  it('withdraws with a reason, and not without one', () =>
    reading({}, async (reader) => {
      const { id } = await clerk.start(CALL, filled('T/CNTAC 124-2019'));
      await reader.signIn('association-1', `${addressOf(id)}/withdrawal`);
      await go(reader, 'button', '确认撤回');
      await reader.page.locator('.error-summary').waitFor();
      expect(await reader.axe()).toEqual([]);
      await control(reader, 'reason').fill('本年不再申报');
      await go(reader, 'button', '确认撤回');
      await reader.page.getByText('已撤回。').waitFor();

      expect(await clerk.get(apiOf(id))).toMatchObject({ json: { state: 'withdrawn' } });
    }));

  it('puts its filings in order, saved with each move', () =>
    reading({}, async (reader) => {
      const other = await round.signIn('association-3');
      const [first, second] = [
        await other.start(CALL, filled('T/CNTAC 125-2019')),
        await other.start(CALL, filled('T/CNTAC 126-2019')),
      ];
      await reader.signIn('association-3', `/association/calls/${CALL}/ranking`);
      expect(await reader.axe()).toEqual([]);
      await go(reader, 'button', /上移.*126/);
      await reader.page.getByText('现在排第 1，已保存').waitFor();

      const { json } = await other.get(`/v1/calls/${CALL}/ranking`);
      expect(json['applications']).toEqual([second.id, first.id]);
    }));

  it('keeps all of it as one file', () =>
    reading({}, async (reader) => {
      await clerk.start(CALL, filled('T/CNTAC 127-2019'));
      await reader.signIn('association-1', '/association/archive');
      await go(reader, 'button', '准备文件');
      await reader.page.getByText('已备好').waitFor();
      const [download] = await Promise.all([
        reader.page.waitForEvent('download'),
        go(reader, 'button', '保存文件'),
      ]);

      expect(download.suggestedFilename()).toBe('pilots-archive.json');
      expect(await reader.axe()).toEqual([]);
    }));
});
