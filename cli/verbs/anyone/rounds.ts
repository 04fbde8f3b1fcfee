import type { PilotsClient } from '../../../shared/client/client.ts';
import { csvOf } from '../../../shared/client/csv.ts';
import { roundsOver, toldStaff } from '../../../shared/client/rounds.ts';
import {
  BY_WORDS,
  COUNT_WORDS,
  COUNTS,
  type YearLine,
  yearLines,
} from '../../../shared/domain/publication/years.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN, STAFF } from '../../command-line/common-options.ts';
import { flag } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { table } from '../../output/table.ts';

/** `pilots rounds`: all rounds in figures; `--as` also those that are not announced yet, and what each association filed. */
export const rounds = verb({
  name: 'rounds',
  says: [
    '历年各轮概况：申报、受理、入选、撤销，按领域、地区、社会团体和条款，以及重复入选',
    'all rounds in figures: filed, admissible, selected, revoked, by field, province, association and clause, and what was selected again',
  ],
  options: {
    csv: flag('输出 CSV，可用电子表格打开 as CSV, for a spreadsheet'),
    json: JSON_OUTPUT,
    as: STAFF,
    ...SIGNED_IN,
  },
  example: ['pilots rounds --csv', 'pilots rounds --as decider --csv'],
  run: async (io, { as, csv, json, account }) => {
    const anyone: PilotsClient = await clientOf(io);
    const staff = as && (await clientFor(io, as, { account }));
    const lines = yearLines(await roundsOver(anyone, staff ? toldStaff(staff) : undefined));
    if (json) io.print(JSON.stringify(lines, null, 2));
    else if (csv) io.print(asCsv(lines));
    else for (const line of asTable(lines)) io.print(line);
    return 0;
  },
});

const HEADS: readonly Text[] = [
  { zh: '轮次', en: 'round' },
  { zh: '按', en: 'by' },
  { zh: '编号', en: 'key' },
  { zh: '名称', en: 'name' },
  ...COUNTS.map((count) => COUNT_WORDS[count]),
];

function cellsOf(line: YearLine): (string | number)[] {
  const { round, by, key, name } = line;
  return [round.zh, BY_WORDS[by].zh, key, name.zh, ...COUNTS.map((count) => line[count] ?? '')];
}

function asTable(lines: readonly YearLine[]): string[] {
  if (lines.length === 0) return ['还没有公布过结果的申报。 No round was announced yet.'];
  return table(
    HEADS.map(({ zh, en }) => `${zh} ${en}`),
    lines.map((line) => cellsOf(line).map(String)),
  );
}

function asCsv(lines: readonly YearLine[]): string {
  // the terminal ends the last line itself
  return csvOf([HEADS.map(({ zh }) => zh), ...lines.map(cellsOf)]).trimEnd();
}
