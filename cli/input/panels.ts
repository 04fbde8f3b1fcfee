import type { Schemas } from '../../shared/client/client.ts';
import { UsageError } from '../context/context.ts';
import { expertIn } from './expert.ts';
import { type SheetColumn, type SheetRow, sheetIn } from './sheet.ts';

/** What a file of panels has; a template has more, for whoever fills it in. */
export const PANEL_COLUMNS = [
  { name: 'application', zh: '申报编号', isNeeded: true },
  { name: 'experts', zh: '专家', isNeeded: true },
  { name: 'chair', zh: '组长', isNeeded: true },
] as const satisfies readonly SheetColumn[];

/** The panel of one application. */
export interface PanelLine {
  readonly applicationId: string;
  readonly panel: Schemas['Panel'];
}

interface Panels {
  readonly lines: readonly PanelLine[];
  /** How many rows name an application and no panel. */
  readonly blank: number;
  readonly unused: readonly string[];
}

/** The panels in a CSV text; throws with every line that is wrong, so that none is sent before all are right. */
export function panelsIn(text: string, path: string): Panels {
  const { rows, unused } = sheetIn(text, path, PANEL_COLUMNS);
  const filled = rows.filter((row) => !isBlank(row));
  const faults = filled.flatMap((row, index) => faultsOf(row, filled.slice(0, index)));
  if (faults.length > 0) throw new UsageError([`${path}:`, ...faults].join('\n'));
  if (filled.length === 0) throw new UsageError(`${path} 没有专家组。 ${path} holds no panel.`);
  const lines = filled.map((row) => {
    return { applicationId: row.field('application'), panel: panelOf(row) };
  });
  return { lines, blank: rows.length - filled.length, unused };
}

function isBlank({ field }: SheetRow): boolean {
  return field('application') !== '' && field('experts') === '' && field('chair') === '';
}

function panelOf({ field }: SheetRow): Schemas['Panel'] {
  return { experts: expertsOf(field('experts')), chair: field('chair') };
}

/** Experts with their organisations, as `--expert` names each; several by semicolons or lines. */
function expertsOf(text: string): Schemas['Panel']['experts'] {
  return text
    .split(/[;；\n]/)
    .filter((one) => one.trim() !== '')
    .map(expertIn);
}

function faultsOf({ line, field }: SheetRow, before: readonly SheetRow[]): string[] {
  const application = field('application');
  const first = before.find((one) => one.field('application') === application);
  return [
    ...(application === '' ? ['缺少 application 编号 it names no application'] : []),
    ...(application !== '' && first
      ? [`与第${first.line}行重复 line ${first.line} convenes on it`]
      : []),
    ...(field('chair') === '' ? ['缺少 chair 组长 it names no chair'] : []),
    ...faultOfExperts(field('experts')),
  ].map((fault) => `第${line}行 line ${line}: ${fault}`);
}

function faultOfExperts(text: string): string[] {
  try {
    return expertsOf(text).length > 0 ? [] : ['缺少 experts 专家 it names no expert'];
  } catch (error) {
    if (error instanceof UsageError) return [error.message];
    throw error;
  }
}
