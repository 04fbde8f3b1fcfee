import type { ExportFormat } from '../../domain/exports/export-kinds.ts';
import { csvWriter } from './csv.ts';
import { jsonLinesWriter } from './json-lines.ts';
import type { Sheet, Writer } from './sheet.ts';
import { xlsxWriter } from './xlsx.ts';

const WRITERS: Readonly<Record<ExportFormat, (sheet: Sheet) => Writer>> = {
  xlsx: xlsxWriter,
  csv: csvWriter,
  jsonl: jsonLinesWriter,
};

export function writerOf(format: ExportFormat, sheet: Sheet): Writer {
  return WRITERS[format](sheet);
}
