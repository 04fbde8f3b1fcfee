import { UsageError } from '../context/context.ts';
import { CsvError, type CsvRecord, parseCsv } from './csv.ts';
import { SELECTION_OUTCOMES, type SelectionWord } from './selection.ts';

const NEEDED = ['application', 'outcome', 'reason'] as const;
const COLUMNS: readonly string[] = [...NEEDED, 'clauses'];

/** One line of a file of decisions, in the words of `pilots decide`. */
export interface DecisionLine {
  readonly line: number;
  readonly application: string;
  readonly outcome: SelectionWord;
  readonly reason: string;
  readonly clauses: string;
}

type LineAsWritten = Omit<DecisionLine, 'outcome'> & { readonly outcome: string };

/** The decisions in a CSV text; throws with every line that is wrong, so that none is sent before all are right. */
export function decisionsIn(text: string, path: string): DecisionLine[] {
  const [head, ...records] = recordsIn(text, path);
  const names = head?.fields.map((name) => name.trim()) ?? [];
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
  return lines.filter(isDecision);
}

function recordsIn(text: string, path: string): CsvRecord[] {
  // what was read in another encoding and saved again: reasons would be stored spoilt
  if (text.includes('\uFFFD')) {
    throw new UsageError(
      `${path} 中有无法识别的字符，请用原来的编码打开，再另存为 UTF-8。 ${path} holds characters that were lost; open it in the encoding it had and save it as UTF-8.`,
    );
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

function lineFrom(names: readonly string[], { line, fields }: CsvRecord): LineAsWritten {
  const field = (name: string) => (fields[names.indexOf(name)] ?? '').trim();
  return {
    line,
    application: field('application'),
    outcome: field('outcome'),
    reason: field('reason'),
    clauses: field('clauses'),
  };
}

function isDecision(line: LineAsWritten): line is DecisionLine {
  return SELECTION_OUTCOMES.some((one) => one === line.outcome);
}

function faultsOf(written: LineAsWritten, before: readonly LineAsWritten[]): string[] {
  const { line, application, reason } = written;
  const first = before.find((one) => one.application === application);
  return [
    ...(application === '' ? ['缺少 application 编号 it names no application'] : []),
    ...(application !== '' && first
      ? [`与第${first.line}行重复 line ${first.line} decides it`]
      : []),
    ...(isDecision(written) ? [] : ['outcome 应为 select 或 not_select is not among these']),
    ...(reason === '' ? ['缺少 reason 理由 it gives no reason'] : []),
  ].map((fault) => `第${line}行 line ${line}: ${fault}`);
}
