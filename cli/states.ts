import { APPLICATION_STATES, type ApplicationState } from '../shared/domain/application.ts';
import type { Role } from '../shared/domain/caller.ts';
import { COMMANDS, type Command, LIFECYCLE, type Route } from '../shared/domain/lifecycle.ts';
import { markdownTable } from './markdown.ts';
import { STATES } from './names.ts';
import { ROLE_NAMES } from './role-names.ts';

interface Cell {
  readonly from: ApplicationState;
  readonly command: Command;
  readonly by: Role;
  readonly to: ApplicationState;
  readonly route: Route | undefined;
}

const ROUTES: Readonly<Record<Route, string>> = {
  recommended: '经推荐 recommended',
  direct: '直接申报 direct',
};

/** Who may do what in which state and where it leads, as a table in Markdown. */
export function stateTable(): string {
  return markdownTable(
    ['state', 'command', 'role', 'next state', 'route'],
    cells().map(({ from, command, by, to, route }) => [
      `${STATES[from]} \`${from}\``,
      `\`${command}\``,
      ROLE_NAMES[by],
      `${STATES[to]} \`${to}\``,
      route ? ROUTES[route] : '',
    ]),
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
