import stringWidth from 'string-width';
import { oneLine } from './one-line.ts';

/** Rows under their heads, as lines with columns of equal width; a cell stays within its line. */
export function table(heads: readonly string[], texts: readonly (readonly string[])[]): string[] {
  const rows = texts.map((row) => row.map(oneLine));
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => stringWidth(row[column] ?? head))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}

/** A table under a title; nothing where there are no rows. */
export function section(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return rows.length === 0 ? [] : ['', `${title}：`, ...table(heads, rows)];
}
