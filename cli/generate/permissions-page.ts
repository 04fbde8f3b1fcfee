import { ROLES, type Role } from '../../shared/domain/people/roles.ts';
import { DOORS, OPEN_DOORS, type Route, scopesOf } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { markdownTable } from './markdown.ts';
import { ROLE_NAMES } from '../output/role-names.ts';
import { stateTable } from './states.ts';

/**
 * Who may call what, as a page in Markdown: a table per door, printed from the contract, and what
 * a role may do with an application in each state, printed from the lifecycle.
 */
export function permissionsPage(): string {
  return [
    '# 权限 / Permissions',
    '由 `npm run generate` 根据 `shared/contract/routes.ts` 和 `shared/domain/commands/` 生成。 Printed from `shared/contract/routes.ts` and `shared/domain/commands/` by `npm run generate`.',
    ...DOORS.flatMap((door) => {
      const isOpen = OPEN_DOORS.includes(door);
      const scope = isOpen ? '无需登录 no sign-in' : `scope ${scopesTo(door)}`;
      return [`## ${door} (${scope})`, tableOf(door)];
    }),
    '`✓*`：可委托同一机构的同事代办（`?onBehalfOf=`）。 May be done by a colleague of the same organisation by a delegation (`?onBehalfOf=`).',
    '## 状态 / States',
    '未列出的一律禁止。先查角色，再查是否本单位或本人办理，最后查状态。 What is not listed is forbidden. The role is asked first, then whose application it is, then its state.',
    stateTable(),
    '',
  ].join('\n\n');
}

/** Any one of them opens it. */
function scopesTo(door: Route['door']): string {
  const own = Object.values<Route>(routes).filter((route) => route.door === door);
  return [...new Set(own.flatMap(scopesOf))].map((scope) => `\`${scope}\``).join(' / ');
}

function tableOf(door: Route['door']): string {
  const rows = Object.entries<Route>(routes).filter(([, route]) => route.door === door);
  const callers = [...ROLES.map((role) => ROLE_NAMES[role]), '未登录 no token'];
  return markdownTable(
    ['operation', 'request', ...callers],
    rows.map(([operation, route]) => [
      `\`${operation}\``,
      `\`${route.method} ${route.path}\``,
      ...ROLES.map((role) => mark(route, role)),
      mark(route, null),
    ]),
    ['---', '---', ...callers.map(() => ':-:')],
  );
}

function mayCall({ callers }: Route, role: Role | null): boolean {
  return callers === 'anyone' || (role !== null && callers.includes(role));
}

function mark(route: Route, role: Role | null): string {
  if (!mayCall(route, role)) return '';
  return route.delegable ? '✓*' : '✓';
}
