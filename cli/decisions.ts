import { CsvError, type CsvRecord, parseCsv } from './csv.ts';
import { UsageError } from './desk.ts';

const NEEDED = ['application', 'outcome', 'reason'] as const;
const COLUMNS: readonly string[] = [...NEEDED, 'clauses'];
const OUTCOMES: readonly string[] = ['select', 'not_select'];

/** One line of a file of decisions, in the words of `pilots decide`. */
export interface DecisionLine {
  readonly line: number;
  readonly application: string;
  readonly outcome: string;
  readonly reason: string;
  readonly clauses: string;
}

/** The decisions in a CSV text; throws with every line that is wrong, so that none is sent before all are right. */
export function decisionsIn(text: string, path: string): DecisionLine[] {
  const [head, ...records] = recordsIn(text, path);
  const names = head?.fields ?? [];
  const isFit =
    NEEDED.every((name) => names.includes(name)) &&
    names.every((name, index) => COLUMNS.includes(name) && names.indexOf(name) === index);
  if (!isFit) {
    throw new UsageError(
      `${path} 的首行须为 application,outcome,reason[,clauses]。 The first line of ${path} names these columns.`,
    );
  }
  const lines = records.map((record) => lineFrom(names, record));
  const faults = lines.flatMap((line, index) => faultsOf(line, lines.slice(0, index)));
  if (faults.length > 0) throw new UsageError([`${path}:`, ...faults].join('\n'));
  if (lines.length === 0) throw new UsageError(`${path} 没有决定。 ${path} holds no decision.`);
  return lines;
}

function recordsIn(text: string, path: string): CsvRecord[] {
  // what a spreadsheet saved in another encoding is read as: reasons would be stored spoilt
  if (text.includes('\uFFFD')) {
    throw new UsageError(`${path} 不是 UTF-8 编码。 Save ${path} as CSV in UTF-8.`);
  }
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(
      `${path} 第${error.line}行不是 CSV。 ${path} is no CSV at line ${error.line}: ${error.message}.`,
    );
  }
}

function lineFrom(names: readonly string[], { line, fields }: CsvRecord): DecisionLine {
  const field = (name: string) => (fields[names.indexOf(name)] ?? '').trim();
  return {
    line,
    application: field('application'),
    outcome: field('outcome'),
    reason: field('reason'),
    clauses: field('clauses'),
  };
}

function faultsOf(
  { line, application, outcome, reason }: DecisionLine,
  before: readonly DecisionLine[],
): string[] {
  const first = before.find((one) => one.application === application);
  return [
    ...(application === '' ? ['缺少 application 编号 it names no application'] : []),
    ...(application !== '' && first
      ? [`与第${first.line}行重复 line ${first.line} decides it`]
      : []),
    ...(OUTCOMES.includes(outcome) ? [] : ['outcome 应为 select 或 not_select is not among these']),
    ...(reason === '' ? ['缺少 reason 理由 it gives no reason'] : []),
  ].map((fault) => `第${line}行 line ${line}: ${fault}`);
}
