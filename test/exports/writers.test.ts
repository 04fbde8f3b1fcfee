import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell, ColumnHead } from '../../shared/exports/table.ts';
import { writerOf } from '../../shared/exports/writers/writers.ts';
import type { ExportFormat } from '../../shared/domain/exports/export-kinds.ts';

const COLUMNS: readonly ColumnHead[] = [
  { key: 'code', title: { zh: '统一社会信用代码', en: 'Credit code' }, kind: 'code' },
  { key: 'title', title: { zh: '标准名称', en: 'Title' }, kind: 'text' },
  { key: 'mean', title: { zh: '平均分', en: 'Mean' }, kind: 'number' },
];

function written(format: ExportFormat, ...lines: Cell[][]): Buffer {
  const writer = writerOf(format, { name: '申报一览', columns: COLUMNS, language: 'zh' });
  const begun = Buffer.from(writer.begin());
  const added = lines.map((line) => Buffer.from(writer.add([line])));
  return Buffer.concat([begun, ...added, Buffer.from(writer.end())]);
}

const partOf = (xlsx: Buffer, path: string) => strFromU8(unzipSync(xlsx)[path] ?? new Uint8Array());
const sheetOf = (xlsx: Buffer) => partOf(xlsx, 'xl/worksheets/sheet1.xml');

describe('a table as CSV', () => {
  it('is marked as UTF-8, names its columns first, and ends each line with CR LF', () => {
    expect(written('csv', ['51E10', '样例标准', 27.5]).toString()).toBe(
      '\uFEFF"统一社会信用代码","标准名称","平均分"\r\n"\t51E10","样例标准",27.5\r\n',
    );
  });

  it('keeps a text in its cell, whatever it holds', () => {
    const text = '一,二"三"\n四';

    const [, line] = parse(written('csv', ['', text, null]), { bom: true }) as string[][];

    expect(line).toEqual(['', text, '']);
  });

  it.each(['=1+1', '+86 10', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A'])(
    'writes %j as no formula',
    (text) => {
      expect(written('csv', ['', text, null]).toString()).toContain(`"'${text}"`);
    },
  );

  it.each(['0012', '510000500000000000', '51E10', '2022-03-01', '3/4', '1.5', '2-014-3'])(
    'keeps %j from being read as a number or a date',
    (text) => {
      expect(written('csv', [text, '', null]).toString()).toContain(`"\t${text}"`);
    },
  );

  it.each(['T/CAS 12-2022', '51100000MJ0012345X', 'app_0123', '3种方法', ''])(
    'leaves %j as it is',
    (text) => {
      expect(written('csv', [text, '', null]).toString()).toContain(`\n"${text}",`);
    },
  );
});

describe('a table as XLSX', () => {
  it('holds texts as texts and numbers as numbers, under titles that stay in sight', () => {
    const sheet = sheetOf(written('xlsx', ['0012', '=1+1', 27.5], ['x', null, 0]));

    expect(sheet).toContain('<t xml:space="preserve">统一社会信用代码</t>');
    expect(sheet).toContain('<c t="inlineStr" s="1"><is><t xml:space="preserve">0012</t></is></c>');
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c><v>27.5</v></c>');
    expect(sheet).toContain('<c/><c><v>0</v></c>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
  });

  it.each([
    { what: 'what XML has signs for', text: 'a<b & c>', is: 'a&lt;b &amp; c&gt;' },
    { what: 'what XML cannot hold', text: 'a\u0000\u001Fb', is: 'a\uFFFD\uFFFDb' },
    { what: 'what Excel reads as another sign', text: '_x0041_', is: '_x005F_x0041_' },
    { what: 'a text longer than a cell', text: '长'.repeat(32_768), is: '长'.repeat(32_767) },
  ])('writes $what so that it opens', ({ text, is }) => {
    expect(sheetOf(written('xlsx', ['', text, null]))).toContain(
      `<t xml:space="preserve">${is}</t>`,
    );
  });

  it('gives the columns the widths of their titles, a Chinese sign for two', () => {
    const widths = [...sheetOf(written('xlsx')).matchAll(/width="(\d+)"/g)].map(([, w]) => w);

    expect(widths).toEqual(['24', '30', '10']);
  });

  it('names the sheet by what Excel takes as a name', () => {
    const writer = writerOf('xlsx', {
      name: `[a]:"${'名'.repeat(40)}`,
      columns: [],
      language: 'en',
    });
    const xlsx = Buffer.concat([writer.begin(), writer.end()]);

    expect(partOf(xlsx, 'xl/workbook.xml')).toContain(
      `<sheet name=" a  &quot;${'名'.repeat(26)}" `,
    );
  });
});

describe('a table as JSON lines', () => {
  it('has an object a line, by keys that no title changes', () => {
    expect(written('jsonl', ['0012', '=1', 2], ['x', null, null]).toString()).toBe(
      '{"code":"0012","title":"=1","mean":2}\n{"code":"x","title":null,"mean":null}\n',
    );
  });
});
