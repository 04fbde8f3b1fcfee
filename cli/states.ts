import { APPLICATION_STATES, type ApplicationState } from '../shared/domain/application.ts';
import type { Role } from '../shared/domain/caller.ts';
import { COMMANDS, type Command, LIFECYCLE, type Route } from '../shared/domain/lifecycle.ts';
import { ROLE_NAMES } from './role-names.ts';
import { markdownTable } from './markdown.ts';

interface Cell {
  readonly from: ApplicationState;
  readonly command: Command;
  readonly by: Role;
  readonly to: ApplicationState;
  readonly route: Route | undefined;
}

const NAMES: Readonly<Record<ApplicationState, string>> = {
  draft: '草稿',
  submitted: '已提交',
  recommender_check: '推荐部门审查',
  returned: '推荐部门退回',
  not_recommended: '不予推荐',
  recommended: '已推荐',
  formal_examination: '形式审查',
  returned_for_correction: '退回补正',
  not_accepted: '不予受理',
  accepted: '已受理',
  withdrawn: '已撤回',
};

const ROUTES: Readonly<Record<Route, string>> = {
  recommended: '经推荐 recommended',
  direct: '直接申报 direct',
};

/** Who may do what in which state and where it leads, as a table in Markdown. */
export function stateTable(): string {
  return markdownTable(
    ['state', 'command', 'role', 'next state', 'route'],
    cells().map(({ from, command, by, to, route }) => [
      `${NAMES[from]} \`${from}\``,
      `\`${command}\``,
      ROLE_NAMES[by],
      `${NAMES[to]} \`${to}\``,
      route ? ROUTES[route] : '',
    ]),
  );
}

/** The lifecycle as a Mermaid state diagram: an arrow per pair of states, with its commands. */
export function stateDiagram(): string {
  const arrows = Map.groupBy(cells(), ({ from, to }) => `${from} --> ${to}`);
  const froms = new Set(cells().map(({ from }) => from));
  return [
    'stateDiagram-v2',
    '  [*] --> draft: start',
    ...[...arrows].map(([arrow, all]) => `  ${arrow}: ${all.map(labelOf).join(', ')}`),
    ...APPLICATION_STATES.filter((state) => !froms.has(state)).map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

function labelOf({ command, route }: Cell): string {
  const name = command.replaceAll('_', ' ');
  return route === 'direct' ? `${name} (direct filing)` : name;
}

function cells(): Cell[] {
  return APPLICATION_STATES.flatMap((from) =>
    COMMANDS.flatMap((command) =>
      (LIFECYCLE[command][from] ?? []).map(({ by, to, route }) => ({
        from,
        command,
        by,
        to,
        route,
      })),
    ),
  );
}
