import { type Objections, openAmong } from '../../domain/publication/objections.ts';
import type { Text } from '../../domain/text.ts';
import { CASE_COLUMNS, type ExportedCase } from '../exported-case.ts';
import { type Column, table } from '../table.ts';
import { STANDING_TITLES } from '../words.ts';
import { minuteOf } from './applications.ts';

interface Row extends ExportedCase {
  readonly among: Objections;
}

const COLUMNS: readonly Column<Row>[] = [
  ...CASE_COLUMNS,
  number('notice', { zh: '公示', en: 'Notice' }, ({ notice }) => notice),
  number('position', { zh: '公示序号', en: 'Place on it' }, ({ position }) => position),
  number('lodged', { zh: '异议数', en: 'Objections' }, ({ lodged }) => lodged),
  number('open', STANDING_TITLES.open, openAmong),
  number('dismissed', STANDING_TITLES.dismissed, dismissedAmong),
  number('upheld', STANDING_TITLES.upheld, upheldAmong),
  {
    key: 'lastAnsweredAt',
    title: { zh: '最近答复时间', en: 'Last answered' },
    kind: 'date',
    of: ({ among }) => minuteOf(among.lastAnsweredAt),
  },
];

/** How many objected to a project on each notice; who, and what they said, is not in it. */
export const objectionsTable = table(
  (filed: ExportedCase) =>
    (filed.application.publication?.objections ?? []).map((among): Row => ({ ...filed, among })),
  COLUMNS,
);

function number(key: string, title: Text, of: (among: Objections) => number): Column<Row> {
  return { key, title, kind: 'number', of: ({ among }) => of(among) };
}

function dismissedAmong({ dismissed }: Objections): number {
  return dismissed.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** It answers all that were open. */
function upheldAmong(among: Objections): number {
  return among.upheld ? among.lodged - dismissedAmong(among) : 0;
}
