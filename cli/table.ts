import { oneLine } from './one-line.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns a text takes in a terminal, where Chinese characters take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Rows under their heads, as lines with columns of equal width; a cell stays within its line. */
export function table(heads: readonly string[], texts: readonly (readonly string[])[]): string[] {
  const rows = texts.map((row) => row.map(oneLine));
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => width(row[column] ?? head))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.map(line)];
}

/** A table under a title; nothing where there are no rows. */
export function section(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return rows.length === 0 ? [] : ['', `${title}：`, ...table(heads, rows)];
}
