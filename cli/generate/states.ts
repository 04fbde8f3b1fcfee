import {
  APPLICATION_STATES,
  type ApplicationState,
} from '../../shared/domain/application/application.ts';
import type { By } from '../../shared/domain/people/caller.ts';
import { BARS, OFFICES, OFFICE_WORDS } from '../../shared/domain/people/offices.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { COMMANDS, type Command } from '../../shared/domain/commands/commands.ts';
import type { Condition } from '../../shared/domain/commands/conditions.ts';
import { markdownTable } from './markdown.ts';
import { STATES } from '../output/names.ts';
import { ROLE_NAMES } from '../output/role-names.ts';

interface Cell {
  readonly from: ApplicationState;
  readonly command: Command;
  readonly by: By;
  readonly to: ApplicationState;
  readonly when: Condition | undefined;
}

const CONDITIONS: Readonly<Record<Condition, string>> = {
  recommended: '经推荐 by a recommender',
  direct: '直接申报 direct filing',
  untold: '尚未告知 not told yet',
  told: '已告知 told',
  last_objection: '仅余一项异议 the last open objection',
  more_objections: '尚有其他异议 more are open',
  of_examination: '对形式审查 of the examination',
  of_selection: '对遴选 of the selection',
};

/** Who may do what in which state and where it leads, as a table in Markdown. */
export function stateTable(): string {
  return markdownTable(
    ['state', 'command', 'role', 'next state', 'where'],
    cells().map(({ from, command, by, to, when }) => [
      `${STATES[from]} \`${from}\``,
      `\`${command}\``,
      ROLE_NAMES[by],
      `${STATES[to]} \`${to}\``,
      when ? CONDITIONS[when] : '',
    ]),
  );
}

/** Which office keeps a person from which other in the same case, as a table in Markdown. */
export function officeTable(): string {
  return markdownTable(
    ['办过 held \\ 再办 wanted', ...OFFICES.map((office) => OFFICE_WORDS[office].zh)],
    OFFICES.map((held) => [
      `${OFFICE_WORDS[held].zh} ${OFFICE_WORDS[held].en}`,
      ...OFFICES.map((wanted) => (BARS[held].includes(wanted) ? '✗' : '✓')),
    ]),
    ['---', ...OFFICES.map(() => ':-:')],
  );
}

/** The lifecycle as a Mermaid state diagram: an arrow per pair of states, with its commands. */
export function stateDiagram(): string {
  const arrows = new Map<string, string[]>();
  for (const cell of cells()) {
    const arrow = `${cell.from} --> ${cell.to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), labelOf(cell)]);
  }
  const froms = new Set(cells().map(({ from }) => from));
  return [
    'stateDiagram-v2',
    '  [*] --> draft: start',
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join(', ')}`),
    ...APPLICATION_STATES.filter((state) => !froms.has(state)).map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

function labelOf({ command, when }: Cell): string {
  const name = command.replaceAll('_', ' ');
  const condition = when && SAID[when];
  return condition ? `${name} (${condition})` : name;
}

/** What the arrows say of a condition; where it is the usual case, nothing. */
const SAID: Readonly<Partial<Record<Condition, string>>> = {
  direct: 'direct filing',
  last_objection: 'the last one',
  more_objections: 'more are open',
  of_examination: 'of the examination',
  of_selection: 'of the selection',
};

function cells(): Cell[] {
  return APPLICATION_STATES.flatMap((from) =>
    COMMANDS.flatMap((command) =>
      (LIFECYCLE[command][from] ?? []).map(({ by, to, when }) => ({
        from,
        command,
        by,
        to,
        when,
      })),
    ),
  );
}
