import { UsageError } from '../context/context.ts';
import { SELECTION_OUTCOMES, type SelectionWord } from './selection.ts';
import { type SheetColumn, type SheetRow, sheetIn } from './sheet.ts';

/** What a file of decisions has; a template has more, for whoever fills it in. */
export const DECISION_COLUMNS = [
  { name: 'application', zh: '申报编号', isNeeded: true },
  { name: 'outcome', zh: '决定', isNeeded: true },
  { name: 'reason', zh: '理由', isNeeded: true },
  { name: 'clauses', zh: '条款' },
] as const satisfies readonly SheetColumn[];

/** As people write it beside the words of `pilots decide`. */
const IN_CHINESE: Readonly<Record<string, SelectionWord>> = {
  入选: 'select',
  不入选: 'not_select',
};

/** One line of a file of decisions, in the words of `pilots decide`. */
export interface DecisionLine {
  readonly line: number;
  readonly application: string;
  readonly outcome: SelectionWord;
  readonly reason: string;
  readonly clauses: string;
}

type LineAsWritten = Omit<DecisionLine, 'outcome'> & { readonly outcome: string };

interface Decisions {
  readonly lines: readonly DecisionLine[];
  /** How many rows name an application and decide nothing. */
  readonly blank: number;
  readonly unused: readonly string[];
}

/** The decisions in a CSV text; throws with every line that is wrong, so that none is sent before all are right. */
export function decisionsIn(text: string, path: string): Decisions {
  const { rows, unused } = sheetIn(text, path, DECISION_COLUMNS);
  const written = rows.map(lineFrom);
  const lines = written.filter((one) => !isBlank(one));
  const faults = lines.flatMap((line, index) => faultsOf(line, lines.slice(0, index)));
  if (faults.length > 0) throw new UsageError([`${path}:`, ...faults].join('\n'));
  if (lines.length === 0) throw new UsageError(`${path} 没有决定。 ${path} holds no decision.`);
  return { lines: lines.filter(isDecision), blank: written.length - lines.length, unused };
}

function lineFrom({ line, field }: SheetRow): LineAsWritten {
  const outcome = field('outcome');
  return {
    line,
    application: field('application'),
    outcome: IN_CHINESE[outcome] ?? outcome,
    reason: field('reason'),
    clauses: field('clauses'),
  };
}

/** As a template leaves it. */
function isBlank({ application, outcome, reason, clauses }: LineAsWritten): boolean {
  return application !== '' && outcome === '' && reason === '' && clauses === '';
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
