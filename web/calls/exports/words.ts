import type { ExportFormat } from '../../../shared/domain/exports/export-kinds.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';

/** What those who export tables read. */
export const EXPORT_WORDS = catalogue({
  intro: {
    zh: '表中只有您可以查看的申报，不含个人信息。生成的文件保留一天；每次取得都会留下记录。',
    en: 'A table holds what you may read, and no personal data. Its file is kept for a day; each time it is taken is recorded.',
  },
  ask: { zh: '生成一张表', en: 'Ask for a table' },
  table: { zh: '哪一张表', en: 'Table' },
  format: { zh: '文件种类', en: 'Kind of file' },
  formats: {
    xlsx: { zh: 'XLSX，用 Excel 或 WPS 打开', en: 'XLSX, for Excel or WPS' },
    csv: { zh: 'CSV', en: 'CSV' },
    jsonl: { zh: 'JSON，供程序使用', en: 'JSON lines, for programs' },
  } satisfies Record<ExportFormat, Text>,
  queue: { zh: '范围', en: 'Which filings' },
  all: { zh: '全部', en: 'All' },
  from: { zh: '从哪一天提交', en: 'Submitted from' },
  to: { zh: '到哪一天', en: 'To' },
  publishedFrom: { zh: '从哪一天发布', en: 'Published from' },
  backwards: { zh: '最后一天早于第一天', en: 'The last day is before the first' },
  button: { zh: '生成', en: 'Make it' },
  made: { zh: '您的导出', en: 'Your exports' },
  newestFirst: { zh: '最近的在前', en: 'The newest first' },
  none: { zh: '您还没有导出过。', en: 'You have exported nothing yet.' },
  what: { zh: '内容', en: 'What' },
  asked: { zh: '何时请求', en: 'Asked for' },
  state: { zh: '状态', en: 'State' },
  waiting: { zh: '等待生成', en: 'waiting' },
  progress: (done: number, total: number): Text => ({
    zh: `正在生成，${done} / ${total}`,
    en: `being made, ${done} of ${total}`,
  }),
  ready: (lines: string, size: string): Text => ({
    zh: `已生成，${lines} 行，${size}`,
    en: `there, ${lines} lines, ${size}`,
  }),
  until: { zh: '可取得至', en: 'to be had until' },
  failed: { zh: '未能生成，请重新请求', en: 'came to nothing; ask again' },
  expired: { zh: '文件已删除', en: 'the file is gone' },
  take: { zh: '取得文件', en: 'Take the file' },
  takeOf: (what: string): Text => ({ zh: `取得：${what}`, en: `Take: ${what}` }),
  takings: { zh: '谁取得了什么', en: 'Who took what' },
  takingsCsv: { zh: '存为表格（CSV）', en: 'Save as a table (CSV)' },
  organisation: { zh: '单位', en: 'Organisation' },
  exportId: { zh: '导出编号', en: 'Id of the export' },
  noTakings: { zh: '还没有人取得。', en: 'Nobody has taken anything yet.' },
  who: { zh: '何人', en: 'Who' },
  when: { zh: '何时', en: 'When' },
  whole: { zh: '申报全套', en: 'The whole application' },
  ownWholeSays: {
    zh: '一个 ZIP 文件：提交的内容、申报书、回执、告知书、检查过的材料文件、记录和核验说明。',
    en: 'One ZIP file: what was filed, the form, the receipt, the letters, the materials that were checked, the history, and how to verify all of it.',
  },
  wholeSays: {
    zh: '一个 ZIP 文件：提交的内容、申报书、回执、告知书、检查过的材料文件、记录和核验说明，不含个人信息。读取材料文件会留下记录。',
    en: 'One ZIP file: what was filed, the form, the receipt, the letters, the materials that were checked, the history, and how to verify all of it; no personal data. That its files were read is recorded.',
  },
  makeWhole: { zh: '生成全套（ZIP）', en: 'Make the ZIP file' },
  takeWhole: { zh: '取得全套（ZIP）', en: 'Take the ZIP file' },
  wholeReady: (files: string, size: string): Text => ({
    zh: `已生成，${files} 个文件，${size}`,
    en: `there, ${files} files, ${size}`,
  }),
});
