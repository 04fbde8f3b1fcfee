import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, PARTS, holds, notedFigures } from './figures.ts';

const page = join(import.meta.dirname, '../../../docs/pages.md');

/** Prints what was measured, now or before, and writes it into the page of the docs once there is all of it. */
// oxlint-disable-next-line import/no-default-export -- the test runner asks for one
export default function printed(): () => void {
  return () => {
    const figures = notedFigures();
    const all = [...figures.values()].flat();
    for (const figure of all) process.stdout.write(`${lineOf(figure)}\n`);
    const isWhole = PARTS.every((part) => (figures.get(part) ?? []).length > 0);
    if (isWhole) writeInto(all);
    else process.stdout.write('docs/pages.md is as it was: not all was measured\n');
  };
}

function lineOf(figure: Figure): string {
  const { says, value, unit, most } = figure;
  const bound = most === null ? '' : ` (at most ${said(most)} ${unit.en}) ${mark(figure)}`;
  return `${says.en}: ${said(value)} ${unit.en}${bound}`;
}

function writeInto(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => {
    const { says, value, unit, most } = figure;
    const bound = most === null ? '' : said(most);
    const sign = most === null ? '' : mark(figure);
    return `| ${says.zh}<br>${says.en} | ${said(value)} | ${bound} | ${unit.zh === unit.en ? unit.en : `${unit.zh} ${unit.en}`} | ${sign} |`;
  });
  const table = [
    '|  | 测得 measured | 至多 at most | 单位 unit |  |',
    '| --- | ---: | ---: | --- | --- |',
    ...rows,
  ].join('\n');
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    /<!-- numbers -->[^]*<!-- \/numbers -->/,
    () => `<!-- numbers -->\n${table}\n<!-- /numbers -->`,
  );
  writeFileSync(page, after);
}

const mark = (figure: Figure) => (holds(figure) ? '✓' : '✕');
const said = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
