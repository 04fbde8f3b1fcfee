import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from '../scenarios/local-round.ts';
import type { Person, Reply } from '../scenarios/person.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { Reader, startChromium } from './chromium.ts';

const CALL = 'sample-2026';

/** What follows a click or a key may take a slow machine a while. */
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

async function reading(
  what: (reader: Reader) => Promise<void>,
  language: 'zh-CN' | 'en' = 'zh-CN',
) {
  const reader = await Reader.at(browser, round.api, { language });
  try {
    await what(reader);
    expect(reader.complaints).toEqual([]);
  } finally {
    await reader.close();
  }
}

const contentWith = (number: string) =>
  contentOf({
    account: 'association-1',
    number,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

const pageOf = (id: string, below = '') => `/association/filings/${CALL}/${id}${below}`;
const pathOf = (id: string) => `/v1/calls/${CALL}/applications/${id}`;

/** A page of the signed-in reader: the issuer knows the person, and asks nothing. */
async function go(reader: Reader, address: string): Promise<void> {
  await reader.page.goto(`${round.api}${address}`);
  await reader.page.waitForURL(`${round.api}${address}*`);
  await reader.settled();
}

async function expectReadable(reader: Reader): Promise<void> {
  await expect.poll(() => reader.page.locator('h1').count(), SOON).toBe(1);
  await reader.settled();
  expect(await reader.axe()).toEqual([]);
  expect(await reader.overflow()).toBe(0);
}

const press = (reader: Reader, name: string | RegExp) =>
  reader.page.getByRole('button', { name }).click();

/** A filing as association-1 has filed it, with all that its pages ask. */
async function filed(number: string): Promise<Reply['json']> {
  const reply = await clerk.file(CALL, contentWith(number));
  expect(reply.status).toBe(201);
  return reply.json;
}

async function returnedForCorrection(number: string): Promise<string> {
  const id = String((await filed(number))['applicationId']);
  const call = (await round.anyone.get(`/v1/calls/${CALL}`)).json as never as {
    recommenderChecklist: { id: string }[];
  };
  const [recommender, examiner] = await Promise.all([
    round.signIn('recommender-1'),
    round.signIn('examiner-1'),
  ]);
  const at = (side: 'recommender' | 'examiner') => ({ side, callId: CALL, id });
  const checklist = call.recommenderChecklist.map((item) => item.id);
  const asked = [
    await recommender.review(at('recommender'), 'recommendation', {
      checklist,
      opinion: '同意推荐',
    }),
    await examiner.review(at('examiner'), 'claim'),
    await examiner.review(at('examiner'), 'correction-requests', {
      defects: [
        { pointer: '/promotionPlan', clause: 'SAMPLE2026-M3', instruction: '请写明时间安排' },
      ],
      lateGround: null,
    }),
  ];
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
  return id;
}

describe('an association', { timeout: 600_000 }, () => {
  it.each(['zh-CN', 'en'] as const)(
    'starts, fills in, checks and submits a filing, and has its receipt, in %s',
    (language) =>
      reading(async (reader) => {
        const number = language === 'en' ? 'T/CNTAC 101—2019' : 'T/CNTAC 102—2019';
        await reader.signIn('association-1', '/association');
        await expectReadable(reader);
        await reader.page
          .getByRole('link', { name: /开始一项申报|Start a filing/ })
          .first()
          .click();
        const stated = reader.page.locator('form input[type="text"]').first();
        await stated.fill(number);
        await reader.settled();
        await expectReadable(reader);
        await reader.page.locator('form button[type="submit"]').click();
        await reader.page.waitForURL(/\/filings\/sample-2026\/app_/);
        await reader.settled();
        await expectReadable(reader);

        // one part by hand: it is saved by itself
        const { pathname } = new URL(reader.page.url());
        const id = pathname.split('/').at(-1) ?? '';
        const suffix = language === 'en' ? '?lang=en' : '';
        await go(reader, pageOf(id, '/sections/standard') + suffix);
        await expectReadable(reader);
        await reader.page.locator('[id="standard.titleZh"]').fill('防静电袜');
        const saved = async () =>
          ((await clerk.get(pathOf(id))).json as never as { content: { standard: object } }).content
            .standard;
        await expect.poll(saved, SOON).toMatchObject({ number, titleZh: '防静电袜' });

        // the rest as a colleague does it
        const { version } = (await clerk.get(pathOf(id))).json;
        const { status } = await clerk.ask('PUT', pathOf(id), {
          ifMatch: version,
          body: contentWith(number),
        });
        expect(status).toBe(200);

        await go(reader, pageOf(id, '/check') + suffix);
        const submit = reader.page.getByRole('button', { name: /^(提交申报|Submit)$/ });
        await submit.waitFor();
        await expectReadable(reader);
        await submit.dblclick();
        await reader.page.waitForURL('**/receipt*');
        await reader.settled();
        await expectReadable(reader);
        const { json } = await clerk.get(pathOf(id));
        expect(json).toMatchObject({ state: 'submitted' });
        const receipt = (await clerk.get(`${pathOf(id)}/receipt`)).json;
        expect(await reader.textIn('main')).toContain(String(receipt['contentHash']).slice(0, 8));
      }, language),
  );

  it('keeps what is typed while the connection is gone, and saves it when it is back', () =>
    reading(async (reader) => {
      const { id } = await clerk.start(CALL, { standard: { number: 'T/CNTAC 103—2019' } });
      await reader.signIn('association-1', pageOf(id, '/sections/promotion'));
      await reader.page.route('**/v1/**', (route) => route.abort());
      await reader.page.locator('#promotionPlan').fill('样例：三年内推广。');
      await reader.page.getByText('尚未保存，连接恢复后自动保存').waitFor();
      await reader.page.unroute('**/v1/**');
      await reader.page.evaluate(() => window.dispatchEvent(new Event('online')));

      const plan = async () =>
        ((await clerk.get(pathOf(id))).json as never as { content: { promotionPlan?: string } })
          .content.promotionPlan;
      await expect.poll(plan, SOON).toBe('样例：三年内推广。');
      // the browser reports each request that got nowhere
      reader.complaints.length = 0;
    }));

  it('sees of a colleague’s change of the same field both, and chooses', () =>
    reading(async (reader) => {
      const { id } = await clerk.start(CALL, { standard: { number: 'T/CNTAC 104—2019' } });
      await reader.signIn('association-1', pageOf(id, '/sections/promotion'));
      const { version } = (await clerk.get(pathOf(id))).json;
      const content = {
        standard: { number: 'T/CNTAC 104—2019' },
        promotionPlan: '同事的推广计划',
        technicalContent: '同事的技术内容',
      };
      await clerk.ask('PUT', pathOf(id), { ifMatch: version, body: content });
      await reader.page.locator('#promotionPlan').fill('我的推广计划');
      await reader.page.getByText('同事同时修改了同一项').waitFor();
      await expectReadable(reader);
      await press(reader, '保留我的');

      const kept = async () => (await clerk.get(pathOf(id))).json['content'];
      await expect
        .poll(kept, SOON)
        .toMatchObject({ promotionPlan: '我的推广计划', technicalContent: '同事的技术内容' });
      // the browser reports the answer that told of the colleague
      reader.complaints.length = 0;
    }));

  it('corrects what was pointed out, sees old beside new, and submits again', () =>
    reading(async (reader) => {
      const id = await returnedForCorrection('T/CNTAC 105—2019');
      await reader.signIn('association-1', pageOf(id));
      await reader.page.getByText('已改正 0 条，共 1 条').waitFor();
      await expectReadable(reader);
      expect(await reader.textIn('main')).toContain('请写明时间安排');
      await reader.page.getByRole('link', { name: /去修改/ }).click();
      await reader.page.locator('#promotionPlan').fill('样例：三年内在全行业推广。');
      await expectReadable(reader);
      await go(reader, pageOf(id));
      await reader.page.getByText('已改正 1 条，共 1 条').waitFor();
      expect(await reader.textIn('main')).toContain('样例：三年内在全行业推广。');
      await go(reader, pageOf(id, '/check'));
      await press(reader, '重新提交');
      await reader.page.waitForURL('**/receipt*');

      const state = async () => (await clerk.get(pathOf(id))).json['state'];
      await expect.poll(state, SOON).not.toBe('returned_for_correction');
    }));

  it('puts its filings in an order by keyboard', () =>
    reading(async (reader) => {
      await Promise.all([filed('T/CNTAC 106—2019'), filed('T/CNTAC 107—2019')]);
      await reader.signIn('association-1', `/association/calls/${CALL}/ranking`);
      await expectReadable(reader);
      const order = async () =>
        (await clerk.get(`/v1/calls/${CALL}/ranking`)).json['applications'] as string[];
      const [first, second] = await order();
      await reader.page.locator('.ranking li').nth(1).getByRole('button').first().focus();
      await reader.press('Enter');

      await expect.poll(async () => (await order()).slice(0, 2), SOON).toEqual([second, first]);
      await expect.poll(() => reader.textIn('main'), SOON).toContain('已保存');
    }));

  it('withdraws with a reason, and verifies the history in the browser', () =>
    reading(async (reader) => {
      const id = String((await filed('T/CNTAC 108—2019'))['applicationId']);
      await reader.signIn('association-1', pageOf(id, '/withdrawal'));
      await press(reader, '确认撤回');
      await reader.page
        .getByRole('alert')
        .or(reader.page.getByText('请填写撤回理由'))
        .first()
        .waitFor();
      await expectReadable(reader);
      await reader.page.locator('#reason').fill('样例：标准即将修订');
      await press(reader, '确认撤回');
      await reader.page.waitForURL(`**${pageOf(id)}`);
      const state = async () => (await clerk.get(pathOf(id))).json['state'];
      await expect.poll(state, SOON).toBe('withdrawn');

      await go(reader, pageOf(id, '/history'));
      await press(reader, '在浏览器中核验');
      await reader.page.getByText('核验通过').waitFor();
      await expectReadable(reader);
      expect(await reader.textIn('main')).toContain('样例：标准即将修订');
      await go(reader, '/association/archive');
      await expectReadable(reader);
    }));
});
