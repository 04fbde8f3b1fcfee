import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_MOMENT } from '../../../../cli/generate/sample-folder.ts';
import { sampleCall } from '../../../../shared/calls/calls.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { CLOSES, OPENS, STILL_OPEN, callFolders, readFolder, replace } from './call-folders.ts';

const doors = openDoors({ calls: 'none' });
const url = serve(doors);
const { run } = pilotsAt(url);
const { work, aFolder, lastId } = callFolders('next');

const pilots = (...args: string[]) => run(args);

describe('the plan of a new call', () => {
  const OPEN_2027 = ['deadlines.yaml', OPENS, 'opensAt: 2027-08-01T00:00:00+08:00'] as const;
  const ofNextYear = (...more: Parameters<typeof aFolder>) =>
    aFolder(OPEN_2027, STILL_OPEN, ['call.yaml', 'zh: 2026年', 'zh: 2027年'], ...more);
  const notesOf = async (folder: string) => {
    const { code, said } = await pilots('call', 'plan', folder);
    const notes = said.split('\n').filter((line) => /^(注意 note|将被拒绝 refused)/.test(line));
    return { code, said, notes };
  };

  it('shows the page as it will be, and names what speaks of another year', async () => {
    const { code, said, notes } = await notesOf(ofNextYear());

    expect(code).toBe(0);
    expect(said).toContain('页面预览');
    expect(said).toContain('材料 M1：社会团体法人登记证书复印件');
    expect(said).toContain('截止日期 cut-off：2026年6月30日');
    expect(said).toContain('最迟实施日期 last day of implementation：2025年12月31日');
    expect(notes).toEqual([
      expect.stringContaining('名称 › 英文 Name › English：写的是2026年，而受理在2027年开始'),
      expect.stringContaining('规则集 › 编号 Rule pack › id：写的是2026年'),
      expect.stringContaining('截止日期2026-06-30早于开始受理的2027-08-01'),
    ]);
  });

  it.each([
    ['the name', ['call.yaml', 'zh: 2027年', 'zh: 2024年'], /名称 › 中文 .*写的是2024年/],
    [
      'the number',
      ['call.yaml', 'documentNumber: null', 'documentNumber: 〔2024〕257号'],
      /文号 .*2024年/,
    ],
    [
      'the day of issue',
      ['call.yaml', 'issuedOn: null', 'issuedOn: 2024-07-01'],
      /发布日期 .*2024年/,
    ],
    [
      'the file and the line',
      ['call.yaml', 'zh: 2027年', 'zh: 2024年'],
      /^注意 note：\S+call\.yaml:\d+ 名称 › 中文 /,
    ],
    ['no grace', ['deadlines.yaml', 'graceMinutes: 30', 'graceMinutes: 0'], /截止后一秒即为逾期/],
  ] as const)('names %s', async (_, replaced, sentence) => {
    const { notes } = await notesOf(ofNextYear(replaced));

    expect(notes.filter((note) => sentence.test(note))).toHaveLength(1);
  });

  it('names the serial of an earlier notice under the year of the new one, and no other', async () => {
    const numbered = async (number: string) => {
      const { code, notes } = await notesOf(
        ofNextYear(['call.yaml', 'documentNumber: null', `documentNumber: ${number}`]),
      );
      expect(code).toBe(0);
      return notes.filter((note) => note.includes('只有年份不同'));
    };
    const { status } = await doors().ask('putCall', {
      params: { callId: 'earlier' },
      body: { ...sampleCall(new Date()), id: 'earlier', documentNumber: '样例函〔2026〕257号' },
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': 'earlier-notice-0001' },
    });
    expect(status).toBe(200);

    const [note] = await numbered('样例函〔2027〕257号');
    expect(note).toMatch(/call\.yaml:\d+ 文号 .*序号与样例函〔2026〕257号相同/);
    expect(await numbered('样例函〔2027〕258号')).toEqual([]);
    expect(await numbered('样例函〔2027〕57号')).toEqual([]);
  });

  it('refuses materials that cite the clauses of another pack, and writes nothing', async () => {
    const folder = ofNextYear(['materials.yaml', 'SAMPLE2026-M4', 'PP2024-M4']);
    const { code, notes } = await notesOf(folder);

    expect(code).toBe(1);
    const [refused] = notes.filter((note) => note.includes('所引条款 PP2024-M4 不在'));
    const [file = '', line = ''] = /\S+materials\.yaml:(\d+)/.exec(refused ?? '') ?? [];
    expect(file).toContain(folder);
    const lines = readFileSync(join(folder, 'materials.yaml'), 'utf8').split('\n');
    expect(lines[Number(line) - 1]).toContain('PP2024-M4');
    expect((await pilots('call', 'apply', folder)).code).toBe(2);
    const { definition } = await readFolder(folder);
    const { status } = await doors().ask('getCall', { params: { callId: definition.id } });
    expect(status).toBe(404);
  });

  it('is taken back by its verb before it opens, and is in no list then', async () => {
    const folder = aFolder(
      ['deadlines.yaml', OPENS, 'opensAt: 2089-08-01T00:00:00+08:00'],
      STILL_OPEN,
    );
    await pilots('call', 'apply', folder);
    const { id } = (await readFolder(folder)).definition;
    const listed = async () => JSON.stringify((await doors().ask('listCalls', {})).body);

    expect(await listed()).toContain(`"id":"${id}"`);
    const taken = await pilots('call', 'withdraw', '--call', id, '--reason', '名称有误');
    expect(taken).toMatchObject({ code: 0, said: `${id}: 已撤回 taken back` });
    expect(await listed()).not.toContain(`"id":"${id}"`);
  });
});

