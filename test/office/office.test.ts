import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, ColumnHead } from '../../shared/exports/table.ts';
import { writerOf } from '../../shared/exports/writers/writers.ts';
import { docxIn } from '../support/documents/docx-text.ts';
import { documentsAt } from '../support/documents/printers.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';
import { aContent } from '../support/filing.ts';
import { doors } from '../support/people/applicants.ts';
import { aFiling, publishRound } from '../support/people/recommenders.ts';

// `.ci/office` plays these where LibreOffice is, and says so where it is not
const hasOffice = process.env['OFFICE'] === '1';

const COLUMNS: readonly ColumnHead[] = [
  { key: 'code', title: { zh: '统一社会信用代码', en: 'Credit code' }, kind: 'code' },
  { key: 'title', title: { zh: '标准名称', en: 'Title' }, kind: 'text' },
  { key: 'on', title: { zh: '实施日期', en: 'Implemented' }, kind: 'date' },
  { key: 'mean', title: { zh: '平均分', en: 'Mean' }, kind: 'number' },
];
const LINES: readonly (readonly Cell[])[] = [
  ['0012', '纺织企业水足迹核算通用技术要求', '2018-06-01', 27.5],
  ['51100000500009247D', '一,二"三"\n四', '2022-03-01', 0],
  ['510000500000000000', '𠮷村与龘', '1899-12-31', -3],
  ['51E10', '3/4', '2026-02-29', 1234567.25],
  ['1-2', '  前后空格  ', '', null],
];
const FORMULAS = [
  '=1+1',
  '+86 10',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '=HYPERLINK("http://x","y")',
];

describe.skipIf(!hasOffice)('LibreOffice', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  let table: TestTable;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(async () => {
    await table.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens files and saves each in another format, with a profile of its own. */
  function saved(files: readonly string[], format: string, opened: readonly string[] = []): void {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', ...opened, '--convert-to', format];
    const out = ['--outdir', join(folder, 'out')];
    execFileSync('soffice', [...args, ...out, ...files.map((file) => join(folder, file))], {
      stdio: 'ignore',
      timeout: 200_000,
    });
  }

  function written(format: 'xlsx' | 'csv', lines: readonly (readonly Cell[])[]): Buffer {
    const writer = writerOf(format, { name: '申报一览', columns: COLUMNS, language: 'zh' });
    const parts = [writer.begin(), writer.add(lines), writer.end()];
    return Buffer.concat(parts.map((part) => Buffer.from(part)));
  }

  it('opens each table with Chinese, codes and dates as they are written, and runs no formula', () => {
    const lines = [...LINES, ...FORMULAS.map((text) => ['x', text, '', null] as const)];
    writeFileSync(join(folder, 'sheet.xlsx'), written('xlsx', lines));
    writeFileSync(join(folder, 'list.csv'), written('csv', lines));

    // comma, quotes, UTF-8, as it is shown; formulas, where there were any, as such
    const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true';
    saved(['sheet.xlsx'], asCsv);
    // what its dialog finds by the mark of UTF-8; whatever looks like a number or a date may become one
    saved(['list.csv'], asCsv, ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true']);

    const cells = (file: string) =>
      parse(readFileSync(join(folder, 'out', file)), { bom: true }) as string[][];
    const head = COLUMNS.map(({ title }) => title.zh);
    const asText = lines.map((line) => line.map((cell) => String(cell ?? '')));
    expect(cells('sheet.csv')).toEqual([head, ...asText]);
    // what keeps a text from being read otherwise stands before it
    const held = cells('list.csv').map((line) => line.map((cell) => cell.replace(/^[\t']/, '')));
    expect(held).toEqual([head, ...asText]);
  });

  it('opens form and summary to be edited, with Chinese, codes and dates as they are', async () => {
    const door = doors(table.store);
    const documents = documentsAt(table.store);
    const callId = await publishRound(door, 'office-1', null, {});
    const one = await aFiling(door, callId, { number: 'T/CNTAC 100-2018', direct: true });
    writeFileSync(join(folder, 'form.docx'), docxIn(await documents.editableForm(one)));
    writeFileSync(join(folder, 'summary.docx'), docxIn(await documents.editableSummary(callId)));

    saved(['form.docx', 'summary.docx'], 'txt:Text (encoded):UTF8');

    const textOf = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');
    const { standard, people, applicant } = aContent();
    for (const said of ['申报书', standard?.titleZh, people?.contactName, one.id])
      expect(textOf('form.txt')).toContain(said);
    expect(textOf('form.txt')).toContain('51100000500009247D');
    expect(textOf('form.txt')).toContain(standard?.implementedOn);
    expect(textOf('form.txt')).toContain(applicant?.supervisingUnit ?? '');
    for (const said of ['汇总表', 'T/CNTAC 100-2018', standard?.titleZh, standard?.implementedOn])
      expect(textOf('summary.txt')).toContain(said);
  });
});
