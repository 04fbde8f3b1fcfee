import { ROLES, type Role } from '../shared/domain/caller.ts';
import { DOORS, type Route, SCOPES } from '../functions/contract.ts';
import { routes } from '../functions/routes.ts';

const NAMES: Readonly<Record<Role, string>> = {
  association: '社会团体 association',
  recommender: '推荐部门 recommender',
  examiner: '形式审查 examiner',
  expert: '评审专家 expert',
  decider: '决定 decider',
  admin: '管理员 admin',
};

/** Who may call what, as a page in Markdown: a table per door, printed from the contract. */
export function permissionsPage(): string {
  return [
    '# 权限 / Permissions',
    '由 `npm run generate` 根据 `functions/routes.ts` 生成。 Printed from `functions/routes.ts` by `npm run generate`.',
    ...DOORS.flatMap((door) => {
      const scope = door === 'public' ? '无需登录 no sign-in' : `scope \`${SCOPES[door]}\``;
      return [`## ${door} (${scope})`, tableOf(door)];
    }),
    '',
  ].join('\n\n');
}

function tableOf(door: Route['door']): string {
  const rows = Object.entries<Route>(routes).filter(([, route]) => route.door === door);
  return [
    row(['operation', 'request', ...ROLES.map((role) => NAMES[role]), '未登录 no token']),
    row(['---', '---', ...ROLES.map(() => ':-:'), ':-:']),
    ...rows.map(([operation, route]) =>
      row([
        `\`${operation}\``,
        `\`${route.method} ${route.path}\``,
        ...ROLES.map((role) => mark(mayCall(route, role))),
        mark(mayCall(route, null)),
      ]),
    ),
  ].join('\n');
}

function mayCall({ callers }: Route, role: Role | null): boolean {
  return callers === 'anyone' || (role !== null && callers.includes(role));
}

function mark(yes: boolean): string {
  return yes ? '✓' : '';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