describe('the folder of the next year', () => {
  it('is that of the last one with its dates emptied, to be filled', async () => {
    const folder = aFolder([
      'recommenders.yaml',
      'recommendsUntil: null',
      'recommendsUntil: 2027-01-04T17:00:00+08:00',
    ]);
    replace(folder, 'deadlines.yaml', 'noticeWorkingDays', '# 公示\nnoticeWorkingDays');
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'letters', 'welcome.md'), '样例');
    const out = join(work, 'next-year');

    const made = await pilots('call', 'new', '--from', folder, '--id', 'next-year');

    expect([made.code, made.complaints]).toEqual([0, '']);
    const { code, complaints } = await pilots('call', 'plan', out);
    expect(code).toBe(2);
    expect(complaints.split('\n').map((line) => /\S+:\d+ (\S+?)：/.exec(line)?.[1])).toEqual([
      '/window/opensAt',
      '/window/closesAt',
    ]);
    replace(out, 'deadlines.yaml', 'opensAt:\n', `${OPENS.replace('2026', '2027')}\n`);
    replace(out, 'deadlines.yaml', 'closesAt:\n', `${CLOSES.replace('2027', '2028')}\n`);
    const { definition, letters } = await readFolder(out);
    const { sourceHash: _, window: _window, id: _id, ...rest } = sampleCall(SAMPLE_MOMENT);
    expect(definition).toMatchObject({ ...rest, id: 'next-year' });
    expect(letters).toEqual({ 'welcome.md': '样例' });
    expect(readFileSync(join(out, 'deadlines.yaml'), 'utf8')).toContain('# 公示');
    expect(readFileSync(join(out, 'call.yaml'), 'utf8')).not.toContain('generated');
  });

  it('is not written over another one, nor under an id that is none', async () => {
    const folder = aFolder();
    const taken = await pilots('call', 'new', '--from', folder, '--id', lastId());
    const wrong = await pilots('call', 'new', '--from', folder, '--id', 'Ä', '--out', `${folder}x`);

    expect([taken.code, wrong.code]).toEqual([2, 2]);
    expect(taken.complaints).toContain('is there already');
    expect(wrong.complaints).toContain('cannot be an id');
  });
});

describe('a folder with a layout of letters', () => {
  const BUILT_IN = join(
    import.meta.dirname,
    '../../../../functions/printing/templates/document.typ',
  );
  const layout = readFileSync(BUILT_IN, 'utf8');
  const VERSION = [
    'call.yaml',
    'isSample: true',
    'isSample: true\nletterTemplate:\n  version: 2',
  ] as const;
  const write = (folder: string, source: string) => {
    mkdirSync(join(folder, 'letters'), { recursive: true });
    writeFileSync(join(folder, 'letters', 'letter.typ'), source);
  };

  it('is planned with each fault at its line, refused by apply, and applied once it has none', async () => {
    const folder = aFolder(VERSION, STILL_OPEN);
    write(folder, layout.replace('#data.number', '#data.nomber'));
    const { id } = (await readFolder(folder)).definition;
    const place = `${join(folder, 'letters', 'letter.typ')}:68`;

    for (const [verb, code] of [
      ['plan', 1],
      ['apply', 2],
    ] as const) {
      const tried = await pilots('call', verb, folder);
      expect(tried.code).toBe(code);
      expect(tried.said).toContain(`将被拒绝 refused：${place}`);
    }
    expect((await doors().ask('getCall', { params: { callId: id } })).status).toBe(404);

    write(folder, layout);
    const { letterTemplate } = (await readFolder(folder)).definition;
    const applied = await pilots('call', 'apply', folder);
    expect([applied.code, applied.complaints]).toEqual([0, '']);
    expect(applied.said).toContain('第2版 version 2，试印 samples printed 19');
    const { body } = await doors().ask('getCall', { params: { callId: id } });
    expect(body).toMatchObject({ letterTemplate });
    expect((await pilots('call', 'apply', folder)).said).toContain('未变 unchanged');
  });

  it('has its version, and a version its layout', async () => {
    const unversioned = aFolder(STILL_OPEN);
    write(unversioned, layout);

    for (const folder of [unversioned, aFolder(VERSION, STILL_OPEN)]) {
      const { code, complaints } = await pilots('call', 'plan', folder);
      expect([code, complaints]).toEqual([
        2,
        expect.stringContaining('come together or not at all'),
      ]);
    }
  });
});
