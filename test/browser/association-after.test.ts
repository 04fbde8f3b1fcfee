import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  Association,
  CALL,
  SOON,
  addressOf,
  apiOf,
  filled,
  freshNumber,
  freshSerial,
} from './association.ts';
import type { Reader } from './chromium.ts';
import { byKeyboardAlone, chooseByKeys, chooseFile, enter, enterAt, retype } from './keyboard.ts';
import { readPdf } from '../support/documents/pdf-text.ts';

const TWO_PAGES = join(import.meta.dirname, '../support/files/two-pages.pdf');

const here = new Association();
const byKeys = (what: (reader: Reader) => Promise<void>) =>
  here.reading({}, (reader) => {
    byKeyboardAlone(reader);
    return what(reader);
  });

describe('after a filing, by keyboard alone', { timeout: 600_000 }, () => {
  /** Files it, and has it recommended and claimed. */
  async function examined(number: string): Promise<string> {
    const id = await here.recommended(number);
    await (await examiner()).review({ side: 'examiner', callId: CALL, id }, 'claim');
    return id;
  }
  const examiner = () => here.round.signIn('examiner-1');
  const asExaminer = async (id: string, command: string, body: object) => {
    const reply = await (
      await examiner()
    ).review({ side: 'examiner', callId: CALL, id }, command, body);
    expect(reply.status).toBe(200);
  };

  it('puts another file in the place of the one that was pointed out, and finds all others closed', () =>
    byKeys(async (reader) => {
      const id = await examined(freshNumber());
      const instruction = '汇总表请按附件重做';
      const defects = [{ pointer: '/materials/1', clause: 'SAMPLE2026-M2', instruction }];
      await asExaminer(id, 'correction-requests', { defects, lateGround: null });
      const filesOf = async () =>
        ((await here.contentOf(id))['materials'] as { kind: string; name: string }[]) ?? [];
      const before = await filesOf();
      await reader.signIn('association-1', addressOf(id));
      await enter(reader, 'link', /去修改.*汇总表/);
      await reader.page.locator('[id="materials.M2"] input:focus').waitFor();
      expect(await reader.page.getByRole('button', { name: /移除/ }).count()).toBe(0);
      expect(await reader.page.locator('form input[type="file"]').count()).toBe(1);
      expect(await reader.axe()).toEqual([]);
      await chooseFile(reader, reader.page.locator('form input[type="file"]'), {
        name: '重做的汇总表.pdf',
        mimeType: 'application/pdf',
        buffer: readFileSync(TWO_PAGES),
      });

      await expect
        .poll(async () => (await filesOf()).map(({ name }) => name), SOON)
        .toEqual(before.map(({ name }, at) => (at === 1 ? '重做的汇总表.pdf' : name)));
    }));

  it('corrects what was pointed out, sees it beside what was filed, and files again', () =>
    byKeys(async (reader) => {
      const id = await examined(freshNumber());
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
      await enter(reader, 'link', /去修改.*推广计划/);
      await retype(reader, 'promotionPlan', '分三个阶段宣贯');
      await enter(reader, 'button', '保存并返回补正');
      await reader.page.getByText('已改正 1 条，共 2 条').waitFor();
      expect(await reader.textIn('#corrections')).toContain('分三个阶段宣贯');
      await enter(reader, 'link', /去修改.*应用效果/);
      await retype(reader, 'effect.description', '三十家企业采用');
      await expect
        .poll(async () => here.contentOf(id), SOON)
        .toMatchObject({
          effect: { description: '三十家企业采用' },
        });
      await reader.page.goto(`${here.round.api}${addressOf(id)}/sections/content`);
      await reader.page.getByText('补正时只能修改被指出的内容').first().waitFor();
      expect(await reader.page.locator('form textarea').count()).toBe(0);
      await reader.page.goto(`${here.round.api}${addressOf(id)}/check`);
      await enter(reader, 'button', '重新提交');

      await reader.page.locator('h1', { hasText: '申报已提交' }).waitFor();
      expect(await reader.textIn('#next')).toContain('直接回到形式审查');
      expect(await here.clerk.get(apiOf(id))).toMatchObject({
        json: { state: 'formal_examination' },
      });
    }));

  it('disputes the finding of a refusal, with its grounds', () =>
    byKeys(async (reader) => {
      const id = await examined(freshNumber());
      await asExaminer(id, 'overrides', {
        clause: 'SAMPLE2026-A4',
        outcome: 'unmet',
        reason: '与公告不符',
      });
      await asExaminer(id, 'refusal', { reason: '实施时间不足', clauses: ['SAMPLE2026-A4'] });
      await reader.signIn('association-1', addressOf(id));
      await reader.page.getByText('实施时间不足').waitFor();
      const saved = reader.page.waitForEvent('download');
      await enter(reader, 'button', /下载《不予受理告知书》/);
      const letter = readFileSync(await (await saved).path());
      expect((await readPdf(letter)).text).toContain('实施时间不足');
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'link', '申请复核');
      await enter(reader, 'button', '提交复核申请');
      // the summary takes the focus once it is drawn
      await expect.poll(() => reader.focused(), SOON).toContain('请至少勾选一条');
      await chooseByKeys(reader, 'disputed', 'SAMPLE2026-A4');
      await retype(reader, 'SAMPLE2026-A4', '实施日期以公告为准');
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'button', '提交复核申请');
      await reader.page.getByText('实施日期以公告为准').waitFor();

      expect(await here.clerk.get(apiOf(id))).toMatchObject({ json: { state: 'reconsideration' } });
    }));

  it('reads the history, and has the browser verify it', () =>
    byKeys(async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await here.clerk.submit(CALL, { id, version: 1 });
      await reader.signIn('association-1', addressOf(id));
      // what is with others is read on screen, and cannot be changed there
      await enter(reader, 'link', '查看所报内容');
      await reader.page.getByText('这是已提交的全部内容').waitFor();
      expect(await reader.textIn('#materials')).toContain('登记证书.pdf');
      expect(await reader.page.getByRole('link', { name: /^修改/ }).count()).toBe(0);
      expect(await reader.axe()).toEqual([]);
      await reader.page.goBack();
      await enter(reader, 'link', '办理记录');
      await enter(reader, 'button', '在浏览器中核验');
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
      await enter(reader, 'button', '在浏览器中核验');

      await reader.page.getByText('第 2 条记录与原记录不符').waitFor();
    }));

  it('withdraws with a reason, and not without one; what was never submitted is a draft given up', () =>
    byKeys(async (reader) => {
      const draft = await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', addressOf(draft.id));
      await enter(reader, 'link', '放弃草稿');
      await reader.page.getByRole('button', { name: '确认放弃' }).waitFor();
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await here.clerk.submit(CALL, { id, version: 1 });
      await reader.open(`${addressOf(id)}/withdrawal`);
      await enter(reader, 'button', '确认撤回');
      await expect.poll(() => reader.focused(), SOON).toContain('请填写撤回理由');
      expect(await reader.axe()).toEqual([]);
      await retype(reader, 'reason', '本年不再申报');
      await enter(reader, 'button', '确认撤回');
      await reader.page.getByText('已撤回。').waitFor();

      expect(await here.clerk.get(apiOf(id))).toMatchObject({ json: { state: 'withdrawn' } });
    }));

  it('puts its filings in order, saved with each move', () =>
    byKeys(async (reader) => {
      const other = await here.round.signIn('association-3');
      const last = freshSerial();
      const [first, second] = [
        await other.start(CALL, filled(freshNumber())),
        await other.start(CALL, filled(`T/CNTAC ${last}-2019`)),
      ];
      await reader.signIn('association-3', `/association/calls/${CALL}/ranking`);
      expect(await reader.axe()).toEqual([]);
      await enter(reader, 'button', new RegExp(`上移.* ${last}—`));
      await reader.page.getByText('现在排第 1，已保存').waitFor();

      const { json } = await other.get(`/v1/calls/${CALL}/ranking`);
      expect(json['applications']).toEqual([second.id, first.id]);
    }));

  it('keeps all of it as one file', () =>
    byKeys(async (reader) => {
      await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', '/association/archive');
      await enter(reader, 'button', '准备文件');
      await reader.page.getByText('已备好').waitFor();
      const [download] = await Promise.all([
        reader.page.waitForEvent('download'),
        enter(reader, 'button', '保存文件'),
      ]);

      expect(download.suggestedFilename()).toBe('pilots-archive.json');
      expect(await reader.axe()).toEqual([]);
    }));

  it('has its forms as documents where they are asked for, and its receipt', () =>
    byKeys(async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', `${addressOf(id)}/sections/materials`);
      const saved = async (name: RegExp) => {
        const [download] = await Promise.all([
          reader.page.waitForEvent('download'),
          enter(reader, 'button', name),
        ]);
        return (await readPdf(readFileSync(await download.path()))).text;
      };

      expect(await saved(/下载申报书/)).toContain(id);
      expect(await saved(/实施推广情况证明|推广情况证明/)).toContain('应用单位名称※');
      expect(await saved(/下载本单位的汇总表/)).toContain('汇总表');
      expect(await reader.axe()).toEqual([]);
      expect((await here.clerk.submit(CALL, { id, version: 1 })).status).toBe(201);
      await reader.open(`${addressOf(id)}/receipt`);
      expect(await saved(/下载回执/)).toContain('申报回执');
      await reader.page.route('**/receipt/document', (route) => route.abort());
      await enter(reader, 'button', /下载回执/);
      await reader.page.getByRole('alert').waitFor();
      expect(await reader.axe()).toEqual([]);
    }));

  it('takes all of one filing as a ZIP archive', () =>
    byKeys(async (reader) => {
      const { id } = await here.clerk.start(CALL, filled(freshNumber()));
      await reader.signIn('association-1', `${addressOf(id)}/history`);
      await enter(reader, 'button', '生成全套（ZIP）');
      const take = reader.page.getByRole('button', { name: '取得全套（ZIP）' });
      await take.waitFor();
      const saved = new Promise<string>((resolve) => {
        reader.page.context().on('page', (opened) => {
          opened.on('download', (download) => resolve(download.suggestedFilename()));
        });
      });
      await enterAt(reader, take);

      expect(await saved).toMatch(new RegExp(`^${id}-申报全套-.*\\.zip$`));
      expect(await reader.axe()).toEqual([]);
    }));
});
