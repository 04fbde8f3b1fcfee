import type { ExportedFormat } from './export-kinds.ts';

export const MEDIA_TYPES: Readonly<Record<ExportedFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl',
  zip: 'application/zip',
};
