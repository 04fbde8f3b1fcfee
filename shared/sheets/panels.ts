import {
  type CellFault,
  type ReadLines,
  type SheetColumn,
  type SheetRow,
  linesOf,
  sheetIn,
} from './sheet.ts';

const [APPLICATION, EXPERTS, CHAIR] = [
  { name: 'application', zh: '申报编号', en: 'Application', isNeeded: true },
  { name: 'experts', zh: '专家', en: 'Experts', isNeeded: true },
  { name: 'chair', zh: '组长', en: 'Chair', isNeeded: true },
] as const satisfies readonly SheetColumn[];

/** What a file of panels has; a template has more, for whoever fills it in. */
export const PANEL_COLUMNS = [APPLICATION, EXPERTS, CHAIR];

interface Organisation {
  readonly code: string | null;
  readonly name: string;
}

interface Expert {
  readonly subject: string;
  readonly organisation: Organisation;
}

interface Panel {
  readonly experts: Expert[];
  readonly chair: string;
}

/** The panel of one application. */
export interface PanelLine {
  readonly row: number;
  readonly applicationId: string;
  readonly panel: Panel;
}

/** The organisation of an expert by the directory; null: it knows no such expert. */
export type Directory = (subject: string) => Organisation | null;

/**
 * The panels in a CSV text; faulty with every cell that is wrong, so that none is sent before all are
 * right. By a directory an account alone names an expert, and nobody whom it does not know is one.
 */
export function panelsIn(text: string, directory?: Directory): ReadLines<PanelLine> {
  const sheet = sheetIn(text, PANEL_COLUMNS);
  if (!sheet.ok) return sheet;
  return linesOf(sheet, APPLICATION, {
    isBlank: ({ field }) => field(EXPERTS.name) === '' && field(CHAIR.name) === '',
    faultsIn: (row) => faultsIn(row, directory),
    lineOf: ({ row, field }) => ({
      row,
      applicationId: field(APPLICATION.name),
      panel: {
        experts: namesIn(field(EXPERTS.name)).flatMap((one) => expertIn(one, directory) ?? []),
        chair: field(CHAIR.name),
      },
    }),
    none: { zh: '文件中没有专家组。', en: 'It holds no panel.' },
  });
}

/** Several experts by semicolons or lines. */
function namesIn(text: string): string[] {
  return text.split(/[;；\n]/).filter((one) => one.trim() !== '');
}

/** An expert and the organisation: `subject=organisation[=code]`; null where it names none. */
export function expertIn(text: string, directory?: Directory): Expert | null {
  const [subject = '', name = '', code = '', ...more] = text.split('=').map((part) => part.trim());
  if (subject === '' || more.length > 0) return null;
  if (directory) {
    const known = directory(subject);
    if (!known) return null;
    if (name === '') return { subject, organisation: known };
  }
  if (name === '') return null;
  return { subject, organisation: { code: code === '' ? null : code, name } };
}

function faultsIn({ field }: SheetRow, directory?: Directory): readonly CellFault[] {
  const [names, chair] = [namesIn(field(EXPERTS.name)), field(CHAIR.name)];
  const experts = names.map((one) => expertIn(one, directory)?.subject);
  const strangers = names.filter((_, at) => experts[at] === undefined).map((one) => one.trim());
  const written = directory
    ? ['不在专家目录中', 'not in the directory of experts']
    : [
        '不是专家及其单位',
        'names no expert: <subject>=<organisation>, or <subject>=<organisation>=<code>',
      ];
  return [
    ...(chair === '' ? [[CHAIR, '缺少组长', 'it names no chair'] as const] : []),
    ...(names.length === 0 ? [[EXPERTS, '缺少专家', 'it names no expert'] as const] : []),
    ...strangers.map((one) => [EXPERTS, `${one} ${written[0]}`, `${one} ${written[1]}`] as const),
    // what the API says of a panel as a whole, without a row to it
    ...(directory && new Set(experts).size < experts.length && strangers.length === 0
      ? [[EXPERTS, '同一名专家列了两次', 'an expert is named twice'] as const]
      : []),
    ...(directory && chair !== '' && strangers.length === 0 && !experts.includes(chair)
      ? [[CHAIR, '组长须是所列专家之一', 'the chair is none of the experts'] as const]
      : []),
  ];
}

/** A panel as its reviewers see it. */
interface Seated {
  readonly chair: string;
  readonly seats: readonly { readonly subject: string }[];
}

/** Whether the panel that a row asks for sits already. */
export function isSeated(there: Seated | null | undefined, { experts, chair }: Panel): boolean {
  const subjects = (of: readonly { readonly subject: string }[]) =>
    of
      .map(({ subject }) => subject)
      .toSorted()
      .join('\n');
  return there?.chair === chair && subjects(there.seats) === subjects(experts);
}

/** Those who ask for the same panel together: one request takes one panel. */
export function alikeIn<T extends Pick<PanelLine, 'panel'>>(
  items: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const alike = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const panel = JSON.stringify(item.panel);
    const some = alike.get(panel);
    if (some) some.push(item);
    else alike.set(panel, [item]);
  }
  return [...alike.values()];
}
