import { harmless } from '../domain/exports/harmless.ts';

/** A table as CSV (RFC 4180) that a spreadsheet opens as it is: marked as UTF-8, texts as texts, no formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`;
}
