import { listed } from '../domain/texts/listed.ts';
import {
  type CellFault,
  type ReadLines,
  type SheetColumn,
  type SheetRow,
  linesOf,
  sheetIn,
} from './sheet.ts';

const [APPLICATION, OUTCOME, REASON, CLAUSES] = [
  { name: 'application', zh: '申报编号', en: 'Application', isNeeded: true },
  { name: 'outcome', zh: '决定', en: 'Decision', isNeeded: true },
  { name: 'reason', zh: '理由', en: 'Reasons', isNeeded: true },
  { name: 'clauses', zh: '条款', en: 'Clauses' },
] as const satisfies readonly SheetColumn[];

/** What a file of decisions has; a template has more, for whoever fills it in. */
export const DECISION_COLUMNS = [APPLICATION, OUTCOME, REASON, CLAUSES];

/** As people write it: in Chinese, or in the words of `pilots decide`. */
const OUTCOMES: Readonly<Record<string, Decision['outcome']>> = {
  入选: 'selected',
  不入选: 'not_selected',
  select: 'selected',
  not_select: 'not_selected',
};

/** The most that the API keeps of the reasons, in characters, and of clauses. */
const MOST = { reason: 5000, clauses: 50, clause: 50 };

interface Decision {
  readonly outcome: 'selected' | 'not_selected';
  readonly reasons: string;
  readonly clauses?: string[];
}

/** One row of a file of decisions, as the API takes it. */
export interface DecisionLine extends Decision {
  readonly row: number;
  readonly applicationId: string;
}

/** The decisions in a CSV text; faulty with every cell that is wrong, so that none is sent before all are right. */
export function decisionsIn(text: string): ReadLines<DecisionLine> {
  const sheet = sheetIn(text, DECISION_COLUMNS);
  if (!sheet.ok) return sheet;
  return linesOf(sheet, APPLICATION, {
    isBlank: ({ field }) => [OUTCOME, REASON, CLAUSES].every(({ name }) => field(name) === ''),
    faultsIn,
    lineOf,
    none: { zh: '文件中没有决定。', en: 'It holds no decision.' },
  });
}

function faultsIn({ field }: SheetRow): readonly CellFault[] {
  const clauses = listed(field(CLAUSES.name));
  return [
    ...(Object.hasOwn(OUTCOMES, field(OUTCOME.name))
      ? []
      : [[OUTCOME, '应为“入选”或“不入选”', 'it is neither select nor not_select'] as const]),
    ...(field(REASON.name) === '' ? [[REASON, '缺少理由', 'it gives no reason'] as const] : []),
    ...(field(REASON.name).length > MOST.reason
      ? [[REASON, `超过 ${MOST.reason} 字`, `it is over ${MOST.reason} characters`] as const]
      : []),
    ...(clauses.length > MOST.clauses || clauses.some(({ length }) => length > MOST.clause)
      ? [[CLAUSES, '不是条款的编号', 'it lists no ids of clauses'] as const]
      : []),
  ];
}

function lineOf({ row, field }: SheetRow): DecisionLine {
  const clauses = listed(field(CLAUSES.name));
  return {
    row,
    applicationId: field(APPLICATION.name),
    outcome: OUTCOMES[field(OUTCOME.name)] ?? 'not_selected',
    reasons: field(REASON.name),
    ...(clauses.length > 0 && { clauses }),
  };
}

/** What was decided on an application, as far as its reviewers see it. */
interface Selection {
  readonly outcome: string;
  readonly reasons: string;
  readonly clauses?: readonly string[] | undefined;
}

/** Whether it is decided already just as a row asks. */
export function isDecided(selection: Selection | null, asked: Decision): boolean {
  const { outcome, reasons, clauses = [] } = asked;
  return (
    selection?.outcome === outcome &&
    selection.reasons === reasons &&
    (selection.clauses ?? []).join() === clauses.join()
  );
}
