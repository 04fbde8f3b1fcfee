import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../shared/client/csv.ts';
import {
  type Typed,
  confirmsByLink,
  faultsIn,
  objectionOf,
  stepAt,
} from '../../../web/public/notice/objection.ts';
import { standingAt } from '../../../web/public/notice/period.ts';
import { listFile } from '../../../web/public/notice/list-file.ts';
import { workbookIn } from '../../../web/public/notice/workbook-later.ts';
import type { PublishedList } from '../../../web/data/answers.ts';
import { chinese } from '../rendered.tsx';
import { type Entry, entriesWith } from '../../../web/public/notice/search.ts';

describe('the time in which one may object', () => {
  const days = { from: '2026-11-26', to: '2026-12-02' };

  it.each([
    ['2026-11-25T23:59:59+08:00', 'before'],
    ['2026-11-26T00:00:00+08:00', 'open'],
    ['2026-12-02T23:59:59+08:00', 'open'],
    // the same moments by another clock
    ['2026-12-02T15:59:59.999Z', 'open'],
    ['2026-12-02T16:00:00Z', 'over'],
    ['2026-12-03T00:00:00+08:00', 'over'],
  ])('is at %s %s', (now, standing) => {
    expect(standingAt(now, days)).toBe(standing);
  });
});

describe('a search in a list', () => {
  const entry = (
    position: number,
    standardNumber: string,
    titleZh: string,
    name: string,
  ): Entry => ({
    position,
    projectNumber: position === 1 ? '2026-001' : null,
    applicationId: `app_${position}`,
    standardNumber,
    titleZh,
    association: { code: '', name },
    recommenderId: null,
    chain: '',
  });
  const entries = [
    entry(1, 'T/CNTAC 791—2019', '棉纤维', '中国纺织工业联合会'),
    entry(2, 'T/CTES 1046—2021', '运动面料', '中国纺织工程学会'),
  ];

  it.each([
    ['', [1, 2]],
    ['t/cntac791-2019', [1]],
    ['Ｔ/ＣＴＥＳ', [2]],
    ['中国纺织 面料', [2]],
    ['棉纤维 工程学会', []],
    ['2026-001', [1]],
    // no word runs from one cell into the next
    ['2019棉', []],
  ])('for %j finds %j', (sought, found) => {
    expect(entriesWith(entries, sought).map(({ position }) => position)).toEqual(found);
  });
});

describe('a table to take along', () => {
  it('is marked as UTF-8, quotes each cell and ends each line', () => {
    expect(
      csvOf([
        ['序号', '说 "好"'],
        [1, 'a,\nb'],
      ]),
    ).toBe('\uFEFF"序号","说 ""好"""\r\n1,"a,\nb"\r\n');
  });

  it('keeps a code a code, and a figure a figure', () => {
    expect(csvOf([['2-014-3', 12]])).toBe('\uFEFF"\t2-014-3",12\r\n');
  });

  it('is made as XLSX as exports are: texts as texts, under the titles of the page', async () => {
    const entry = {
      position: 1,
      projectNumber: '2026-001',
      standardNumber: 'T/CTES 1046—2021',
      titleZh: '=1+1',
      association: { code: '', name: '样例协会' },
    };
    const list = { kind: 'announcement', callId: 'a', number: 1, entries: [entry] };
    const workbook = workbookIn(listFile(list as unknown as PublishedList, chinese));
    const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const sheet = part('xl/worksheets/sheet1.xml');
    const cells = [...sheet.matchAll(/<c(?: t="inlineStr" s="\d">(.*?)<\/c>|>(.*?)<\/c>)/g)];

    expect(part('xl/workbook.xml')).toContain('name="第 1 号公布"');
    expect(cells.map(([cell]) => cell.replaceAll(/<[^>]*>/g, ''))).toEqual([
      '序号',
      '标准编号',
      '名称',
      '社会团体',
      '项目编号',
      '1',
      'T/CTES 1046—2021',
      '=1+1',
      '样例协会',
      '2026-001',
    ]);
    expect(sheet).toContain('<c><v>1</v></c>');
    expect(sheet).not.toContain('<f>');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('makes no formula of %j', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  });
});

describe('an objection', () => {
  const content: Typed = { statement: ' 应用单位不符 ', evidence: '见附函' };
  const who: Typed = { name: '样例', phone: '01000' };

  it('needs what, what it rests on, a name and a phone number; nothing else', () => {
    expect(faultsIn('content', {}, false).map(({ field }) => field)).toEqual([
      'statement',
      'evidence',
    ]);
    expect(faultsIn('who', {}, false).map(({ field }) => field)).toEqual(['name', 'phone']);
    expect(faultsIn('content', { ...content, evidence: ' \n' }, false)).toHaveLength(1);
    expect(faultsIn('who', who, false)).toEqual([]);
  });

  it('is confirmed by a link where the call wants one and the system sends mail', () => {
    const both = { confirmsObjectors: true, sendsMail: true };

    expect(confirmsByLink(both)).toBe(true);
    expect(confirmsByLink({ ...both, sendsMail: false })).toBe(false);
    expect(confirmsByLink({ ...both, confirmsObjectors: false })).toBe(false);
  });

  it('that a link confirms needs an address as well, and goes no further without one', () => {
    expect(faultsIn('who', who, true).map(({ field }) => field)).toEqual(['email']);
    expect(faultsIn('who', { ...who, email: 'name@example.cn' }, true)).toEqual([]);
    expect(stepAt('answers', { ...content, ...who }, true)).toBe('who');
  });

  it.each([
    [{ phone: '0100' }, 'phone'],
    [{ email: 'name@' }, 'email'],
  ])('takes no %j', (wrong, field) => {
    expect(faultsIn('who', { ...who, ...wrong }, false).map((fault) => fault.field)).toEqual([
      field,
    ]);
  });

  it.each([
    [undefined, {}, 'content'],
    ['who', {}, 'content'],
    ['who', content, 'who'],
    ['answers', content, 'who'],
    ['answers', { ...content, ...who }, 'answers'],
    ['content', { ...content, ...who }, 'content'],
    ['elsewhere', { ...content, ...who }, 'content'],
  ])('asked for at step %s with %j is shown at %s', (asked, typed, step) => {
    expect(stepAt(asked, typed, false)).toBe(step);
  });

  it('is sent as it was meant, what was left out as nothing', () => {
    expect(objectionOf({ ...content, ...who, email: ' ' }, 3)).toEqual({
      position: 3,
      name: '样例',
      organisation: null,
      phone: '01000',
      email: null,
      statement: '应用单位不符',
      evidence: '见附函',
    });
  });
});
